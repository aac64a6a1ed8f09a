import { afterAll, beforeAll, expect, test } from 'vitest';
import { Agent } from '../../support/stage/agent.ts';
import { describeOnStage } from '../../support/stage/describe-on-stage.ts';
import { hasKvm } from '../../support/stage/guest.ts';
import { type Stage, startStage } from '../../support/stage/stage.ts';
import { makeDevices, type PlayedCase, playCases } from './play-tap-cases.ts';
import { type TapCase, tapCases } from './tap-cases.ts';

/** All cases in both modes take a minute of the processor; without, the system plays those that come out otherwise there. */
const everything = process.env.DOMXML_TAP_TABLE === 'everything';

const playable = tapCases.filter(({ virtualization }) => virtualization !== 'kvm' || hasKvm);

const modes = [
  { mode: 'session', user: 'domxml-test', cases: playable },
  { mode: 'system', user: 'root', cases: everything ? playable : playable.filter(isDifferentInSystem) },
] as const;

for (const { mode, user, cases } of modes) {
  describeOnStage(
    `what comes of interfaces in qemu:///${mode}${hasKvm ? '' : ', of emulated guests alone (there is no /dev/kvm)'}`,
    () => {
      let stage: Stage;
      let agent: Agent;
      beforeAll(async () => {
        stage = await startStage();
        if (mode === 'system') await stage.startSystemDaemons();
        await makeDevices(stage, cases);
        agent = new Agent(stage, { user });
      });
      afterAll(() => stage.close());

      test('is what the table says, and what domxml says beforehand', { timeout: 300_000 }, async () => {
        const played = await playCases(agent, `qemu:///${mode}`, cases);
        expect(played).toEqual(Object.fromEntries(cases.map((one) => [one.name, expected(one, mode)])));
      });
    },
  );
}

function isDifferentInSystem({ session, system, unvalidated }: TapCase): boolean {
  return (system !== undefined && system !== session) || unvalidated?.system !== undefined;
}

function expected(one: TapCase, mode: 'session' | 'system'): PlayedCase {
  const validated = one[mode] ?? one.session;
  const unvalidated = one.unvalidated?.[mode] ?? one.unvalidated?.session ?? validated;
  return { validated, unvalidated };
}
