import { readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { compareDocuments } from '../../../src/comparison/compare-models.ts';
import { isLeftOpen } from '../../../src/hypervisor/hand-over/left-open.ts';
import { explainReadBack } from '../../../src/hypervisor/hand-over/read-back.ts';
import type { ReadBackChange } from '../../../src/hypervisor/hand-over/read-back-change.ts';
import { type OpenedModel, open } from '../../../src/model/open.ts';
import { documentKinds, type KindName } from '../../../src/validate/document-kinds.ts';
import { parseXml } from '../../../src/xml/parse.ts';
import { sharedPath } from '../../support/shared.ts';

async function opened(text: string, kind: KindName = 'domain'): Promise<OpenedModel<unknown>> {
  const model = open<unknown>(await documentKinds[kind].loadModel(), parseXml(text).document);
  if (model === undefined) throw new Error(`no ${kind} document: ${text.slice(0, 60)}`);
  return model;
}

async function changesOf(given: string, kept: string, kind: KindName = 'domain'): Promise<ReadBackChange[]> {
  return explainReadBack(
    await opened(given, kind),
    await opened(kept, kind),
    await documentKinds[kind].load(),
  );
}

/** What libvirt 9.0.0 with QEMU 7.2 made of a document in which something of every kind happens. */
const given = `<domain type='kvm'>
  <name>web</name> <!-- for the shop -->
  <memory unit='GiB'>1</memory>
  <bogus/>
  <os><type arch='x86_64' machine='q35'>hvm</type></os>
  <on_crash>destroy</on_crash>
  <devices>
    <interface type='user'><model type='e1000'/><driver queues='2'/></interface>
    <graphics type='vnc' passwd='terces'/>
  </devices>
</domain>`;
const kept = `<domain type='kvm'>
  <name>web</name>
  <uuid>0bc6fc77-274d-4bd6-8cd2-78dc502ae3f3</uuid>
  <memory unit='KiB'>1048576</memory>
  <currentMemory unit='KiB'>1048576</currentMemory>
  <vcpu placement='static'>1</vcpu>
  <os><type arch='x86_64' machine='pc-q35-7.2'>hvm</type></os>
  <devices>
    <interface type='user'>
      <mac address='52:54:00:6a:bc:80'/>
      <model type='e1000'/>
      <address type='pci' domain='0x0000' bus='0x02' slot='0x00' function='0x0'/>
    </interface>
    <graphics type='vnc' port='-1' autoport='yes' passwd='other'/>
    <memballoon model='virtio'>
      <address type='pci' domain='0x0000' bus='0x03' slot='0x00' function='0x0'/>
    </memballoon>
  </devices>
</domain>`;

describe('what libvirt made of a definition', () => {
  test('is told by kind, each difference once and with its place', async () => {
    const changes = await changesOf(given, kept);
    expect(changes.map(({ kind, path, message }) => `${kind} ${path}: ${message}`)).toEqual([
      'assigned uuid: libvirt set <uuid>0bc6fc77-274d-4bd6-8cd2-78dc502ae3f3</uuid>',
      "normalised memory: libvirt writes '1048576 KiB' for '1 GiB', which means the same",
      "defaulted currentMemory: libvirt wrote out <currentMemory unit='KiB'>1048576</currentMemory>, which it takes where nothing is said",
      "defaulted vcpu: libvirt wrote out <vcpu placement='static'>1</vcpu>, which it takes where nothing is said",
      "assigned os/type/@machine: libvirt makes machine='pc-q35-7.2' of machine='q35'",
      'normalised on_crash: libvirt leaves out <on_crash>destroy</on_crash>, which it takes anyway',
      "assigned devices/interface/mac: libvirt set <mac address='52:54:00:6a:bc:80'/>",
      'dropped devices/interface/driver: libvirt drops <driver> without a word, since only interfaces with a virtio model have a driver',
      "assigned devices/interface/address: libvirt set <address type='pci' domain='0x0000' bus='0x02' slot='0x00' function='0x0'/>",
      "assigned devices/graphics[@type=vnc]/@port: libvirt set port='-1'",
      "defaulted devices/graphics[@type=vnc]/@autoport: libvirt wrote out autoport='yes', which it takes where nothing is said",
      "changed devices/graphics[@type=vnc]/@passwd: libvirt keeps passwd='***' instead of passwd='***'",
      "added devices/memballoon: libvirt added <memballoon model='virtio'>…",
      'dropped bogus: libvirt drops <bogus> without a word',
      'dropped .: libvirt keeps no comments: 1 of them is left out',
    ]);
    const warnings = changes.filter(({ severity }) => severity === 'warning');
    expect(warnings.map(({ path }) => path)).toEqual([
      'devices/interface/driver',
      'devices/graphics[@type=vnc]/@passwd',
      'bogus',
    ]);
    const driver = warnings[0]?.given?.span;
    expect(given.slice(driver?.start, driver?.end)).toBe("<driver queues='2'/>");
  });

  test('never tells passwords', async () => {
    const changes = await changesOf(given, kept);
    expect(JSON.stringify(changes)).not.toMatch(/terces|other/);
    const bare = given.replace(/<graphics.*\/>/, '');
    expect(JSON.stringify(await changesOf(given, bare))).not.toContain('terces');
    expect(JSON.stringify(await changesOf(bare, given))).not.toContain('terces');
    const cookies = (value: string): string => `<domain type='kvm'><name>a</name><devices>
      <disk type='network'><source protocol='https' name='a'><host name='h'/><cookies>
        <cookie name='session'>${value}</cookie></cookies></source><target dev='vda'/></disk></devices></domain>`;
    expect(JSON.stringify(await changesOf(cookies('terces'), cookies('others')))).not.toMatch(
      /terces|others/,
    );
    expect(JSON.stringify(await changesOf(cookies('terces'), bare))).not.toContain('terces');
  });

  test('is no loss where it was the state of a running guest', async () => {
    const changes = await changesOf(given.replace("type='kvm'>", "type='kvm' id='4'>"), kept);
    expect(changes[0]).toMatchObject({ kind: 'dropped', path: '@id', severity: 'information' });
  });

  test('is nothing where it is what was given', async () => {
    expect(await changesOf(kept, kept)).toEqual([]);
  });
});

describe('what a document leaves to libvirt', () => {
  async function leftOf(definition: string, document: string): Promise<[left: string[], changes: string[]]> {
    const found = compareDocuments(await opened(definition), await opened(document));
    const paths = (list: typeof found): string[] => list.map(({ path }) => path);
    return [paths(found.filter(isLeftOpen)), paths(found.filter((one) => !isLeftOpen(one)))];
  }

  test('is no change of the definition that libvirt has', async () => {
    const document = given
      .replace('<bogus/>', '')
      .replace("<driver queues='2'/>", '')
      .replace('terces', 'other');
    expect(await leftOf(kept, document)).toEqual([
      [
        'uuid',
        'os/type/@machine',
        'devices/interface[mac/@address=52:54:00:6a:bc:80]/mac',
        'devices/interface[mac/@address=52:54:00:6a:bc:80]/address',
        'devices/memballoon/address',
      ],
      [],
    ]);
  });

  test('is not what somebody may have chosen', async () => {
    const chosen = kept
      .replace("<model type='e1000'/>", "<model type='virtio'/>")
      .replace(
        '</devices>',
        "<controller type='scsi' index='0' model='virtio-scsi'/><tpm model='tpm-crb'/></devices>",
      );
    const [, changes] = await leftOf(
      chosen,
      kept.replace("<model type='e1000'/>", '').replace('pc-q35-7.2', 'pc'),
    );
    expect(changes).toEqual([
      'os/type/@machine',
      'devices/controller[@type=scsi][@index=0]',
      'devices/interface[mac/@address=52:54:00:6a:bc:80]/model',
      'devices/tpm',
    ]);
  });
});

const manifestPath = sharedPath('corpus', 'manifest.json');

describe.skipIf(manifestPath === undefined)('documents that libvirt wrote back', async () => {
  const kinds: Readonly<Record<string, KindName>> = {
    domain: 'domain',
    network: 'network',
    nwfilter: 'filter',
    storagepool: 'pool',
    secret: 'secret',
  };
  interface Entry {
    readonly path: string;
    readonly kind: string;
    readonly lv90?: Readonly<Record<string, { readonly out?: string }>>;
  }
  const folder = dirname(manifestPath ?? '');
  const entries =
    manifestPath === undefined
      ? []
      : (JSON.parse(readFileSync(manifestPath, 'utf8')) as { documents: Entry[] }).documents;

  test('lost something only where a warning says so, and a reason is known of most of it', async () => {
    let pairs = 0;
    let drops = 0;
    let reasons = 0;
    for (const { path, kind: sort, lv90 } of entries.filter((_, index) => index % 8 === 0)) {
      const kind = kinds[sort];
      const out = lv90?.inactive?.out ?? lv90?.parse?.out;
      if (kind === undefined || out === undefined || out === 'same') continue;
      const [before, after] = [path, out].map((file) => readFileSync(join(folder, file), 'utf8')) as [
        string,
        string,
      ];
      pairs++;
      for (const { kind: change, severity, message } of await changesOf(before, after, kind)) {
        if (change !== 'dropped' || severity !== 'warning') continue;
        drops++;
        if (!message.startsWith('libvirt does not keep')) reasons++;
      }
    }
    console.log(
      `${pairs} documents that libvirt wrote back: ${drops} things dropped, with a reason ${reasons}`,
    );
    expect(pairs).toBeGreaterThan(40);
  });
});
