import { describe, expect, test } from 'vitest';
import { compareModels } from '../../src/comparison/compare-models.ts';
import { isMaterial } from '../../src/comparison/difference.ts';
import { read } from '../../src/model/read.ts';
import type { KindName } from '../../src/validate/document-kinds.ts';
import { modelKindOf } from '../support/model-kinds.ts';

/** The differences of two documents of a kind, a line each. */
async function differences(name: KindName, before: string, after: string): Promise<string[]> {
  const kind = await modelKindOf(name);
  return compareModels(kind, read(kind, before), read(kind, after), { all: true }).map(
    ({ kind: what, path, before: one, after: other }) =>
      [what, path, ...[one?.value ?? '-', other?.value ?? '-']].join(' | '),
  );
}

/** The differences of two domains of which only some elements are given. */
function inDomain(before: string, after: string, attributes = "type='kvm'"): Promise<string[]> {
  const frame = (content: string): string => `<domain ${attributes}><name>a</name>${content}</domain>`;
  return differences('domain', frame(before), frame(after));
}

function inDevices(before: string, after: string): Promise<string[]> {
  const hvm = "<os><type arch='x86_64' machine='pc-q35-7.2'>hvm</type><boot dev='hd'/></os>";
  const frame = (content: string): string => `${hvm}<devices>${content}</devices>`;
  return inDomain(frame(before), frame(after));
}

const disk = (dev: string, content = `<source file='/${dev}'/>`): string =>
  `<disk type='file'>${content}<target dev='${dev}' bus='virtio'/></disk>`;

describe('amounts', () => {
  test.each([
    ["<memory unit='GiB'>4</memory>", '<memory>4194304</memory>', 'notation | memory | 4 GiB | 4194304 KiB'],
    ["<memory unit='KiB'>4</memory>", '<memory>4</memory>', 'default | memory/@unit | KiB | -'],
    ["<memory unit='k'>4</memory>", "<memory unit='KiB'>4</memory>", 'notation | memory/@unit | k | KiB'],
    // Libvirt keeps whole KiB, rounded up.
    ["<memory unit='bytes'>4095</memory>", '<memory>4</memory>', 'notation | memory | 4095 bytes | 4 KiB'],
    ["<memory unit='GB'>1</memory>", "<memory unit='GiB'>1</memory>", 'changed | memory/@unit | GB | GiB'],
    ['<memory>1</memory>', "<memory unit='MiB'>1</memory>", 'added | memory/@unit | - | MiB'],
    ['<memory>1</memory>', "<memory unit='MiB'>2</memory>", 'changed | memory | 1 KiB | 2 MiB'],
    ['<memory>1</memory>', '<memory>2</memory>', 'changed | memory | 1 | 2'],
    // Beyond 2^53, exactly.
    [
      "<memory unit='EiB'>8</memory>",
      '<memory>9007199254740993</memory>',
      'changed | memory | 8 EiB | 9007199254740993 KiB',
    ],
  ])('%s and %s', async (before, after, expected) => {
    expect(await inDomain(before, after)).toEqual([expected]);
  });

  test('have the default unit of their place', async () => {
    const volume = (capacity: string): string => `<volume><name>a</name>${capacity}</volume>`;
    const same = await differences(
      'volume',
      volume("<capacity unit='MiB'>1</capacity>"),
      volume('<capacity>1048576</capacity>'),
    );
    expect(same).toEqual(['notation | capacity | 1 MiB | 1048576 bytes']);
  });
});

describe('values are compared as libvirt reads them', () => {
  test.each([
    ['<vcpu>4</vcpu>', '<vcpu> 04 </vcpu>'],
    ["<vcpu cpuset='0-3,^2'>4</vcpu>", "<vcpu cpuset='3,0,1'>4</vcpu>"],
    ['<uuid>004b96e1-2d78-c30f-5aa5-f03c87d21e69</uuid>', '<uuid>004B96E12D78C30F5AA5F03C87D21E69</uuid>'],
  ])('%s is %s', async (before, after) => {
    const found = await inDomain(before, after);
    expect(found).toHaveLength(1);
    expect(found[0]).toMatch(/^notation /);
  });

  const address = (bus: string): string =>
    `<memballoon model='virtio'><address type='pci' bus='${bus}'/></memballoon>`;
  test.each([
    ['0x0a', '10', true],
    ['0x00', '0', true],
    ['010', '8', true],
    ['0x10', '10', false],
  ])('the bus %s of a PCI address and %s: %s', async (before, after, isSame) => {
    const found = await inDevices(address(before), address(after));
    expect(found).toEqual([
      `${isSame ? 'notation' : 'changed'} | devices/memballoon/address/@bus | ${before} | ${after}`,
    ]);
  });

  test('hardware addresses', async () => {
    const card = (mac: string): string =>
      `<interface type='network'><mac address='${mac}'/><source network='a'/></interface>`;
    expect(await inDevices(card('52:54:00:AB:CD:EF'), card('52:54:00:ab:cd:ef'))).toEqual([
      'notation | devices/interface[mac/@address=52:54:00:AB:CD:EF]/mac/@address | 52:54:00:AB:CD:EF | 52:54:00:ab:cd:ef',
    ]);
  });

  test('values of network filters', async () => {
    const filter = (rule: string): string =>
      `<filter name='a'><rule action='drop' direction='in'>${rule}</rule></filter>`;
    const same = await differences(
      'filter',
      filter("<ip srcipmask='255.255.0.0' protocol='6' srcportstart='$A[ @0 ]' dscp='0x10'/>"),
      filter("<ip srcipmask='16' protocol='tcp' srcportstart='$A' dscp='16'/>"),
    );
    expect(same.map((line) => line.split(' | ').slice(0, 2))).toEqual([
      ['notation', 'rule/ip/@srcipmask'],
      ['notation', 'rule/ip/@protocol'],
      ['notation', 'rule/ip/@srcportstart'],
      ['notation', 'rule/ip/@dscp'],
    ]);
  });

  test('addresses of the Internet Protocol', async () => {
    const network = (ip: string): string =>
      `<network><name>a</name><ip family='ipv6' address='${ip}' prefix='64'/></network>`;
    const same = await differences('network', network('2001:DB8::1'), network('2001:db8:0:0:0:0:0:1'));
    expect(same).toEqual([
      'notation | ip[@family=ipv6][@address=2001:DB8::1]/@address | 2001:DB8::1 | 2001:db8:0:0:0:0:0:1',
    ]);
  });

  test('texts that are nothing but texts are compared as they are', async () => {
    expect(await inDomain('<title>007</title>', '<title>7</title>')).toEqual(['changed | title | 007 | 7']);
  });
});

describe('order', () => {
  test('counts for boot devices and arguments', async () => {
    const os = (content: string): string => `<os><type>exe</type>${content}</os>`;
    const args = (...texts: string[]): string =>
      os(texts.map((text) => `<initarg>${text}</initarg>`).join(''));
    expect(await inDomain(args('a', 'b', 'c'), args('c', 'a', 'b'))).toEqual([
      'moved | os/initarg[3] | 3 | 1',
    ]);
    expect(
      await inDomain(os("<boot dev='hd'/><boot dev='cdrom'/>"), os("<boot dev='cdrom'/><boot dev='hd'/>")),
    ).toEqual(['moved | os/boot[@dev=cdrom] | 2 | 1']);
  });

  test('does not count for features and pins', async () => {
    const pins = (...ids: number[]): string =>
      `<cputune>${ids.map((id) => `<vcpupin vcpu='${id}' cpuset='${id}'/>`).join('')}</cputune>`;
    expect(await inDomain(pins(0, 1, 2), pins(2, 0, 1))).toEqual([]);
  });

  test('of disks of one bus is made by libvirt', async () => {
    expect(await inDevices(disk('vda') + disk('vdb'), disk('vdb') + disk('vda'))).toEqual([]);
  });

  test('of interfaces counts, and only the one that moved is told of', async () => {
    const card = (last: number): string =>
      `<interface type='user'><mac address='52:54:00:00:00:0${last}'/></interface>`;
    expect(await inDevices(card(1) + card(2) + card(3), card(3) + card(1) + card(2))).toEqual([
      'moved | devices/interface[mac/@address=52:54:00:00:00:03] | 3 | 1',
    ]);
  });
});

describe('elements of lists', () => {
  test('are known by what libvirt knows them by', async () => {
    expect(
      await inDevices(disk('vda') + disk('vdb'), disk('vdc') + disk('vdb', "<source file='/other'/>")),
    ).toEqual([
      "removed | devices/disk[target/@dev=vda] | <disk type='file'>\n  <source file='/vda'/>\n  <target dev='vda' bus='virtio'/>\n</disk> | -",
      'changed | devices/disk[target/@dev=vdb]/source/@file | /vdb | /other',
      "added | devices/disk[target/@dev=vdc] | - | <disk type='file'>\n  <source file='/vdc'/>\n  <target dev='vdc' bus='virtio'/>\n</disk>",
    ]);
  });

  test('that say all but the same are one under another name', async () => {
    const card = (mac: string): string =>
      `<interface type='network'><mac address='${mac}'/><source network='lab'/><model type='virtio'/></interface>`;
    expect(await inDevices(card('52:54:00:00:00:01'), card('52:54:00:00:00:02'))).toEqual([
      'changed | devices/interface[mac/@address=52:54:00:00:00:01]/mac/@address | 52:54:00:00:00:01 | 52:54:00:00:00:02',
    ]);
  });

  test('without a name are known by what they say, else by their neighbours', async () => {
    const commandline = (...args: string[]): string =>
      `<commandline xmlns='http://libvirt.org/schemas/domain/qemu/1.0'>${args.map((arg) => `<arg value='${arg}'/>`).join('')}</commandline>`;
    expect(
      await inDomain(commandline('-a', '1', '-b', '2'), commandline('-a', '3', '-b', '2', '-c')),
    ).toEqual([
      'changed | qemu:commandline/qemu:arg[2]/@value | 1 | 3',
      expect.stringMatching(/^added [|] qemu:commandline\/qemu:arg\[5\] /),
    ]);
  });

  test('are named in quotes where a name could be misread', async () => {
    const channel = (name: string, type: string): string =>
      `<channel type='${type}'><target type='virtio' name='${name}'/></channel>`;
    expect(await inDevices(channel('a]b c', 'pty'), channel('a]b c', 'spicevmc'))).toEqual([
      "changed | devices/channel[target/@name='a]b c']/@type | pty | spicevmc",
    ]);
  });
});

describe('defaults', () => {
  test('that are written out are no change of meaning', async () => {
    const found = await inDomain(
      '<memory>1024</memory><vcpu>2</vcpu>',
      `<memory>1024</memory><currentMemory>1024</currentMemory><vcpu placement='static' current='2'>2</vcpu>
       <clock offset='utc'/><on_poweroff>destroy</on_poweroff><on_reboot>restart</on_reboot><on_crash>destroy</on_crash>`,
    );
    expect(found.map((line) => line.split(' | ')[0])).toEqual(Array(found.length).fill('default'));
    expect(found.length).toBe(7);
  });

  test('that are others are one', async () => {
    expect(await inDomain('', '<on_crash>preserve</on_crash>')).toEqual([
      'added | on_crash | - | <on_crash>preserve</on_crash>',
    ]);
    expect(await inDomain("<clock offset='localtime'/>", '')).toEqual([
      "removed | clock | <clock offset='localtime'/> | -",
    ]);
  });

  test('leave what goes beyond them to be told', async () => {
    expect(
      await inDomain('', "<clock offset='utc'><timer name='rtc' tickpolicy='catchup'/></clock>"),
    ).toEqual([
      "default | clock | - | <clock offset='utc'>\n  <timer name='rtc' tickpolicy='catchup'/>\n</clock>",
      "added | clock/timer[@name=rtc] | - | <timer name='rtc' tickpolicy='catchup'/>",
    ]);
  });

  test('depend on what is around', async () => {
    const seclabel = (type: string, more: string): string =>
      `<seclabel type='${type}' model='selinux'${more}/>`;
    expect(await inDomain(seclabel('dynamic', ''), seclabel('dynamic', " relabel='yes'"))).toEqual([
      'default | seclabel[@model=selinux]/@relabel | - | yes',
    ]);
    expect(await inDomain(seclabel('static', ''), seclabel('static', " relabel='yes'"))).toEqual([
      'added | seclabel[@model=selinux]/@relabel | - | yes',
    ]);
  });

  test('may be controllers that devices need, and the addresses of disks', async () => {
    const sata = (address: string): string =>
      `<disk type='file'><target dev='sdb' bus='sata'/>${address}</disk>`;
    const found = await inDevices(
      sata(''),
      `${sata("<address type='drive' controller='0' bus='0' target='0' unit='1'/>")}<controller type='sata' index='0'/>`,
    );
    expect(found.map((line) => line.split(' | ').slice(0, 2).join(' '))).toEqual([
      'default devices/disk[target/@dev=sdb]/address',
      'default devices/controller[@type=sata][@index=0]',
    ]);
  });

  test('are told of devices by themselves, too', async () => {
    expect(
      await differences(
        'domaindevice',
        "<watchdog model='itco'/>",
        "<watchdog model='itco' action='reset'/>",
      ),
    ).toEqual(['default | watchdog/@action | - | reset']);
  });
});

describe('what the grammar does not know', () => {
  const metadata = (content: string): string => `<metadata>${content}</metadata>`;

  test('is compared by namespace and content, not by prefix, layout or comments', async () => {
    const found = await inDomain(
      metadata("<a:app xmlns:a='urn:a' x='1' y='2'><a:b>t</a:b></a:app><b:other xmlns:b='urn:b'/>"),
      metadata(
        "<other xmlns:c='urn:c' xmlns='urn:b'/>\n <app xmlns='urn:a' y='2' x='1'>\n <!-- c --> <b>t</b>\n</app>",
      ),
    );
    expect(found).toEqual([]);
  });

  test('is told of at its place', async () => {
    const found = await inDomain(
      metadata("<a:app xmlns:a='urn:a' x='1'><a:b>t</a:b><a:b>u</a:b></a:app>"),
      metadata("<a:app xmlns:a='urn:a' x='2'><a:b>t</a:b><a:b>v</a:b></a:app>"),
    );
    expect(found).toEqual(['changed | metadata/a:app/@x | 1 | 2', 'changed | metadata/a:app/a:b[2] | u | v']);
  });

  test('changes as a whole where its children are others', async () => {
    const found = await inDomain(metadata('<a><b/><c/></a>'), metadata('<a><c/><b/></a>'));
    expect(found).toEqual(['changed | metadata/a | <a><b/><c/></a> | <a><c/><b/></a>']);
  });

  test('may be parts of elements that it knows', async () => {
    expect(await inDomain("<vcpu future='1'>2</vcpu>", '<vcpu>2<future/></vcpu>')).toEqual([
      'removed | vcpu/@future | 1 | -',
      'added | vcpu/future | - | <future/>',
    ]);
  });
});

test('a root element of another kind of device is another device', async () => {
  const found = await differences('domaindevice', "<hub type='usb'/>", "<input type='tablet' bus='usb'/>");
  expect(found.map((line) => line.split(' | ').slice(0, 2).join(' '))).toEqual([
    'added input',
    'removed hub',
  ]);
});

test('models made by programs need no document, and properties that are undefined are absent', async () => {
  const kind = await modelKindOf('domain');
  const before = { type: 'kvm', name: 'a', memory: { value: 4, unit: 'GiB' }, title: undefined };
  const after = { type: 'kvm', name: 'a', memory: { value: 4194304n } };
  expect(compareModels(kind, before, after)).toEqual([]);
  expect(compareModels(kind, before, { ...after, name: 'b' })).toEqual([
    { kind: 'changed', node: 'text', path: 'name', before: { value: 'a' }, after: { value: 'b' } },
  ]);
});

test('nothing is remembered of models, which may change', async () => {
  const kind = await modelKindOf('domain');
  const serial = (port?: number) => ({ type: 'pty', target: port === undefined ? {} : { port } });
  const before = {
    devices: { serial: [serial(), serial()], controller: [{ type: 'usb' }, { type: 'usb' }] },
  };
  const after = {
    devices: {
      serial: [serial(0), serial(1)],
      controller: [
        { type: 'usb', index: 0 },
        { type: 'usb', index: 1 },
      ],
    },
  };
  expect(compareModels<unknown>(kind, before, after)).toEqual([]);
  before.devices.serial[0] = serial(7);
  before.devices.controller[0] = { type: 'usb', index: 7 } as { type: string };
  const paths = compareModels<unknown>(kind, before, after).map(({ path }) => path);
  expect(paths.length).toBeGreaterThan(2);
});

test('only differences of meaning are told unless all are asked for', async () => {
  const kind = await modelKindOf('domain');
  const [before, after] = [
    { name: 'a', vcpu: { value: 2 } },
    { name: 'a', vcpu: { value: 2, placement: 'static' } },
  ];
  expect(compareModels(kind, before, after)).toEqual([]);
  expect(compareModels(kind, before, after, { all: true }).map(isMaterial)).toEqual([false]);
});
