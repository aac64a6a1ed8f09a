import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { compileSchema } from '../../../src/relaxng/compile-schema.ts';
import { DerivativeEngine } from '../../../src/relaxng/derivative/derivative-engine.ts';
import { matchDocument } from '../../../src/relaxng/match/match-document.ts';
import { LineIndex } from '../../../src/text/line-index.ts';
import { parseXml } from '../../../src/xml/parse.ts';
import { officialSchemas } from '../../support/installed.ts';

const disk = `<disk type='file' device='disk'>
      <driver name='qemu' type='qcow2'/>
      <source file='/var/lib/libvirt/images/web1.qcow2'/>
      <target dev='vda' bus='virtio'/>
    </disk>`;

/** A valid domain, one item after the other replaced by what a case says. */
function domain(changes: Readonly<Record<string, string>>): string {
  let text = `<domain type='kvm'>
  <name>web1</name>
  <memory unit='GiB'>4</memory>
  <vcpu>2</vcpu>
  <os>
    <type arch='x86_64' machine='q35'>hvm</type>
    <boot dev='hd'/>
  </os>
  <devices>
    ${disk}
  </devices>
</domain>
`;
  for (const [from, to] of Object.entries(changes)) {
    if (!text.includes(from)) throw new Error(`nothing to replace: ${from}`);
    text = text.replace(from, to);
  }
  return text;
}

const behindDisk = '</disk>';
const cases: readonly (readonly [
  title: string,
  changes: Record<string, string>,
  findings: readonly string[],
])[] = [
  ['a valid domain', {}, []],
  [
    'a misspelt element',
    { "<memory unit='GiB'>4</memory>": "<memroy unit='GiB'>4</memroy>" },
    [
      '3:4-3:10 grammar/unknown-element /domain/memroy <memroy> is not a known child of <domain>; did you mean <memory>?',
    ],
  ],
  [
    'a misspelt value of an enumeration',
    { "device='disk'": "device='cdrm'" },
    [
      "10:31-10:35 grammar/attribute-value /domain/devices/disk/@device device='cdrm' is not valid on <disk>; did you mean 'cdrom'?",
    ],
  ],
  [
    'attributes of another variant of the parent',
    {
      [behindDisk]: `</disk>\n    <interface type='network'>\n      <source bridge='br0'/>\n      <model type='virtio'/>\n    </interface>`,
    },
    [
      "16:7-16:29 grammar/missing-attribute /domain/devices/interface/source <source> needs the attribute network because <interface type='network'>; as written it would suit type='bridge'",
    ],
  ],
  [
    'a missing child',
    { "      <target dev='vda' bus='virtio'/>\n": '' },
    [
      "10:5-10:37 grammar/missing-element /domain/devices/disk <disk type='file'> is incomplete: it needs <target>",
    ],
  ],
  [
    'a number with a fraction',
    { '>4<': '>4.5<' },
    [
      "3:22-3:25 grammar/element-value /domain/memory/text() '4.5' is not a valid value for <memory>; expected a whole number of at least 0",
    ],
  ],
  [
    'an element in the wrong parent',
    { [behindDisk]: `</disk>\n    <cpu mode='host-passthrough'/>` },
    [
      '15:6-15:9 grammar/element-not-allowed /domain/devices/cpu <cpu> is not allowed in <devices>; it belongs in <domain>',
    ],
  ],
  [
    'an element twice',
    { "      <target dev='vda'": "      <source file='/b.img'/>\n      <target dev='vda'" },
    [
      '13:8-13:14 grammar/element-repeated /domain/devices/disk/source[2] <disk> may have only one <source>; the first is on line 12',
    ],
  ],
  [
    'a text that does not match its pattern',
    {
      [behindDisk]: `</disk>\n    <interface type='network'>\n      <mac address='52:54:00:11:22'/>\n      <source network='default'/>\n    </interface>`,
    },
    [
      "16:21-16:35 grammar/attribute-value /domain/devices/interface/mac/@address address='52:54:00:11:22' is not valid on <mac>; expected text matching [a-fA-F0-9][02468aAcCeE](:[a-fA-F0-9]{2}){5}",
    ],
  ],
  [
    'a number out of range',
    {
      "      <target dev='vda' bus='virtio'/>":
        "      <target dev='vda' bus='virtio'/>\n      <address type='pci' domain='0' bus='0' slot='0x20' function='0'/>",
    },
    [
      "14:52-14:56 grammar/attribute-value /domain/devices/disk/address/@slot slot='0x20' is not valid on <address>; expected text matching (0x)?[0-1]?[0-9a-fA-F] or a whole number from 0 up to 31",
    ],
  ],
  [
    'several independent mistakes',
    {
      "type='qcow2'": "typ='qcow2'",
      [behindDisk]: `</disk>\n    <graphics type='vnc' port='-2' tlsPort='5901'/>\n    <video>\n      <model type='qlx'/>\n    </video>`,
    },
    [
      '11:27-11:30 grammar/unknown-attribute /domain/devices/disk/driver/@typ attribute typ is not allowed on <driver>; did you mean type?',
      "15:32-15:34 grammar/attribute-value /domain/devices/graphics/@port port='-2' is not valid on <graphics>; expected a whole number from -1 up to 65535",
      "15:36-15:43 grammar/attribute-not-allowed /domain/devices/graphics/@tlsPort attribute tlsPort is not allowed on this <graphics>; it is allowed when type is 'spice', but here type='vnc'",
      "17:20-17:23 grammar/attribute-value /domain/devices/video/model/@type type='qlx' is not valid on <model>; did you mean 'qxl'?",
    ],
  ],
  [
    'a missing namespace',
    { '</devices>': "</devices>\n  <commandline>\n    <arg value='-s'/>\n  </commandline>" },
    [
      '16:4-16:15 grammar/wrong-namespace /domain/commandline <commandline> is allowed here only in the namespace http://libvirt.org/schemas/domain/qemu/1.0, as <qemu:commandline>; it is in no namespace',
    ],
  ],
  [
    'values of another variant',
    { "device='disk'": "device='lun' rawio='yes'" },
    [
      "10:31-10:34 grammar/attribute-value /domain/devices/disk/@device device='lun' is not valid on <disk>; it is allowed when type is 'block', 'network' or 'volume', but here type='file'",
      "10:36-10:41 grammar/attribute-not-allowed /domain/devices/disk/@rawio attribute rawio is not allowed on this <disk>; it is allowed when type is 'block', 'network' or 'volume', but here type='file'",
    ],
  ],
  [
    'a missing attribute',
    { [behindDisk]: `</disk>\n    <controller index='0'/>` },
    [
      "15:5-15:28 grammar/missing-attribute /domain/devices/controller <controller> needs the attribute type ('fdc', 'sata', 'ccid', 'scsi', 'usb', 'ide', 'isa', 'pci', 'virtio-serial' or 'xenbus')",
    ],
  ],
  [
    'a missing attribute among others',
    {
      '<devices>':
        "<cpu mode='host-passthrough'>\n    <topology sockets='1' cores='2'/>\n  </cpu>\n  <devices>",
    },
    [
      '10:5-10:38 grammar/missing-attribute /domain/cpu/topology <topology> needs the attribute threads (a whole number of at least 1)',
    ],
  ],
  [
    'the wrong attribute for the right one',
    { "<boot dev='hd'/>": "<boot device='hd'/>" },
    [
      '7:11-7:17 grammar/attribute-not-allowed /domain/os/boot/@device attribute device is not allowed on <boot>; did you mean dev?',
    ],
  ],
];

describe.skipIf(officialSchemas === undefined)(
  'with the grammar of libvirt, every mistake is named once and in its place',
  () => {
    let engine: DerivativeEngine | undefined;
    const compiled = (): DerivativeEngine => {
      if (engine !== undefined) return engine;
      const { grammar } = compileSchema(join(officialSchemas as string, 'domain.rng'), (uri) =>
        readFileSync(uri, 'utf8'),
      );
      if (grammar === undefined) throw new Error('the official grammar does not compile');
      return (engine = new DerivativeEngine(grammar));
    };

    test.each(cases)('%s', (_title, changes, findings) => {
      const text = domain(changes);
      const lines = new LineIndex(text);
      const diagnostics = matchDocument(compiled(), parseXml(text).document).map(
        ({ span, code, path, message }) => {
          const place = [span.start, span.end].map((offset) => {
            const { line, column } = lines.position(offset);
            return `${line}:${column}`;
          });
          return `${place.join('-')} ${code} ${path} ${message}`;
        },
      );
      expect(diagnostics).toEqual(findings);
    });
  },
);
