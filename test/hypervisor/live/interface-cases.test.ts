import { afterAll, beforeAll, expect, test } from 'vitest';
import { Agent } from '../../support/stage/agent.ts';
import { describeOnStage } from '../../support/stage/describe-on-stage.ts';
import { type Stage, startStage } from '../../support/stage/stage.ts';
import { makeDevices, playCases } from './play-tap-cases.ts';
import type { TapCase } from './tap-cases.ts';

/** What comes of a case, validated or not. */
type SimpleCase = Pick<TapCase, 'name' | 'interfaces' | 'devices' | 'session'>;

const invalid = 'start-fails: VIR_ERR_OPERATION_INVALID';
const refusedBySystem = 'start-fails: VIR_ERR_SYSTEM_ERROR';
const unsupported = 'start-fails: VIR_ERR_CONFIG_UNSUPPORTED';
const internal = 'start-fails: VIR_ERR_INTERNAL_ERROR';

/** Beside the taps that are handed over: what a host may lack for interfaces, and what libvirt deletes and does not. */
const inSession: readonly SimpleCase[] = [
  {
    name: 'name of a tap of many queues',
    interfaces: `<interface type='ethernet'><target dev='many0'/></interface>`,
    devices: ['tuntap add dev many0 mode tap multi_queue user domxml-test'],
    session: invalid,
  },
  {
    name: 'name of a tap of another user',
    interfaces: `<interface type='ethernet'><target dev='other0'/></interface>`,
    devices: ['tuntap add dev other0 mode tap user other-test'],
    session: invalid,
  },
  {
    name: 'queues of user networking',
    interfaces: `<interface type='user'><model type='virtio'/><driver queues='2'/></interface>`,
    session: unsupported,
  },
  {
    name: 'source of taps of user networking',
    interfaces: `<interface type='user'><backend tap='/dev/net/tun'/></interface>`,
    session: unsupported,
  },
  {
    name: 'script that is missing',
    interfaces: `<interface type='ethernet'><target dev='mytap0' managed='no'/><script path='/none'/></interface>`,
    session: internal,
  },
  {
    name: 'limits that say nothing',
    interfaces: `<interface type='ethernet'><target dev='mytap0' managed='no'/><bandwidth/></interface>`,
    session: 'works',
  },
  {
    name: 'bridge without privileges',
    interfaces: `<interface type='bridge'><source bridge='bridge0'/></interface>`,
    devices: ['link add bridge0 type bridge'],
    session: refusedBySystem,
  },
  {
    name: 'vhost-user without its process',
    interfaces: `<interface type='vhostuser'><source type='unix' path='/tmp/none' mode='client'/><model type='virtio'/></interface>`,
    session: internal,
  },
];
const inSystem: readonly SimpleCase[] = [
  {
    name: 'macvtap by the name of a tap',
    interfaces: `<interface type='direct'><source dev='bridge0'/><target dev='mytap0'/></interface>`,
    session: 'tap-deleted: VIR_ERR_SYSTEM_ERROR',
  },
  {
    name: 'tap by the name of a bridge',
    interfaces: `<interface type='ethernet'><target dev='bridge0'/></interface>`,
    devices: ['link add bridge0 type bridge'],
    session: invalid,
  },
  {
    name: 'VLAN on a bridge',
    interfaces: `<interface type='bridge'><source bridge='bridge0'/><vlan><tag id='42'/></vlan></interface>`,
    session: unsupported,
  },
  {
    name: 'what is no bridge',
    interfaces: `<interface type='bridge'><source bridge='lo'/></interface>`,
    session: refusedBySystem,
  },
  {
    name: 'bridge',
    interfaces: `<interface type='bridge'><source bridge='bridge0'/></interface>`,
    session: 'works',
  },
];

for (const { mode, user, cases, kept } of [
  { mode: 'session', user: 'domxml-test', cases: inSession, kept: ['many0', 'other0', 'bridge0'] },
  { mode: 'system', user: 'root', cases: inSystem, kept: ['bridge0'] },
] as const) {
  describeOnStage(`what else comes of interfaces in qemu:///${mode}`, () => {
    let stage: Stage;
    beforeAll(async () => {
      stage = await startStage();
      if (mode === 'system') await stage.startSystemDaemons();
      await makeDevices(stage, cases);
    });
    afterAll(() => stage.close());

    test('is what domxml says beforehand', async () => {
      const played = await playCases(new Agent(stage, { user }), `qemu:///${mode}`, cases);
      const expected = cases.map(({ name, session }) => [name, { validated: session, unvalidated: session }]);
      expect(played).toEqual(Object.fromEntries(expected));
      const devices = (await stage.output(['ls', '/sys/class/net'])).split('\n');
      expect(devices).toEqual(expect.arrayContaining([...kept]));
    });
  });
}
