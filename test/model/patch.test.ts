import { describe, expect, test } from 'vitest';
import type { Domain, DomainDisk } from '../../generated/domain.ts';
import type { DomainDevice } from '../../generated/domaindevice.ts';
import type { ForeignAttribute } from '../../src/descriptor/foreign.ts';
import { domainKind } from '../../src/model/kinds/domain.ts';
import { domainDeviceKind } from '../../src/model/kinds/domaindevice.ts';
import type { ModelError } from '../../src/model/model-error.ts';
import type { ModelKind } from '../../src/model/model-kind.ts';
import { type OpenedModel, open } from '../../src/model/open.ts';
import { type ModelChange, patch } from '../../src/model/patch/patch.ts';
import { applyTextEdits } from '../../src/text/text-edit.ts';
import { parseXml } from '../../src/xml/parse.ts';

function opened<Model>(kind: ModelKind<Model>, text: string): OpenedModel<Model> {
  return open(kind, parseXml(text).document) as OpenedModel<Model>;
}

/** The text of a domain after a change. */
function changed(text: string, change: ModelChange<Domain>): string {
  return applyTextEdits(text, patch(opened(domainKind, text), change));
}

/** The texts that edits replace, with what they put there. */
function replaced(text: string, change: ModelChange<Domain>): string[] {
  const edits = patch(opened(domainKind, text), change);
  return edits.map(({ span, newText }) => `${text.slice(span.start, span.end)} → ${newText}`);
}

const disk = (dev: string): DomainDisk => ({ type: 'file', source: { file: `/${dev}` }, target: { dev } });

const guest = `<?xml version="1.0"?>
<!-- top -->
<domain type="kvm">
  <name>a<!-- in the name -->b</name>
  <memory unit = 'KiB'>1024</memory>
  <devices> <!-- all devices -->
    <!-- the first disk -->
    <disk type='file'><source file='/a'/><target dev='vda'/></disk> <!-- system -->
    <disk type='file'>
      <source file='/b'/>
      <target dev='vdb'/>
    </disk>

    <emulator>/usr/bin/qemu</emulator>
  </devices>
</domain>`;

describe('values', () => {
  test('a model that is the same needs no edits', () => {
    expect(replaced(guest, () => {})).toEqual([]);
    expect(replaced(guest, opened(domainKind, guest).root)).toEqual([]);
    expect(replaced(guest, structuredClone(opened(domainKind, guest).root))).toEqual([]);
  });

  test('of an attribute only what stands between its quotes changes', () => {
    const text = `<domain type="kvm"><memory unit = 'KiB'>1</memory></domain>`;
    const change = (unit: string) => (model: Domain) => void ((model.memory as { unit: string }).unit = unit);
    expect(replaced(text, change('MiB'))).toEqual(['KiB → MiB']);
    expect(replaced(text, change(`"it's" & <b>\n`))).toEqual([`KiB → "it&apos;s" &amp; &lt;b>&#10;`]);
    expect(replaced(text, (model) => void (model.type = `"it's"`))).toEqual([`kvm → &quot;it's&quot;`]);
  });

  test('of a text only the piece that changes, comments in it stay', () => {
    expect(replaced(guest, (model) => void (model.name = 'xab'))).toEqual(['a → xa']);
    expect(replaced(guest, (model) => void (model.name = 'ab<'))).toEqual(['b → b&lt;']);
    expect(replaced(guest, (model) => void (model.name = ''))).toEqual(['a → ', 'b → ']);
  });

  test('CDATA stays CDATA', () => {
    const text = '<domain><name>a<![CDATA[<b>]]>&#99;</name></domain>';
    expect(changed(text, (model) => void (model.name = 'a<bb>c'))).toBe(
      '<domain><name>a<![CDATA[<bb>]]>&#99;</name></domain>',
    );
    expect(changed(text, (model) => void (model.name = 'a<]]>c'))).toBe(
      '<domain><name>a&lt;]]&gt;&#99;</name></domain>',
    );
  });

  test('an empty element gets a text', () => {
    expect(changed('<domain><name/></domain>', (model) => void (model.name = 'a&b'))).toBe(
      '<domain><name>a&amp;b</name></domain>',
    );
    expect(changed('<domain><name ></name></domain>', (model) => void (model.name = 'a'))).toBe(
      '<domain><name >a</name></domain>',
    );
  });

  test('characters beyond the first plane are never halved', () => {
    expect(changed('<domain><name>😀<!--c-->x</name></domain>', (model) => void (model.name = '😁x'))).toBe(
      '<domain><name>😁<!--c-->x</name></domain>',
    );
  });
});

describe('attributes', () => {
  test('a new one stands in the order of libvirt, written as the others', () => {
    const text = `<domain>
  <devices>
    <disk
        type = "file"
        snapshot = "no"/>
  </devices>
</domain>`;
    expect(changed(text, (model) => void ((model.devices?.disk?.[0] as DomainDisk).device = 'cdrom'))).toBe(
      `<domain>
  <devices>
    <disk
        type = "file"
        device = "cdrom"
        snapshot = "no"/>
  </devices>
</domain>`,
    );
  });

  test('one goes with the white space in front of it', () => {
    const text = `<domain  type='kvm'   id='3' ><name/></domain>`;
    expect(changed(text, (model) => void delete model.id)).toBe(`<domain  type='kvm' ><name/></domain>`);
  });

  test('a foreign one declares its prefix on the root element, once', () => {
    const attribute = { name: 'x:y', namespaceName: 'urn:x', value: "'" };
    const change = (model: Domain): void => {
      model.$foreign = { attributes: [attribute] };
      model.os = { $foreign: { attributes: [attribute] } } as never;
    };
    expect(changed(`<domain type="kvm"><name/></domain>`, change)).toBe(
      `<domain type="kvm" x:y="'" xmlns:x="urn:x"><name/><os x:y="&apos;"/></domain>`,
    );
  });
});

describe('elements', () => {
  test('a new one stands on its own line where libvirt would have it', () => {
    expect(replaced(guest, (model) => void (model.title = 'A & B'))).toEqual([
      ' → \n  <title>A &amp; B</title>',
    ]);
    expect(changed(guest, (model) => void (model.title = 'A'))).toContain(
      `b</name>\n  <title>A</title>\n  <memory`,
    );
  });

  test('a new one in a list stands behind its neighbour, and behind the comment beside that', () => {
    const edits = replaced(guest, (model) => void model.devices?.disk?.splice(1, 0, disk('vdc')));
    expect(edits).toEqual([
      ` → 
    <disk type='file'>
      <source file='/vdc'/>
      <target dev='vdc'/>
    </disk>`,
    ]);
    expect(
      changed(guest, (model) => void model.devices?.disk?.splice(1, 0, disk('vdc'))).indexOf('vdc'),
    ).toBeGreaterThan(guest.indexOf('<!-- system'));
  });

  test('the first of a list stands where libvirt would have it', () => {
    expect(changed(guest, (model) => void (model.devices = { ...model.devices, video: [{}] }))).toContain(
      '</emulator>\n    <video/>\n  </devices>',
    );
  });

  test('one goes with its line, comments stay', () => {
    expect(changed(guest, (model) => void model.devices?.disk?.shift())).toBe(
      guest.replace(/<disk .*<\/disk> (?=<!-- system)/, ''),
    );
    expect(changed(guest, (model) => void model.devices?.disk?.pop())).toBe(
      guest.replace(/ *<disk type='file'>\n[\s\S]*?<\/disk>\n/, ''),
    );
    expect(changed(guest, (model) => void delete model.memory)).toBe(guest.replace(/ *<memory.*\n/, ''));
  });

  test('an element without content is opened, one that loses all of it is closed', () => {
    const text = `<domain>\n\t<devices />\n</domain>\n`;
    const full = `<domain>\n\t<devices>\n\t\t<disk type='file'>\n\t\t\t<source file='/a'/>\n\t\t\t<target dev='a'/>\n\t\t</disk>\n\t</devices>\n</domain>\n`;
    expect(changed(text, (model) => void (model.devices = { disk: [disk('a')] }))).toBe(full);
    expect(changed(full, (model) => void (model.devices = {}))).toBe(text.replace(' />', '/>'));
    expect(changed(full, (model) => void (model.devices = { disk: [] }))).toBe(text.replace(' />', '/>'));
  });

  test('what moves keeps its text', () => {
    const moved = replaced(guest, (model) => void model.devices?.disk?.reverse());
    expect(moved).toHaveLength(2);
    expect(moved.join('')).toContain(`<disk type='file'>\n      <source file='/b'/>`);
    expect(changed(guest, (model) => void model.devices?.disk?.reverse())).toContain('<!-- system -->');
  });

  test('of another variant only what differs changes', () => {
    const text = `<domain><devices><interface type='network'><mac address='52:54:00:00:00:01'/><source network="default"/><model type='virtio'/></interface></devices></domain>`;
    const change = (model: Domain): void => {
      const [one] = model.devices?.interface ?? [];
      model.devices = {
        interface: [
          { ...one, type: 'ethernet', source: undefined, target: { dev: 'tap0', managed: false } } as never,
        ],
      };
    };
    expect(replaced(text, change)).toEqual([
      'network → ethernet',
      `<source network="default"/> → <target dev='tap0' managed='no'/>`,
    ]);
  });

  test('objects are known again, and what is like them', () => {
    const { root } = opened(domainKind, guest);
    const [first, second] = (root.devices?.disk ?? []) as [DomainDisk, DomainDisk];
    const other = { ...root, devices: { ...root.devices, disk: [first, disk('new'), second] } };
    const cloned = structuredClone(other);
    (cloned.devices.disk[2] as { device: string }).device = 'cdrom';
    expect(replaced(guest, other as Domain)).toHaveLength(1);
    expect(replaced(guest, cloned as Domain).at(-1)).toBe(` →  device='cdrom'`);
  });
});

describe('namespaces', () => {
  const argument = { 'qemu:arg': [{ value: '-foo' }] };

  test('the prefix of a property is declared when it first appears', () => {
    expect(
      changed(
        `<domain type='kvm'>\n  <name/>\n</domain>\n`,
        (model) => void (model['qemu:commandline'] = argument),
      ),
    ).toBe(
      `<domain type='kvm' xmlns:qemu='http://libvirt.org/schemas/domain/qemu/1.0'>
  <name/>
  <qemu:commandline>
    <qemu:arg value='-foo'/>
  </qemu:commandline>
</domain>
`,
    );
  });

  test('another prefix of the document is used', () => {
    const text = `<domain xmlns:q='http://libvirt.org/schemas/domain/qemu/1.0'><name/></domain>`;
    expect(changed(text, (model) => void (model['qemu:commandline'] = argument))).toContain(
      `<q:commandline><q:arg value='-foo'/></q:commandline>`,
    );
  });

  test('a prefix that stands for something else there is declared where it is used', () => {
    const text = `<domain xmlns:qemu='urn:other'><name/></domain>`;
    const result = changed(text, (model) => void (model['qemu:commandline'] = argument));
    expect(opened(domainKind, result).root['qemu:commandline']).toEqual(argument);
  });

  test('elements in a default namespace go without prefix', () => {
    const text = `<domain><commandline xmlns='http://libvirt.org/schemas/domain/qemu/1.0'><arg value='a'/></commandline></domain>`;
    expect(
      changed(
        text,
        (model) =>
          void (model['qemu:commandline'] as { 'qemu:arg': object[] })['qemu:arg'].push({ value: 'b' }),
      ),
    ).toContain(`<arg value='a'/><arg value='b'/></commandline>`);
  });
});

describe('layout', () => {
  test.each([
    [
      'tabs and CRLF',
      '<domain>\r\n\t<name>a</name>\r\n\t<devices>\r\n\t</devices>\r\n</domain>\r\n',
      "<domain>\r\n\t<name>a</name>\r\n\t<devices>\r\n\t\t<video>\r\n\t\t\t<model type='vga'/>\r\n\t\t</video>\r\n\t</devices>\r\n</domain>\r\n",
    ],
    [
      'four spaces, without line end behind',
      '<domain>\n    <devices/>\n</domain>',
      `<domain>\n    <devices>\n        <video>\n            <model type='vga'/>\n        </video>\n    </devices>\n</domain>`,
    ],
    [
      'one line',
      '<domain type="a"><name>a</name><devices/></domain>',
      '<domain type="a"><name>a</name><devices><video><model type="vga"/></video></devices></domain>',
    ],
    [
      'lines without indentation',
      '<domain>\n<name>a</name>\n<devices>\n</devices>\n</domain>',
      `<domain>\n<name>a</name>\n<devices>\n<video>\n<model type='vga'/>\n</video>\n</devices>\n</domain>`,
    ],
    [
      'one line inside of others',
      '<domain>\n  <name>a</name>\n  <devices><emulator/></devices>\n</domain>',
      `<domain>\n  <name>a</name>\n  <devices><emulator/><video><model type='vga'/></video></devices>\n</domain>`,
    ],
    [
      'a byte order mark and lone CR',
      '\ufeff<domain>\r <devices/>\r</domain>',
      `\ufeff<domain>\r <devices>\r  <video>\r   <model type='vga'/>\r  </video>\r </devices>\r</domain>`,
    ],
  ])('%s', (_, text, wanted) => {
    const change = (model: Domain): void => {
      (model.devices ??= {}).video = [{ model: { type: 'vga' } }];
    };
    expect(changed(text, change)).toBe(wanted);
    expect(changed(wanted, (model) => void delete model.devices?.video)).toMatch(/<devices( ?\/>|>\s*<)/);
  });
});

describe('order and foreign content', () => {
  test('another order moves and adds what it names', () => {
    const text = `<domain>\n  <name>a</name>\n  <title>t</title>\n</domain>\n`;
    const change = (model: Domain): void => {
      model.$order = [
        { comment: ' top ', outside: 'before' },
        'title',
        { comment: ' c ' },
        'name',
        { instruction: 'p', value: 'v' },
      ];
    };
    expect(changed(text, change)).toBe(
      `<!-- top -->\n<domain>\n  <title>t</title>\n  <!-- c -->\n  <name>a</name>\n  <?p v?>\n</domain>\n`,
    );
  });

  test('without its order a record has that of libvirt, and no comments', () => {
    const text = `<domain>\n  <title>t</title>\n  <!-- c -->\n  <name>a</name>\n</domain>\n<!-- end -->\n`;
    expect(changed(text, (model) => void delete model.$order)).toBe(
      `<domain>\n  <name>a</name>\n  <title>t</title>\n</domain>\n`,
    );
  });

  test('inside of metadata all white space counts', () => {
    const text = `<domain>\n  <metadata>\n    <a:x xmlns:a="urn:a">\n      <a:y/> text\n    </a:x>\n  </metadata>\n</domain>`;
    const change = (model: Domain): void => {
      const [, x] = (model.metadata as unknown as { children: { children: unknown[] }[] }).children;
      x?.children.splice(
        1,
        0,
        { name: 'a:z', namespaceName: 'urn:a', attributes: [{ name: 'b', value: '"' }] },
        '\n      ',
      );
      x?.children.push('<');
    };
    expect(changed(text, change)).toBe(
      `<domain>\n  <metadata>\n    <a:x xmlns:a="urn:a">\n      <a:z b="&quot;"/>\n      <a:y/> text\n    &lt;</a:x>\n  </metadata>\n</domain>`,
    );
  });
});

test('an element outside the grammar gets the declarations that its model has', () => {
  const text = `<domain><metadata><m xmlns:g='urn:1'  g:a='1'><g:b/><!-- c --></m></metadata></domain>`;
  const inside = (change: (m: { attributes: ForeignAttribute[] }) => void): string =>
    changed(text, (model) => {
      change(
        (model.metadata as unknown as { children: { attributes: ForeignAttribute[] }[] })
          .children[0] as never,
      );
    });
  expect(inside((m) => void (m.attributes[0] = { name: 'g:a', namespaceName: 'urn:1', value: '2' }))).toBe(
    text.replace("'1'>", "'2'>"),
  );
  expect(inside((m) => void m.attributes.pop())).toBe(
    `<domain><metadata><m><g:b xmlns:g="urn:1"/><!-- c --></m></metadata></domain>`,
  );
  const declared = { name: 'xmlns:h', namespaceName: 'http://www.w3.org/2000/xmlns/', value: 'urn:h' };
  expect(inside((m) => void m.attributes.push(declared))).toBe(
    `<domain><metadata><m xmlns:h="urn:h" xmlns:g="urn:1" g:a="1"><g:b/><!-- c --></m></metadata></domain>`,
  );
});

test('another root element takes the place of the first', () => {
  const text = `<?xml version='1.0'?>\n<!-- a disk -->\n  <disk type='file'>\n    <target dev='vda'/>\n  </disk>\n`;
  const document = opened(domainDeviceKind, text);
  const edits = patch(document, {
    interface: { type: 'user', $order: [{ comment: ' a disk ', outside: 'before' }] },
  } as DomainDevice);
  expect(applyTextEdits(text, edits)).toBe(
    `<?xml version='1.0'?>\n<!-- a disk -->\n  <interface type='user'/>\n`,
  );
});

test('models that cannot be written are refused as the writer does', () => {
  const mistakes = (change: ModelChange<Domain>): string[] => {
    try {
      return replaced(guest, change);
    } catch (error) {
      return (error as ModelError).diagnostics.map(({ code, path }) => `${code} ${path}`);
    }
  };
  expect(mistakes((model) => void (model.name = 'a\0b'))).toEqual(['model/invalid-character /name']);
  expect(mistakes((model) => void ((model as { nmae?: string }).nmae = 'a'))).toEqual([
    'model/unknown-property /nmae',
  ]);
  expect(mistakes(null as unknown as Domain)).toEqual(['model/wrong-shape ']);
});

test('a model changed in place, without a copy, is compared with the document', () => {
  const document = opened(domainKind, guest);
  (document.root as { name: string }).name = 'other';
  expect(patch(document, document.root)).toHaveLength(2);
});

test('depth costs no stack', () => {
  const depth = 200_000;
  const text = `<domain><metadata>${'<a>'.repeat(depth)}x${'</a>'.repeat(depth)}</metadata></domain>`;
  const edits = patch(opened(domainKind, text), (model) => {
    let inner = (model.metadata as unknown as { children: unknown[] }).children;
    while (typeof inner[0] === 'object') inner = (inner[0] as { children: unknown[] }).children;
    inner.push('y');
  });
  expect(edits).toEqual([{ span: { start: text.indexOf('x'), end: text.indexOf('x') + 1 }, newText: 'xy' }]);
});

test('a chain of elements takes no more than its length', () => {
  const depth = 20_000;
  const text = `<domain><devices><disk type='file'>${'<backingStore>'.repeat(depth)}<format/>${'</backingStore>'.repeat(depth)}</disk></devices></domain>`;
  const edits = patch(opened(domainKind, text), (model) => {
    let inner = model.devices?.disk?.[0] as { backingStore?: object; format?: object };
    while (inner.backingStore !== undefined) inner = inner.backingStore;
    inner.format = { type: 'raw' };
  });
  expect(edits).toEqual([
    {
      span: { start: text.indexOf('<format') + 7, end: text.indexOf('<format') + 7 },
      newText: ` type='raw'`,
    },
  ]);
});
