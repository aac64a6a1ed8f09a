import { afterAll, beforeAll, expect, test } from 'vitest';
import { Agent, type AgentSurroundings } from '../../support/stage/agent.ts';
import { describeOnStage } from '../../support/stage/describe-on-stage.ts';
import { type Stage, startStage } from '../../support/stage/stage.ts';
import {
  type ResourceCase,
  resourceCases,
  resourceFolder,
  resourceScript,
  takenUuid,
} from './resource-cases.ts';

describeOnStage('what comes of disks, names and capabilities in qemu:///session', () => {
  let stage: Stage;
  let agent: Agent;
  beforeAll(async () => {
    stage = await startStage();
    await stage.output(['sh', '-e', '-c', resourceScript]);
    agent = new Agent(stage, { user: 'domxml-test' });
    await agent.evaluate(defineThere, { folder: resourceFolder, uuid: takenUuid });
  });
  afterAll(() => stage.close());

  test('is what is known, and what domxml says beforehand', async () => {
    const plays = resourceCases.map((one, index) => [one.name, documentOf(one, index)] as const);
    const played = await agent.evaluate(playThere, plays);
    expect(played).toEqual(Object.fromEntries(resourceCases.map(({ name, outcome }) => [name, outcome])));
  });

  test('is foretold without running a program that the document names', async () => {
    const [program, mark] = [`${resourceFolder}/emulator`, `${resourceFolder}/has-run`];
    const script = `printf '#!/bin/sh\ntouch ${mark}\n' > ${program}; chmod 755 ${program}`;
    await stage.output(['sh', '-e', '-c', script]);
    const devices = `<emulator>${program}</emulator>`;
    const document = documentOf({ name: 'program of its own', devices, outcome: 'works' }, 0);
    expect(await agent.evaluate(foretellThere, document)).toBe('works');
    expect((await stage.run(['test', '-e', mark])).status).toBe(1);
  });
});

function documentOf(one: ResourceCase, index: number): string {
  const { type = 'qemu', identity = `<name>guest${index}</name>`, elements = '', devices = '' } = one;
  const { os = `<os><type arch='x86_64' machine='pc'>hvm</type></os>` } = one;
  return `<domain type='${type}'>${identity}<memory unit='MiB'>16</memory>${elements}${os}<devices>${devices}</devices></domain>`;
}

/** Evaluated by the agent: what the session has already. */
async function defineThere(
  { hypervisor }: AgentSurroundings<unknown>,
  { folder, uuid }: { readonly folder: string; readonly uuid: string },
): Promise<void> {
  const connection = await hypervisor.connect('qemu:///session');
  const os = `<os><type arch='x86_64' machine='pc'>hvm</type></os>`;
  await connection.defineDomain(
    `<domain type='qemu'><name>taken</name><uuid>${uuid}</uuid><memory>16384</memory>${os}</domain>`,
  );
  await connection.defineNetwork('<network><name>asleep</name></network>');
  const poolAt = (name: string, path: string) =>
    `<pool type='dir'><name>${name}</name><target><path>${path}</path></target></pool>`;
  await (await connection.defineStoragePool(poolAt('pool', `${folder}/pool`))).start();
  await connection.defineStoragePool(poolAt('idle', `${folder}/folder`));
  await connection.defineSecret(
    `<secret><uuid>${uuid}</uuid><usage type='ceph'><name>a</name></usage></secret>`,
  );
  await connection.close();
}

/** Evaluated by the agent: what comes of each document, and where domxml said before that something else would. */
async function playThere(
  { hypervisor }: AgentSurroundings<unknown>,
  plays: readonly (readonly [string, string])[],
): Promise<Record<string, string>> {
  const connection = await hypervisor.connect('qemu:///session');
  const outcomes: Record<string, string> = {};
  for (const [name, document] of plays) {
    const { outcome } = await hypervisor.preflight(connection, document);
    const came = await (async () => {
      let stage = 'define';
      try {
        const domain = await connection.defineDomain(document, { validate: true });
        stage = 'start';
        try {
          await domain.start();
          await domain.destroy();
        } finally {
          await domain.undefine();
        }
        return 'works';
      } catch (error) {
        if (error instanceof hypervisor.LibvirtError) return `${stage}-fails: ${error.code}`;
        throw error;
      }
    })();
    outcomes[name] = came.split(':')[0] === outcome ? came : `${came}, where ${outcome} was predicted`;
  }
  await connection.close();
  return outcomes;
}

/** Evaluated by the agent: what domxml says of a document. */
async function foretellThere({ hypervisor }: AgentSurroundings<unknown>, document: string): Promise<string> {
  const connection = await hypervisor.connect('qemu:///session');
  const { outcome } = await hypervisor.preflight(connection, document);
  await connection.close();
  return outcome;
}
