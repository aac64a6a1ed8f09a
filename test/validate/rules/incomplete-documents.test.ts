import { expect, test } from 'vitest';
import { applyTextEdits } from '../../../src/text/text-edit.ts';
import { documentKinds } from '../../../src/validate/document-kinds.ts';
import { openDocument } from '../../../src/validate/open-document.ts';
import { runRules } from '../../../src/validate/run-rules.ts';
import { parseXml } from '../../../src/xml/parse.ts';
import type { XmlElement } from '../../../src/xml/tree.ts';
import { offeringHost } from '../../support/offering-host.ts';

const uuid = '1c9f6a0e-8a55-4f0e-9a8e-5b0a5f1f0001';
const host = {
  ...offeringHost,
  files: {},
  networkDevices: {},
  usbDevices: [],
  objects: {
    domains: [{ name: 'shop', uuid, isActive: true, images: [], macAddresses: [] }],
    networks: [],
    storagePools: [],
    secrets: [],
    nwFilters: [],
  },
};

/** Something of all that rules look at, with every part that they look at. */
const documents = {
  domain: `<domain type='kvm'>
  <name>web</name><uuid>${uuid}</uuid><memory>1</memory><vcpu>2</vcpu>
  <os firmware='efi'><type arch='x86_64' machine='q35'>hvm</type><loader type='rom'>/a</loader><nvram template='/a'>/b</nvram><kernel>/a</kernel><initrd>/a</initrd><dtb>/a</dtb><acpi><table type='slic'>/a</table></acpi></os>
  <features><gic version='2'/></features>
  <cpu mode='custom'><model>Gone</model></cpu>
  <devices>
    <emulator>/usr/bin/qemu</emulator>
    <disk type='file' device='disk'><source file='/a' startupPolicy='optional'><encryption format='luks'><secret type='passphrase' uuid='${uuid}'/></encryption></source><backingStore type='file'><format type='raw'/><source file='/b'/></backingStore><target dev='vda' bus='virtio'/></disk>
    <disk type='block' device='disk'><source dev='/a'/><target dev='vdb' bus='virtio'/></disk>
    <disk type='dir' device='disk'><source dir='/a'/><target dev='vdc' bus='virtio'/></disk>
    <disk type='vhostuser' device='disk'><source type='unix' path='/a'/><target dev='vdd' bus='virtio'/></disk>
    <disk type='volume' device='disk'><source pool='a' volume='b' mode='host' startupPolicy='optional'/><target dev='vde' bus='virtio'/></disk>
    <disk type='network' device='disk'><auth username='a'><secret type='ceph' usage='a'/></auth><source protocol='rbd' name='a/b'><host name='a'/></source><target dev='vdf' bus='virtio'/></disk>
    <filesystem type='mount'><driver type='virtiofs'/><binary path='/a'/><source dir='/a'/><target dir='a'/></filesystem>
    <interface type='network'><mac address='52:54:00:11:22:33'/><source network='a' portgroup='b'/><virtualport type='openvswitch'/><bandwidth><inbound average='1' floor='1'/></bandwidth><target dev='web0'/><filterref filter='a'/></interface>
    <interface type='ethernet'><source><ip address='10.0.0.1'/></source><target dev='web1' managed='no'/><script path='/a'/><driver name='vhost' queues='2'/><backend tap='/a' vhost='/b'/></interface>
    <interface type='direct'><source dev='eth0' mode='bridge'/></interface>
    <interface type='bridge'><source bridge='br0'/></interface>
    <interface type='vhostuser'><source type='unix' path='/a' mode='client'/></interface>
    <interface type='vdpa'><source dev='/a'/></interface>
    <input type='evdev'><source dev='/a'/></input>
    <input type='passthrough' bus='virtio'><source evdev='/a'/></input>
    <graphics type='spice'><listen type='network' network='a'/><gl enable='yes' rendernode='/a'/></graphics>
    <graphics type='egl-headless'><gl rendernode='/a'/></graphics>
    <video><model type='qxl'/></video>
    <hostdev mode='subsystem' type='pci'><source><address domain='0' bus='1' slot='2' function='3'/></source></hostdev>
    <hostdev mode='subsystem' type='usb'><source><vendor id='0x1'/><product id='0x2'/><address bus='1' device='2'/></source></hostdev>
    <hostdev mode='subsystem' type='mdev' model='vfio-pci'><source><address uuid='${uuid}'/></source></hostdev>
    <hostdev mode='subsystem' type='scsi_host'><source protocol='vhost' wwpn='naa.5001405f4ad52c01'/></hostdev>
    <rng model='virtio'><backend model='random'>/a</backend></rng>
    <tpm model='tpm-tis'><backend type='passthrough'><device path='/a'/></backend></tpm>
    <tpm model='tpm-tis'><backend type='emulator'><encryption secret='${uuid}'/></backend></tpm>
    <vsock><cid auto='yes'/></vsock>
  </devices>
  <launchSecurity type='sev'><policy>0x0003</policy></launchSecurity>
</domain>`,
  network: `<network><name>lan</name><uuid>${uuid}</uuid><forward mode='nat'/><bridge name='virbr0'/></network>`,
  pool: `<pool type='dir'><name>images</name><uuid>${uuid}</uuid><target><path>/a</path></target></pool>`,
  secret: `<secret><uuid>${uuid}</uuid><usage type='ceph'><name>web</name></usage></secret>`,
  filter: `<filter name='clean' chain='root'><uuid>${uuid}</uuid></filter>`,
} as const;

test.each(Object.entries(documents))('rules get over every part that a %s lacks', async (kind, text) => {
  const schema = await documentKinds[kind as keyof typeof documents].load();
  const { root } = parseXml(text).document;
  expect(openDocument(text, schema).diagnostics.filter(({ stage }) => stage === 'xml')).toEqual([]);
  for (const span of partsBelow(root!)) {
    const without = applyTextEdits(text, [{ span, newText: '' }]);
    const opened = schema.readModel?.(parseXml(without).document);
    expect(() => opened && runRules(schema.rules, opened, { host }), without).not.toThrow();
  }
});

/** The spans of all attributes, contents and elements but the root. */
function partsBelow(root: XmlElement): { readonly start: number; readonly end: number }[] {
  const spans: { start: number; end: number }[] = [];
  const open = [root];
  for (const element of open) {
    for (const { start, end } of element.attributes) spans.push({ start: start - 1, end });
    for (const child of element.children) {
      spans.push(child.span);
      if (child.kind === 'element') open.push(child);
    }
  }
  return spans;
}
