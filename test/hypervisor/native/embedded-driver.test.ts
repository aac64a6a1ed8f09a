import { afterAll, beforeAll, expect, test } from 'vitest';
import type { Connection } from '../../../src/hypervisor/connection.ts';
import { Agent } from '../../support/stage/agent.ts';
import { describeOnStage } from '../../support/stage/describe-on-stage.ts';
import { guestDocument } from '../../support/stage/guest.ts';
import { type Stage, startStage } from '../../support/stage/stage.ts';

describeOnStage('the QEMU driver in the process itself', () => {
  let stage: Stage;
  let agent: Agent<{ connection: Connection }>;

  beforeAll(async () => {
    stage = await startStage();
    agent = new Agent(stage, { user: 'domxml-test' });
  });
  afterAll(() => stage.close());

  test('starts guests, whose processes are forks of forks of Node.js', async () => {
    const document = guestDocument({ name: 'embedded', devices: '' });
    const states = await agent.evaluate(async ({ hypervisor, kept }, document) => {
      kept.connection = await hypervisor.connect('qemu:///embed?root=/tmp/user/embedded');
      const domain = await kept.connection.defineDomain(document);
      const states: boolean[] = [];
      for (let start = 0; start < 2; start++) {
        await domain.start();
        states.push(await domain.isActive());
        await domain.destroy();
        states.push(await domain.isActive());
      }
      await kept.connection.close();
      return states;
    }, document);
    expect(states).toEqual([true, false, true, false]);
  });
});
