import { describe, expect, test } from 'vitest';
import { domainKind, parseDomain, writeDomain } from '../../src/model/kinds/domain.ts';
import { domainDeviceKind, parseDomainDevice } from '../../src/model/kinds/domaindevice.ts';
import { type AddOptions, addAt } from '../../src/model/path/add-at.ts';
import { getAt, removeAt, setAt } from '../../src/model/path/edit-at.ts';
import { ModelPathError } from '../../src/model/path/model-path-error.ts';
import { parseModelPath, splitAssignment } from '../../src/model/path/parse-model-path.ts';

const text = `<domain type='kvm'>
  <name>a</name>
  <metadata>
    <app:info xmlns:app='urn:app' app:level='1'>text</app:info>
  </metadata>
  <memory unit='GiB'>4</memory>
  <features>
    <acpi/>
  </features>
  <devices>
    <disk type='file' device='disk'>
      <source file='/a'/>
      <target dev='vda'/>
    </disk>
    <disk type='file' device='cdrom'>
      <target dev='sda'/>
    </disk>
    <disk type='file' device='cdrom'>
      <target dev='sdb'/>
    </disk>
  </devices>
  <qemu:commandline xmlns:qemu='http://libvirt.org/schemas/domain/qemu/1.0'>
    <qemu:arg value='-x'/>
    <qemu:arg value='-y'/>
  </qemu:commandline>
</domain>
`;

/** What a change of the model changes in its XML: the lines that go and those that come. */
function effect(change: (model: ReturnType<typeof parseDomain>) => void): string[] {
  const model = parseDomain(text);
  const before = writeDomain(model).split('\n');
  change(model);
  const after = writeDomain(model).split('\n');
  return [
    ...before.filter((line) => !after.includes(line)).map((line) => `-${line.trim()}`),
    ...after.filter((line) => !before.includes(line)).map((line) => `+${line.trim()}`),
  ];
}

const set = (path: string, value: string, all = false): string[] =>
  effect((model) => setAt(domainKind, model, path, value, { all }));
const remove = (path: string, all = false): string[] =>
  effect((model) => removeAt(domainKind, model, path, { all }));
const add = (path: string, xml: string): string[] => effect((model) => addAt(domainKind, model, path, xml));

/** The message of the error that a path gives. */
function refusal(run: () => unknown): string {
  try {
    run();
  } catch (error) {
    expect(error).toBeInstanceOf(ModelPathError);
    return (error as ModelPathError).message;
  }
  return 'no error';
}

describe('what paths lead to', () => {
  test.each([
    ['name', ['a']],
    ['/domain/name', ['a']],
    ['memory', ['4']],
    ['memory/@unit', ['GiB']],
    ['devices/disk/target/@dev', ['vda', 'sda', 'sdb']],
    ['devices/disk[2]/target/@dev', ['sda']],
    ['devices/disk[target/@dev=sdb]/@device', ['cdrom']],
    [`devices/disk[@device='cdrom'][2]/target/@dev`, ['sdb']],
    [`devices/disk[2][@device="disk"]`, undefined],
    ['devices/disk[source]/target/@dev', ['vda']],
    ['features/acpi', ['']],
    ['qemu:commandline/qemu:arg[1]/@value', ['-x']],
    ['metadata/app:info/@app:level', ['1']],
    ['metadata/app:info', ['text']],
    ['metadata/app:info[.=text]/@app:level', ['1']],
    ['/', ['']],
  ])('%s', (path, found) => {
    const model = parseDomain(text);
    if (found === undefined) expect(() => getAt(domainKind, model, path)).toThrow(ModelPathError);
    else expect(getAt(domainKind, model, path)).toEqual(found);
  });

  test('the root element of kinds with several is passed over', () => {
    const model = parseDomainDevice(`<disk type='file'><target dev='vda'/></disk>`);
    expect(getAt(domainDeviceKind, model, 'target/@dev')).toEqual(['vda']);
    expect(getAt(domainDeviceKind, model, '/disk/target/@dev')).toEqual(['vda']);
  });
});

describe('setting', () => {
  test('values are those that the text means in XML', () => {
    const model = parseDomain(
      `<domain><devices><interface type='ethernet'><target dev='a'/></interface></devices></domain>`,
    );
    setAt(domainKind, model, 'devices/interface/target/@managed', 'no');
    setAt(domainKind, model, 'vcpu', '2');
    expect(model.devices?.interface?.[0]).toMatchObject({ target: { managed: false } });
    expect(model.vcpu).toEqual({ value: 2 });
  });

  test('changes attributes and texts, of the grammar or not', () => {
    expect(set('memory', '8')).toEqual([`-<memory unit='GiB'>4</memory>`, `+<memory unit='GiB'>8</memory>`]);
    expect(set('metadata/app:info/@app:level', '2').join()).toContain('app:level="2"');
    expect(set('metadata/app:info', 'other').join()).toContain('>other</app:info>');
  });

  test('makes the elements on the way that are missing', () => {
    expect(set('os/bootmenu/@enable', 'yes')).toEqual(['+<os>', `+<bootmenu enable='yes'/>`, '+</os>']);
    expect(set('devices/video/model/@type', 'vga')).toEqual([
      '+<video>',
      `+<model type='vga'/>`,
      '+</video>',
    ]);
    expect(set('features/apic', '')).toEqual(['+<apic/>']);
  });

  test('of several only if all are meant', () => {
    expect(set(`devices/disk[@device='cdrom']/target/@bus`, 'sata', true)).toEqual([
      `-<target dev='sda'/>`,
      `-<target dev='sdb'/>`,
      `+<target dev='sda' bus='sata'/>`,
      `+<target dev='sdb' bus='sata'/>`,
    ]);
  });
});

test('removing takes attributes, elements, and members of lists', () => {
  expect(remove('memory/@unit')).toEqual([`-<memory unit='GiB'>4</memory>`, '+<memory>4</memory>']);
  expect(remove('features/acpi')).toEqual(['-<features>', '-<acpi/>', '-</features>', '+<features/>']);
  expect(remove('devices/disk[target/@dev=vda]')).toEqual([
    `-<disk type='file' device='disk'>`,
    `-<source file='/a'/>`,
    `-<target dev='vda'/>`,
  ]);
  expect(remove(`devices/disk[@device='cdrom']`, true).filter((line) => /target/.test(line))).toEqual([
    `-<target dev='sda'/>`,
    `-<target dev='sdb'/>`,
  ]);
  expect(remove('metadata/app:info/@app:level').join()).not.toContain('+<app:info app:level');
});

test('adding puts XML behind what has its name', () => {
  expect(add('devices', `<video><model type='vga'/></video><rng model='virtio'/>`)).toEqual([
    '+<video>',
    `+<model type='vga'/>`,
    '+</video>',
    `+<rng model='virtio'/>`,
  ]);
  expect(add('qemu:commandline', `<qemu:arg value='-z'/>`)).toEqual([`+<qemu:arg value='-z'/>`]);
  expect(add('/', `<title>t</title>`)).toEqual(['+<title>t</title>']);
  expect(add('metadata', `<b:x xmlns:b='urn:b'/>`).join()).toContain('<b:x xmlns:b="urn:b"/>');
  expect(add('os', `<boot dev='hd'/>`)).toEqual(['+<os>', `+<boot dev='hd'/>`, '+</os>']);
});

test('an element outside the grammar is made for what is added to it', () => {
  const domain = parseDomain(`<domain type='kvm'><name>a</name></domain>`);
  addAt(domainKind, domain, 'metadata', `<b:x xmlns:b='urn:b'/>`);
  expect(writeDomain(domain)).toContain('<metadata><b:x xmlns:b="urn:b"/></metadata>');
});

test('prefixes of the document can be used in what is added', () => {
  const options: AddOptions = { prefixes: new Map([['app', 'urn:other']]) };
  const added = effect((model) => addAt(domainKind, model, 'metadata', '<app:more/>', options));
  expect(added.join()).toContain('<app:more xmlns:app="urn:other"/>');
});

describe('what is wrong with a path is said', () => {
  test.each([
    [
      'devices/dsk/@type',
      `nothing matches 'devices/dsk': there is no element 'dsk' in <devices>; did you mean 'disk'?`,
    ],
    [
      'devices/disk[1]/@tpye',
      `nothing matches 'devices/disk[1]/@tpye': there is no attribute 'tpye' of <disk>; did you mean 'type'?`,
    ],
    [
      'devices/disk/@type',
      `'devices/disk' matches several: devices/disk[1], devices/disk[2], devices/disk[3]`,
    ],
    [
      'devices/disk[target/@dev=vdz]/@type',
      `nothing matches 'devices/disk[target/@dev=vdz]': of 3 <disk> in <devices> none is like that; there are: vda, sda, sdb`,
    ],
    [
      'devices/disk[9]/@type',
      `nothing matches 'devices/disk[9]': of 3 <disk> in <devices> none is like that`,
    ],
    ['/network/name', `'/network/name': the root element is <domain>, not <network>`],
    ['devices', `'devices': <devices> has no text; name an attribute or a child of it`],
  ])('%s', (path, message) => {
    expect(refusal(() => set(path, 'x'))).toBe(message);
  });

  test.each([
    ['a//b', `'a//b' at character 3: here stands the name of an element, or @ and that of an attribute`],
    ['a[1', `'a[1' at character 2: this [ is not closed`],
    ['a[0]', `'a[0]' at character 2: positions count from 1`],
    ['@a/b', `'@a/b' at character 3: the path should end here`],
    ['a]', `'a]' at character 1: here stands the name of an element, or @ and that of an attribute`],
    ['/domain[1]/name', `'/domain[1]/name': a path that begins with / begins with the root element`],
  ])('%s', (path, message) => {
    expect(refusal(() => parseModelPath(path))).toBe(message);
  });

  test('what can be neither removed nor added to', () => {
    expect(refusal(() => remove('os'))).toBe(`nothing matches 'os': <domain> has no <os>`);
    expect(refusal(() => remove('devices/disk[1]/@snapshot'))).toBe(
      `nothing matches 'devices/disk[1]/@snapshot': <disk> has no attribute 'snapshot'`,
    );
    expect(refusal(() => remove('/'))).toBe(`'/' is the whole document`);
    expect(refusal(() => add('devices', '<disk'))).toContain('the fragment is not well-formed: ');
    expect(refusal(() => add('devices', 'text'))).toBe('the fragment has no element');
    expect(refusal(() => add('devices', `text <input type='tablet'/>`))).toBe(
      'the fragment has text beside its elements',
    );
    expect(refusal(() => add('name', '<a/>'))).toBe('<name> takes no elements');
    expect(refusal(() => add('memory/@unit', '<a/>'))).toContain('is an attribute');
    expect(refusal(() => add('/', '<name>b</name>'))).toBe(`<domain> has an element 'name' already`);
  });
});

test('a model that could not be written is a usage error at most', () => {
  const wrong = [undefined, null, 5, 'm', [], [null], {}, { name: 5 }, { attributes: [null], children: 'x' }];
  const paths = [
    'metadata',
    'metadata/@a',
    'metadata/a',
    'devices/disk',
    'devices/disk/target/@dev',
    '@x',
    'x',
    '/',
  ];
  for (const value of wrong) {
    for (const model of [value, { metadata: value }, { devices: { disk: value } }, { $foreign: value }]) {
      for (const path of paths) {
        for (const each of [
          () => getAt<unknown>(domainKind, structuredClone(model), path),
          () => setAt<unknown>(domainKind, structuredClone(model), path, 't'),
          () => removeAt<unknown>(domainKind, structuredClone(model), path),
          () => addAt<unknown>(domainKind, structuredClone(model), path, '<disk/><x/>'),
        ]) {
          try {
            each();
          } catch (error) {
            expect(error).toBeInstanceOf(ModelPathError);
          }
        }
      }
    }
  }
});

test('an assignment is split at the first = outside of brackets', () => {
  expect(splitAssignment(`a[@b='=]']/c=d=e`)).toMatchObject({ path: { text: `a[@b='=]']/c` }, value: 'd=e' });
  expect(() => splitAssignment('a[b=c]')).toThrow(`'a[b=c]' is no PATH=VALUE: it has no '='`);
});
