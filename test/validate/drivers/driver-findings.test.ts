import { describe, expect, test } from 'vitest';
import { ownAnnotation } from '../../../src/relaxng/own-annotation.ts';
import { documentKinds, type KindName } from '../../../src/validate/document-kinds.ts';
import { type DriverChoice, driverNames } from '../../../src/validate/drivers/driver-names.ts';
import { openDocument } from '../../../src/validate/open-document.ts';
import { corpusDocuments, corpusThere } from '../../support/corpus.ts';

/** The findings of families `driver`, each as `code span: message`. */
async function told(text: string, driver: DriverChoice, kind: KindName = 'domain', libvirt = '12.8.0') {
  const { diagnostics } = openDocument(text, await documentKinds[kind].load({ libvirt }), { driver });
  return diagnostics
    .filter(({ code }) => code.startsWith('driver/'))
    .map(({ code, span, message }) => `${code} ${text.slice(span.start, span.end)}: ${message}`);
}

const guest = (type: string, content: string) =>
  `<domain type='${type}'><name>a</name><memory>1</memory><os><type>hvm</type></os>${content}</domain>`;

describe('a part that only other drivers know', () => {
  test('an element, whose content is not looked at any more', async () => {
    const text = guest('xen', "<memoryBacking><source type='file'/></memoryBacking><iothreads>2</iothreads>");
    expect(await told(text, 'xen')).toEqual([
      'driver/not-for-driver source: <source> is for the driver qemu; xen does not know it',
      'driver/not-for-driver iothreads: <iothreads> is for the driver qemu; xen does not know it',
    ]);
  });

  test('an attribute', async () => {
    const text = guest('xen', "<cpu mode='host-passthrough' check='none' migratable='on'/>");
    expect(await told(text, 'xen')).toEqual([
      "driver/not-for-driver check: attribute 'check' on <cpu> is for the driver qemu; xen does not know it",
      "driver/not-for-driver migratable: attribute 'migratable' on <cpu> is for the driver qemu; xen does not know it",
    ]);
  });

  test('a value', async () => {
    const text = guest('xen', "<devices><interface type='vds'><source switchid='1'/></interface></devices>");
    const [first] = await told(text, 'xen');
    expect(first).toBe(
      "driver/not-for-driver vds: type='vds' on <interface> is for the drivers esx and vmware; xen does not know it",
    );
  });

  test('is none where one of the drivers that may be meant knows it', async () => {
    const text = guest('kvm', '<iothreads>2</iothreads>');
    expect(await told(text, 'qemu')).toEqual([]);
    expect(await told(text, 'auto')).toEqual([]);
    expect(await told(guest('xen', '<iothreads>2</iothreads>'), 'auto')).toHaveLength(1);
  });

  test('is none for the test driver, which takes all there is', async () => {
    expect(await told(guest('test', '<iothreads>2</iothreads>'), 'auto')).toEqual([]);
  });

  test('is no attribute that another variant of its element has for all drivers', async () => {
    const graphics = (type: string) => `<devices><graphics type='${type}' passwd='x'/></devices>`;
    expect(await told(guest('xen', graphics('vnc')), 'xen')).toEqual([]);
    expect(
      await told(guest('xen', "<devices><graphics type='rdp' username='x'/></devices>"), 'xen'),
    ).toHaveLength(1);
  });

  test('is told by the definition that the element matches, not by its name', async () => {
    const container = (type: string) =>
      `<domain type='${type}'><name>a</name><memory>1</memory><os><type>exe</type><init>/sbin/init</init></os></domain>`;
    expect(await told(container('openvz'), 'openvz')).toEqual([
      'driver/not-for-driver os: <os> is for the driver lxc; openvz does not know it',
    ]);
    expect(await told(guest('openvz', ''), 'openvz')).toEqual([]);
  });

  test('is found beside mistakes, and in older releases', async () => {
    const wrong = guest('xen', '<nme/><iothreads>2</iothreads><os><init/></os>');
    expect(await told(wrong, 'xen')).toHaveLength(1);
    expect(await told(guest('xen', '<iothreads>2</iothreads>'), 'xen', 'domain', '9.0.0')).toHaveLength(1);
  });

  test('is found in documents of other kinds', async () => {
    const checkpoint = '<domaincheckpoint><name>a</name></domaincheckpoint>';
    expect(await told(checkpoint, 'xen', 'domaincheckpoint')).toEqual([
      'driver/not-for-driver domaincheckpoint: <domaincheckpoint> is for the driver qemu; xen does not know it',
    ]);
    expect(await told(checkpoint, 'auto', 'domaincheckpoint')).toEqual([]);
  });
});

test('a domain of a type that the driver does not take is told so, and no more', async () => {
  expect(await told(guest('lxc', '<iothreads>2</iothreads>'), 'qemu')).toEqual([
    "driver/other-domain-type lxc: the driver qemu takes domains of type 'qemu', 'kvm' or 'hvf', not 'lxc'",
  ]);
  const snapshot = `<domainsnapshot>${guest('xen', '')}</domainsnapshot>`;
  expect(await told(snapshot, 'vz', 'domainsnapshot')).toEqual([
    "driver/other-domain-type xen: the driver vz takes domains of type 'vz', not 'xen'",
  ]);
});

test('nothing is said of drivers where none is asked for', async () => {
  const { diagnostics } = openDocument(
    guest('xen', '<iothreads>2</iothreads>'),
    await documentKinds.domain.load(),
  );
  expect(diagnostics).toEqual([]);
});

test('a driver that is none is refused', async () => {
  const driver = 'vmx' as DriverChoice;
  const schema = await documentKinds.domain.load();
  expect(() => openDocument('<domain/>', schema, { driver })).toThrow(
    /^driver is one of auto, bhyve, .*, not 'vmx'$/,
  );
});

test('the grammars know no drivers but these', async () => {
  const named = new Set<string>();
  const grammars = await Promise.all(Object.values(documentKinds).map((kind) => kind.loadAllReleases()));
  for (const { annotations } of new Set(grammars)) {
    for (const element of annotations.values()) {
      const attributes = [...element.attributes.values()];
      const values = [element, ...attributes].flatMap((one) => [...one.values.values()]);
      for (const part of [element, ...attributes, ...values]) {
        for (const name of ownAnnotation(part, 'drivers')?.split(' ') ?? []) named.add(name);
      }
    }
  }
  expect(named.size).toBeGreaterThan(5);
  expect([...named].filter((name) => !(driverNames as readonly string[]).includes(name))).toEqual([]);
});

test('elements nested deeply are walked through', async () => {
  const depth = 20_000;
  const text = `<domain type='xen'>${'<metadata>'.repeat(depth)}${'</metadata>'.repeat(depth)}</domain>`;
  expect(await told(text, 'xen')).toEqual([]);
});

/** What documents of libvirt's own tests hold for other drivers, by file: the tests are about that. */
const forOtherDrivers: readonly string[] = ['bhyvexml2argv-fs-9p-unsupported-accessmode.xml'];

test.skipIf(!corpusThere)("documents of libvirt's own tests suit the drivers of their types", async () => {
  const schema = await documentKinds.domain.load();
  const documents = corpusDocuments('domain').filter(({ bytes }) =>
    /<domain[^>]*\stype=["'](?!qemu|kvm|test)/.test(new TextDecoder().decode(bytes)),
  );
  expect(documents.length).toBeGreaterThan(100);
  const unsuited = documents.filter(({ bytes }) => {
    const { diagnostics } = openDocument(bytes, schema, { driver: 'auto', compat: false });
    return diagnostics.some(({ code }) => code.startsWith('driver/'));
  });
  expect(unsuited.map(({ path }) => path.replace(/^.*\//, ''))).toEqual(forOtherDrivers);
});
