import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import type { Connection } from '../../../src/hypervisor/connection.ts';
import type { Domain } from '../../../src/hypervisor/domain.ts';
import type { LibvirtError } from '../../../src/hypervisor/libvirt-error.ts';
import { Agent } from '../../support/stage/agent.ts';
import { describeOnStage } from '../../support/stage/describe-on-stage.ts';
import { guestDocument, hasKvm } from '../../support/stage/guest.ts';
import { type Stage, startStage } from '../../support/stage/stage.ts';

/** What tests leave in the agent. */
interface Kept {
  connection: Connection;
  domain: Domain;
}

const uri = 'qemu:///session';
const user = 'domxml-test';

describeOnStage('a tap that root makes for a user', () => {
  let stage: Stage;
  let agent: Agent<Kept>;
  let tap: string;
  let taps = 0;

  beforeAll(async () => {
    stage = await startStage();
    agent = new Agent(stage, { user });
    await agent.evaluate(async ({ hypervisor, kept }, uri) => {
      kept.connection = await hypervisor.connect(uri);
    }, uri);
  });
  afterAll(() => stage.close());
  beforeEach(async () => {
    tap = await makeTap();
  });

  test(`is held by the guest of the user's session, and is there when the guest has stopped`, async () => {
    const document = guestWith(`<target dev='${tap}' managed='no'/>`, hasKvm ? 'kvm' : 'qemu');
    expect(await findings(document)).toEqual([]);
    await start(document);
    expect(await tapsHeldBy('guest')).toEqual([tap]);
    await stop();
    expect(await devices()).toContain(tap);
  });

  test('is handed over by the command line', async () => {
    await stage.write('/tmp/user/guest.xml', guestWith(`<target dev='${tap}' managed='no'/>`), user);
    const preflight = await stage.domxml(['preflight', '/tmp/user/guest.xml', '--connect', uri], { user });
    expect(preflight).toMatchObject({ status: 0, stderr: '' });
    const started = await stage.domxml(['start', '/tmp/user/guest.xml', '--connect', uri, '--yes'], { user });
    expect(started.stderr).toBe('');
    expect(started.status).toBe(0);
    expect(await tapsHeldBy('guest')).toEqual([tap]);
    await lookUp();
    await stop();
    expect(await devices()).toContain(tap);
  });

  test(`is not handed over without managed='no': preflight refuses, nothing is defined, the tap survives`, async () => {
    const document = guestWith(`<target dev='${tap}'/>`);
    expect(await findings(document)).toEqual(['error interface/existing-tap-deleted']);
    await stage.write('/tmp/user/guest.xml', document, user);
    for (const command of ['preflight', 'start']) {
      const { status, stdout, stderr } = await stage.domxml(
        [command, '/tmp/user/guest.xml', '--connect', uri, ...(command === 'start' ? ['--yes'] : [])],
        { user },
      );
      expect(stdout + stderr).toContain(`error interface/existing-tap-deleted`);
      expect(status).toBe(1);
    }
    expect(await devices()).toContain(tap);
    expect(await agent.evaluate(async ({ kept }) => (await kept.connection.domains()).length)).toBe(0);
  });

  test('starts a guest with the fix of preflight applied', async () => {
    const document = guestWith(`<target dev='${tap}'/>`);
    const mended = await agent.evaluate(async ({ hypervisor, domxml, kept }, document) => {
      const { diagnostics } = (await hypervisor.preflight(kept.connection, document)).document;
      return domxml.applyTextEdits(
        document,
        diagnostics.flatMap(({ fixes = [] }) => fixes.flatMap(({ edits }) => edits)),
      );
    }, document);
    expect(mended).toBe(guestWith(`<target dev='${tap}' managed='no'/>`));
    await start(mended);
    expect(await tapsHeldBy('guest')).toEqual([tap]);
    await stop();
    expect(await devices()).toContain(tap);
  });

  test('is deleted by libvirt where a start without managed is forced', async () => {
    const code = await agent.evaluate(
      async ({ kept }, document) => {
        const domain = await kept.connection.defineDomain(document, { validate: true });
        const failure = await domain.start().then(
          () => undefined,
          ({ code, domain }: LibvirtError) => ({ code, domain }),
        );
        await domain.undefine();
        return failure;
      },
      guestWith(`<target dev='${tap}'/>`),
    );
    expect(code).toEqual({ code: 'VIR_ERR_OPERATION_INVALID', domain: 'VIR_FROM_NONE' });
    expect(await devices()).not.toContain(tap);
  });

  test('comes to a running guest and leaves it', async () => {
    const other = await makeTap();
    await start(guestDocument({ name: 'guest', devices: '' }));
    const plugged = interfaceWith(`<target dev='${tap}' managed='no'/>`);
    await agent.evaluate(({ kept }, xml) => kept.domain.attachDevice(xml, { live: true }), plugged);
    expect(await tapsHeldBy('guest')).toEqual([tap]);

    // libvirt says that it did this, and does not.
    await update(interfaceWith(`<target dev='${tap}' managed='yes'/>`));
    expect(await agent.evaluate(({ kept }) => kept.domain.xml())).toContain(
      `<target dev='${tap}' managed='no'/>`,
    );

    await expect(update(interfaceWith(`<target dev='${other}' managed='no'/>`))).rejects.toMatchObject({
      told: { code: 'VIR_ERR_OPERATION_UNSUPPORTED' },
    });
    const unmanaged = interfaceWith(`<target dev='${other}'/>`);
    await expect(
      agent.evaluate(({ kept }, xml) => kept.domain.attachDevice(xml, { live: true }), unmanaged),
    ).rejects.toMatchObject({ told: { code: 'VIR_ERR_OPERATION_INVALID' } });
    expect(await devices()).toContain(other);

    await stop();
    expect(await devices()).toContain(tap);
  });

  test("may be a macvtap whose device file is the user's", async () => {
    await stage.output(['ip', '-batch', '-'], {
      input:
        'link add ether0 type bridge\nlink add link ether0 name macvtap0 type macvtap mode bridge\nlink set macvtap0 up',
    });
    // As udev makes it, for root alone.
    const number = (await stage.output(['cat', '/sys/class/net/macvtap0/ifindex'])).trim();
    await stage.output([
      'sh',
      '-c',
      'IFS=: read -r major minor </sys/class/net/macvtap0/macvtap/tap$0/dev && mknod -m 0600 /dev/tap$0 c $major $minor',
      number,
    ]);
    const document = guestWith(`<target dev='macvtap0' managed='no'/>`);
    expect(await findings(document)).toEqual(['error interface/macvtap-unusable']);
    await expect(start(document)).rejects.toMatchObject({ told: { code: 'VIR_ERR_SYSTEM_ERROR' } });
    await agent.evaluate(({ kept }) => kept.domain.undefine());

    await stage.output(['chown', user, `/dev/tap${number}`]);
    expect(await findings(document)).toEqual([]);
    await start(document);
    await stop();
    expect(await devices()).toContain('macvtap0');
  });

  /** Makes a tap, up, of the user. */
  async function makeTap(): Promise<string> {
    const name = `tap${taps++}`;
    const input = `tuntap add dev ${name} mode tap user ${user}\nlink set ${name} up`;
    await stage.output(['ip', '-batch', '-'], { input });
    return name;
  }

  async function devices(): Promise<string[]> {
    return (await stage.output(['ls', '/sys/class/net'])).trim().split('\n');
  }

  /** The taps that the guest's QEMU has open, by what the kernel says of its files. */
  async function tapsHeldBy(guest: string): Promise<string[]> {
    const script = 'sed -n "s/^iff:[[:space:]]*//p" "/proc/$(cat "$0")/fdinfo"/*';
    const held = await stage.output(['sh', '-c', script, `/tmp/user/run/libvirt/qemu/run/${guest}.pid`]);
    return held.trim().split('\n');
  }

  /** What preflight says of a document. */
  function findings(document: string): Promise<string[]> {
    return agent.evaluate(async ({ hypervisor, kept }, document) => {
      const { diagnostics } = (await hypervisor.preflight(kept.connection, document)).document;
      return diagnostics.map(({ severity, code }) => `${severity} ${code}`);
    }, document);
  }

  /** Defines and starts the guest. */
  async function start(document: string): Promise<void> {
    await agent.evaluate(async ({ kept }, document) => {
      kept.domain = await kept.connection.defineDomain(document, { validate: true });
      await kept.domain.start();
    }, document);
  }

  async function lookUp(): Promise<void> {
    await agent.evaluate(async ({ kept }) => {
      kept.domain = await kept.connection.domain('guest');
    });
  }

  async function update(xml: string): Promise<void> {
    await agent.evaluate(({ kept }, xml) => kept.domain.updateDevice(xml, { live: true }), xml);
  }

  /** Stops the guest and forgets it. */
  async function stop(): Promise<void> {
    await agent.evaluate(async ({ kept }) => {
      await kept.domain.destroy();
      await kept.domain.undefine();
    });
  }
});

function guestWith(target: string, virtualization: 'qemu' | 'kvm' = 'qemu'): string {
  return guestDocument({ name: 'guest', devices: interfaceWith(target), virtualization });
}

function interfaceWith(target: string): string {
  return `<interface type='ethernet'><mac address='52:54:00:11:22:33'/>${target}<model type='virtio'/></interface>`;
}
