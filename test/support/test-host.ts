import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type Connection, type ConnectOptions, connect } from '../../src/hypervisor/index.ts';

/** An adapter that can have virtual ones; libvirt makes them after the pattern of number 11. */
const scsiHost = (number: number, parent: string) => `
  <device>
    <name>scsi_host${number}</name>
    <parent>${parent}</parent>
    <capability type='scsi_host'>
      <host>${number}</host>
      <capability type='fc_host'>
        <wwnn>20000000123412${number + 10}</wwnn>
        <wwpn>10000000123412${number + 10}</wwpn>
        <fabric_wwn>2000000043214321</fabric_wwn>
      </capability>
      <capability type='vport_ops'><max_vports>4</max_vports><vports>0</vports></capability>
    </capability>
  </device>`;

/** What libvirt's test driver plays: one running domain 'one', a network, a pool with a volume, an interface, devices. */
const host = `
<node>
  <domain type='test'>
    <name>one</name>
    <uuid>ef861801-45b9-11cb-88e3-afbfe5370493</uuid>
    <memory>8388608</memory>
    <currentMemory>2097152</currentMemory>
    <vcpu>2</vcpu>
    <os><type>hvm</type></os>
    <devices>
      <disk type='file' device='disk'><source file='/images/one.img'/><target dev='hda' bus='ide'/></disk>
      <interface type='network'>
        <mac address='aa:bb:cc:dd:ee:ff'/><source network='net'/><target dev='tap0'/>
      </interface>
      <memballoon model='virtio'/>
    </devices>
  </domain>
  <network>
    <name>net</name>
    <bridge name='virbr0'/>
    <ip address='192.168.122.1' netmask='255.255.255.0'>
      <dhcp><range start='192.168.122.128' end='192.168.122.253'/></dhcp>
    </ip>
  </network>
  <interface type='ethernet' name='eth1'>
    <start mode='onboot'/>
    <mac address='aa:bb:cc:dd:ee:ff'/>
    <protocol family='ipv4'><ip address='192.168.0.5' prefix='24'/></protocol>
  </interface>
  <pool type='dir'>
    <name>pool</name>
    <target><path>/pool</path></target>
    <volume type='file'><name>vol</name><capacity unit='G'>1</capacity></volume>
  </pool>
  <device>
    <name>computer</name>
    <capability type='system'>
      <hardware><uuid>11111111-2222-3333-4444-555555555555</uuid></hardware>
      <firmware/>
    </capability>
  </device>
${scsiHost(1, 'computer')}
${scsiHost(11, 'scsi_host1')}
</node>`;

// For as long as the worker runs: the module is loaded once for all of its files.
const folder = mkdtempSync(join(tmpdir(), 'domxml-host-'));
process.once('exit', () => rmSync(folder, { recursive: true, force: true }));

/** The URI of a host of libvirt's test driver, which every connection has for itself; more can be put into it. */
export function testHostUri(name = 'plain', more = ''): string {
  const file = join(folder, `${name}.xml`);
  writeFileSync(file, host.replace('</node>', `${more}</node>`));
  return `test://${file}`;
}

/** A connection to a host of its own. */
export function connectToTestHost(options: ConnectOptions = {}): Promise<Connection> {
  return connect(testHostUri(), options);
}
