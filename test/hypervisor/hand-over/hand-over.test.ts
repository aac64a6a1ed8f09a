import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { connect } from '../../../src/hypervisor/connect.ts';
import type { Connection } from '../../../src/hypervisor/connection.ts';
import { carryOut } from '../../../src/hypervisor/hand-over/carry-out.ts';
import { type HandOverPlan, planHandOver } from '../../../src/hypervisor/hand-over/plan.ts';
import { describeWithLibvirt } from '../../support/describe-with-libvirt.ts';

const folder = mkdtempSync(join(tmpdir(), 'domxml-hand-over-'));
afterAll(() => rmSync(folder, { recursive: true }));

const web = `<domain type='test'>
  <name>web</name>
  <memory unit='MiB'>512</memory>
  <os><type>hvm</type></os>
  <devices>
    <interface type='network'><mac address='52:54:00:00:00:01'/><source network='lan'/></interface>
    <graphics type='vnc' passwd='terces'/>
  </devices>
</domain>
`;

/** A hypervisor with a domain, a network and a pool, of its own for each test. */
async function hypervisor(options: { readonly readOnly?: boolean } = {}): Promise<Connection> {
  const file = join(folder, 'host.xml');
  const network = `<network><name>lan</name><ip address='192.168.77.1' netmask='255.255.255.0'/></network>`;
  const pool = `<pool type='dir'><name>images</name><target><path>/images</path></target></pool>`;
  writeFileSync(file, `<node>${web}${network}${pool}</node>`);
  return connect(`test://${file}`, options);
}

/** All documents that the connection has, to hold against those from before. */
async function everything(connection: Connection): Promise<string[]> {
  const domains = await connection.domains();
  return Promise.all([
    ...domains.map((domain) => domain.xml({ inactive: true, secure: true })),
    ...(await connection.networks()).map((network) => network.xml()),
    ...(await connection.storagePools()).map((pool) => pool.xml()),
  ]);
}

function done({
  steps,
}: {
  readonly steps: readonly { readonly step: string; readonly ok: boolean }[];
}): string {
  return steps.map(({ step, ok }) => (ok ? step : `not ${step}`)).join(', ');
}

describeWithLibvirt('handing a document over', () => {
  test('plans a new definition, makes it, and tells what libvirt made of it', async () => {
    await using connection = await hypervisor();
    const text = web.replace('<name>web', '<name>mail').replace('00:01', '00:02');
    const plan = await planHandOver(connection, text, 'domain');
    expect(plan).toMatchObject({ label: "domain 'mail'", action: 'define', differences: [], findings: [] });
    const result = await carryOut(connection, plan, { start: true });
    expect(done(result)).toBe('look again, define, read back, start');
    expect(result.changes.filter(({ kind }) => kind === 'assigned').map(({ path }) => path)).toContain(
      'uuid',
    );
    const domain = await connection.domain('mail');
    expect([await domain.isActive(), await domain.isPersistent()]).toEqual([true, true]);
  });

  test('plans nothing where libvirt has what the document says, whatever it leaves to libvirt', async () => {
    await using connection = await hypervisor();
    const before = await everything(connection);
    const plan = await planHandOver(connection, web, 'domain');
    expect([plan.action, plan.differences]).toEqual(['none', []]);
    expect(plan.leftOpen.map(({ path }) => path)).toContain('os/type/@arch');
    expect(done(await carryOut(connection, plan))).toBe('look again');
    expect(await everything(connection)).toEqual(before);
  });

  test('gives a document without a UUID that of the object that there is, and tells the places that it has', async () => {
    await using connection = await hypervisor();
    const { uuid } = await connection.domain('web');
    const plan = await planHandOver(connection, web.replace('512', '256'), 'domain');
    expect(plan.text).toBe(plan.given.replace('</name>', `</name>\n  <uuid>${uuid}</uuid>`));
    const memory = plan.differences.find(({ path }) => path === 'memory')?.after?.span;
    expect(plan.given.slice(memory?.start, memory?.end)).toBe('256');
    expect(plan.differences.map(({ path }) => path)).toContain('memory');
    expect(plan.notes[0]).toBe(`the document has no <uuid>: it takes '${uuid}', which domain 'web' has`);
    const result = await carryOut(connection, plan);
    expect(result.failure).toBeUndefined();
    expect((await connection.domain('web')).uuid).toBe(uuid);
    // It runs with what it was started with.
    expect(result.pending.map(({ path }) => path)).toEqual(['memory', 'currentMemory']);
  });

  test('changes nothing where it only plans, and nothing at all where there are errors', async () => {
    await using connection = await hypervisor();
    const before = await everything(connection);
    await planHandOver(connection, web.replace('512', '256'), 'domain');
    const plan = await planHandOver(connection, web.replaceAll('memory', 'memroy'), 'domain');
    expect([plan.obstacle?.kind, plan.findings.length > 0]).toEqual(['document', true]);
    await expect(carryOut(connection, plan)).rejects.toThrow(TypeError);
    const notXml = await planHandOver(connection, '<domain', 'domain');
    expect(notXml.obstacle?.kind).toBe('document');
    expect(await everything(connection)).toEqual(before);
  });

  test('plans on a connection that may change nothing, without the passwords that it is not shown', async () => {
    await using connection = await hypervisor({ readOnly: true });
    const plan = await planHandOver(connection, web.replace('terces', 'others'), 'domain');
    expect([plan.action, plan.notes.at(-1)]).toEqual([
      'none',
      "this connection is not shown the passwords of domain 'web': they were not compared",
    ]);
    const change = await planHandOver(connection, web.replace('512', '256'), 'domain');
    const result = await carryOut(connection, change);
    expect([done(result), result.failure?.stands]).toEqual(['look again, not define', true]);
    expect(result.failure?.error?.code).toBe('VIR_ERR_OPERATION_DENIED');
  });

  test('keeps passwords, tells that they change, and never tells them', async () => {
    await using connection = await hypervisor();
    const plan = await planHandOver(connection, web.replace('terces', 'others'), 'domain');
    expect(plan.differences.map(({ path }) => path)).toEqual(['devices/graphics[@type=vnc]/@passwd']);
    expect(JSON.stringify(plan.differences)).not.toMatch(/terces|others/);
    const result = await carryOut(connection, plan);
    expect(JSON.stringify([result.changes, result.pending])).not.toMatch(/terces|others/);
    expect(await (await connection.domain('web')).xml({ secure: true, inactive: true })).toContain(
      "passwd='others'",
    );
  });

  test.each([
    ['UTF-16', (text: string) => Buffer.from(`\ufeff${text}`, 'utf16le')],
    ['ISO-8859-1', (text: string) => text],
  ])('hands over a document that declares %s as what it says', async (encoding, source) => {
    await using connection = await hypervisor();
    const titled = web.replace('<os>', '<title>Caf\u00e9</title><os>');
    const text = `<?xml version='1.0' encoding='${encoding}'?>\n${titled}`;
    const plan = await planHandOver(connection, source(text), 'domain');
    expect((await carryOut(connection, plan)).failure).toBeUndefined();
    expect(await (await connection.domain('web')).xml({ inactive: true })).toContain(
      '<title>Caf\u00e9</title>',
    );
  });
});

describeWithLibvirt('what a document leaves to libvirt', () => {
  test('is told where libvirt may choose it anew, MAC addresses one by one', async () => {
    await using connection = await hypervisor();
    const text = web.replace('512', '256').replace("<mac address='52:54:00:00:00:01'/>", '');
    const plan = await planHandOver(connection, text, 'domain');
    expect(plan.leftOpen.map(({ path }) => path)).toContain(
      'devices/interface[mac/@address=52:54:00:00:00:01]/mac',
    );
    expect(plan.notes.at(-1)).toBe(
      "libvirt will choose another MAC address: write <mac address='52:54:00:00:00:01'/> to keep that",
    );
  });
});

describeWithLibvirt('what stands in the way of a document', () => {
  async function obstacleTo(text: string, kind: HandOverPlan['kind'] = 'domain'): Promise<string> {
    await using connection = await hypervisor();
    const before = await everything(connection);
    const { uuid } = await connection.domain('web');
    const { obstacle } = await planHandOver(connection, text.replace('UUID', uuid), kind, { pool: 'images' });
    expect(await everything(connection)).toEqual(before);
    return obstacle === undefined ? 'nothing' : `${obstacle.kind}: ${obstacle.message.replace(uuid, 'UUID')}`;
  }

  test('is a name or UUID of another object', async () => {
    const other = '11111111-2222-4333-8444-555555555555';
    expect(await obstacleTo(web.replace('<memory', `<uuid>${other}</uuid><memory`))).toBe(
      `clash: domain 'web' exists with the UUID 'UUID', which a definition does not change to '${other}'`,
    );
    expect(await obstacleTo(web.replace('<name>web</name>', '<name>blog</name><uuid>UUID</uuid>'))).toBe(
      "clash: the UUID 'UUID' is that of domain 'web', which a definition does not rename to 'blog'",
    );
  });

  test('is a kind of objects that libvirt gives no other definition', async () => {
    await using connection = await hypervisor();
    const volume = `<volume><name>a.img</name><capacity unit='MiB'>1</capacity><target/></volume>`;
    const options = { pool: 'images' };
    const result = await carryOut(connection, await planHandOver(connection, volume, 'volume', options));
    expect([done(result), result.failure]).toEqual(['look again, define, read back', undefined]);
    expect((await planHandOver(connection, volume, 'volume', options)).action).toBe('none');
    const other = volume.replace('<target/>', "<target><format type='qcow2'/></target>");
    expect((await planHandOver(connection, other, 'volume', options)).obstacle).toEqual({
      kind: 'unchangeable',
      message: "volume 'a.img' of pool 'images' exists, and libvirt gives no volume another definition",
    });
    const obstacleIn = async (pool: string): Promise<unknown> =>
      (await planHandOver(connection, volume, 'volume', { pool })).obstacle;
    expect(await obstacleIn('none')).toEqual({ kind: 'host', message: "there is no storage pool 'none'" });
    await (await connection.storagePool('images')).destroy();
    expect(await obstacleIn('images')).toMatchObject({ message: "storage pool 'images' is not active" });
  });
});

describeWithLibvirt('where handing over fails', () => {
  test('in libvirt, the old definition stands byte for byte, and nothing is started', async () => {
    await using connection = await hypervisor();
    const domain = await connection.domain('web');
    await domain.destroy();
    const before = await everything(connection);
    const plan = await planHandOver(connection, web.replace('512', '256'), 'domain');
    // Nobody knows what else libvirt may refuse: here what its schema does not allow, and what its driver does not.
    for (const wrong of ['<bogus/>', "<vcpu current='4'>2</vcpu>"]) {
      const text = plan.text.replace('<os>', `${wrong}<os>`);
      const result = await carryOut(connection, { ...plan, text }, { start: true });
      expect([done(result), result.failure?.stands, result.changes]).toEqual([
        'look again, not define',
        true,
        [],
      ]);
      expect(await everything(connection)).toEqual(before);
      // What libvirt says itself may hold more than is good to show.
      expect(JSON.stringify(result)).not.toMatch(/bogus|maximum|Unable/);
    }
    expect(await domain.isActive()).toBe(false);
  });

  test('since somebody was quicker, nothing is done', async () => {
    await using connection = await hypervisor();
    const plan = await planHandOver(connection, web.replace('512', '256'), 'domain');
    const isNew = await planHandOver(connection, web.replace('>web<', '>mail<'), 'domain');
    await carryOut(connection, await planHandOver(connection, web.replace('512', '128'), 'domain'));
    await connection.defineDomain(isNew.text);
    const before = await everything(connection);
    const late = [await carryOut(connection, plan), await carryOut(connection, isNew)];
    expect(late.map(({ failure }) => `${failure?.step}: ${failure?.message}`)).toEqual([
      "look again: domain 'web' has got another definition meanwhile",
      "look again: domain 'mail' has been defined meanwhile",
    ]);
    const domain = await connection.domain('web');
    await domain.destroy();
    await domain.undefine();
    expect((await carryOut(connection, plan)).failure?.message).toBe("domain 'web' is gone meanwhile");
    expect((await everything(connection)).sort()).toEqual(
      before.filter((xml) => !xml.includes('>web<')).sort(),
    );
  });

  test('since the connection is closed, that is told, and not what nobody knows', async () => {
    const connection = await hypervisor();
    const plan = await planHandOver(connection, web.replace('512', '256'), 'domain');
    await connection.close();
    const { failure } = await carryOut(connection, plan);
    expect([failure?.step, failure?.error?.connectionLost, failure?.stands]).toEqual([
      'look again',
      true,
      undefined,
    ]);
  });
});

describeWithLibvirt('documents of other kinds', () => {
  test.each([
    ['network', `<network><name>lan</name><ip address='10.0.0.1' netmask='255.0.0.0'/></network>`],
    ['pool', `<pool type='dir'><name>images</name><target><path>/other</path></target></pool>`],
  ] as const)('are handed over alike: a %s', async (kind, text) => {
    await using connection = await hypervisor();
    // Of what runs this hypervisor does not show what it is defined by.
    await (await (kind === 'pool' ? connection.storagePool('images') : connection.network('lan'))).destroy();
    const plan = await planHandOver(connection, text, kind);
    expect([plan.action, plan.differences.length > 0]).toEqual(['change', true]);
    expect((await carryOut(connection, plan)).failure).toBeUndefined();
    expect((await planHandOver(connection, text, kind)).action).toBe('none');
  });

  test('are refused by a hypervisor that has none of the kind', async () => {
    await using connection = await hypervisor();
    const secret = `<secret><usage type='ceph'><name>a</name></usage></secret>`;
    await expect(planHandOver(connection, secret, 'secret')).rejects.toMatchObject({
      code: 'VIR_ERR_NO_SUPPORT',
    });
  });
});
