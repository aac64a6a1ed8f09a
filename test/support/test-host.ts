import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll } from 'vitest';
import { type Connection, type ConnectOptions, connect } from '../../src/hypervisor/index.ts';

/** What libvirt's test driver plays: one running domain 'one', a network, a pool with a volume, an interface. */
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
</node>`;

const folder = mkdtempSync(join(tmpdir(), 'domxml-host-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

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
