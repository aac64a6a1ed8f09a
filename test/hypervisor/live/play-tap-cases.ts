import type { Connection } from '../../../src/hypervisor/connection.ts';
import type { Agent, AgentSurroundings } from '../../support/stage/agent.ts';
import { guestDocument } from '../../support/stage/guest.ts';
import type { Stage } from '../../support/stage/stage.ts';
import type { TapCase } from './tap-cases.ts';

/**
 * What came of a case when libvirt was asked to validate the document, as the hand-over asks it, and when it was not. A `PlayedOutcome`;
 * where domxml said before that something else would come, it says so too.
 */
export interface PlayedCase {
  readonly validated: string;
  /** The same where libvirt took the document as it validated. */
  readonly unvalidated: string;
}

/** A case with a tap and a guest of its own, so that cases do not meet. */
interface Play {
  readonly name: string;
  readonly tap: string;
  readonly document: string;
  /** The document of a guest that holds the tap meanwhile. */
  readonly holder: string | undefined;
}

/** Makes the devices of cases: the tap of each, and what they name besides. */
export async function makeDevices(stage: Stage, cases: readonly TapCase[]): Promise<void> {
  const commands = cases.flatMap(({ devices = [] }, index) => [
    `tuntap add dev mytap${index} mode tap user domxml-test`,
    `link set mytap${index} up`,
    ...devices,
  ]);
  await stage.output(['ip', '-batch', '-'], { input: commands.join('\n') });
}

/** What comes of each case, by name: a few at a time are defined, started and stopped at `uri`. */
export function playCases(
  agent: Agent,
  uri: string,
  cases: readonly TapCase[],
): Promise<Record<string, PlayedCase>> {
  const plays = cases.map(({ name, interfaces, busy, virtualization }, index): Play => {
    const tap = `mytap${index}`;
    const devices = interfaces.replaceAll('mytap0', tap);
    return {
      name,
      tap,
      document: guestDocument({ name: `guest${index}`, devices, virtualization }),
      holder: busy && guestDocument({ name: `holder${index}`, devices }),
    };
  });
  return agent.evaluate(playThere, { uri, plays });
}

/** Evaluated by the agent. */
async function playThere(
  { hypervisor }: AgentSurroundings<unknown>,
  { uri, plays }: { readonly uri: string; readonly plays: readonly Play[] },
): Promise<Record<string, PlayedCase>> {
  const { existsSync } = process.getBuiltinModule('node:fs');
  const outcomes: Record<string, PlayedCase> = {};
  const waiting = [...plays];

  /** The code of what an action rejects with; undefined where it does not. */
  const failureOf = async (action: Promise<unknown>): Promise<string | undefined> => {
    try {
      await action;
    } catch (error) {
      if (error instanceof hypervisor.LibvirtError) return error.code;
      throw error;
    }
    return undefined;
  };
  const played = async (connection: Connection, { document, tap }: Play, validate: boolean) => {
    const defining = connection.defineDomain(document, { validate });
    const refusal = await failureOf(defining);
    if (refusal !== undefined) return `define-fails: ${refusal}`;
    const domain = await defining;
    const failure = await failureOf(domain.start());
    if (failure === undefined) await domain.destroy();
    await domain.undefine();
    const isThere = existsSync(`/sys/class/net/${tap}`);
    if (failure === undefined) return isThere ? 'works' : 'works, and the tap is deleted';
    return `${isThere ? 'start-fails' : 'tap-deleted'}: ${failure}`;
  };

  const outcomeOf = async (connection: Connection, play: Play, validate: boolean) => {
    const { outcome } = await hypervisor.preflight(connection, play.document, { asLibvirt: !validate });
    const came = await played(connection, play, validate);
    return came.split(':')[0] === outcome ? came : `${came}, where ${outcome} was predicted`;
  };

  const lane = async () => {
    const connection = await hypervisor.connect(uri);
    for (let play = waiting.shift(); play !== undefined; play = waiting.shift()) {
      const holder = play.holder === undefined ? undefined : await connection.defineDomain(play.holder);
      await holder?.start();
      const validated = await outcomeOf(connection, play, true);
      const refused = validated.startsWith('define-fails');
      const unvalidated = refused ? await outcomeOf(connection, play, false) : validated;
      outcomes[play.name] = { validated, unvalidated };
      await holder?.destroy();
      await holder?.undefine();
    }
    await connection.close();
  };

  await Promise.all([lane(), lane(), lane()]);
  return outcomes;
}
