import { compareDocuments } from '../../comparison/compare-models.ts';
import type { Difference } from '../../comparison/difference.ts';
import { documentKinds } from '../../validate/document-kinds.ts';
import type { Connection } from '../connection.ts';
import { LibvirtError } from '../libvirt-error.ts';
import {
  type CurrentDefinition,
  isSameDefinition,
  openDefinition,
  openToCompare,
  readDefinition,
} from './current-definition.ts';
import type { DefinedObject, DefinitionStore } from './definition-store.ts';
import { definitionStore } from './definition-stores.ts';
import { GivenPlaces } from './given-places.ts';
import { isOfSecret, withoutSecrets } from './hidden-secrets.ts';
import { isGivenAtStart, isLeftOpen } from './left-open.ts';
import { identityOf } from './object-identity.ts';
import type { HandOverPlan } from './plan.ts';
import { explainReadBack } from './read-back.ts';
import type { ReadBackChange } from './read-back-change.ts';

/** What there is to do about a plan, in order. */
export type HandOverStep = 'look again' | 'define' | 'read back' | 'start';

/** What came of handing over a document. Plain data but for `error`. */
export interface HandOverResult {
  /** What was done, the step that failed included. */
  readonly steps: readonly { readonly step: HandOverStep; readonly ok: boolean }[];
  /** What libvirt made of the document, without passwords; empty where nothing was defined. */
  readonly changes: readonly ReadBackChange[];
  /** How the document that a running object runs with differs from what it is defined by now: it counts from the next start. */
  readonly pending: readonly Difference[];
  /** The definition that libvirt keeps, where it was read back. */
  readonly kept?: CurrentDefinition;
  readonly failure?: HandOverFailure;
}

/** Why a plan was not carried out to its end. */
export interface HandOverFailure {
  readonly step: HandOverStep;
  readonly message: string;
  /** What libvirt says, where it refused. */
  readonly error?: LibvirtError;
  /** Whether the definition that there was, or that there was none, is as before; absent where that could not be asked. */
  readonly stands?: boolean;
}

/**
 * Does what a plan says: looks whether what it was made for is still so, defines, reads back, and starts where that is asked for.
 * Nothing is ever undefined, and nothing started that was not defined; where libvirt refuses, it keeps the definition that there was.
 * A plan with an obstacle is refused with a `TypeError`.
 */
export async function carryOut(
  connection: Connection,
  plan: HandOverPlan,
  options: { readonly start?: boolean } = {},
): Promise<HandOverResult> {
  if (plan.obstacle !== undefined) throw new TypeError(`not to be handed over: ${plan.obstacle.message}`);
  const steps: StepDone[] = [];
  const run: StepRunner = async (step, action) => {
    steps.push({ step, ok: false });
    const done = await action();
    steps[steps.length - 1] = { step, ok: true };
    return done;
  };
  let told: Told = { changes: [], pending: [] };
  try {
    const { store, object: planned } = await run('look again', () => lookAgain(connection, plan));
    let object = planned;
    if (plan.action !== 'none' || object === undefined) {
      const defined = await run('define', () => store.define(plan.text));
      told = await run('read back', () => readBack(defined, plan));
      object = defined;
    }
    if (options.start === true) await startUnlessActive(object, run);
    return { steps, ...told };
  } catch (error) {
    const step = steps.at(-1)?.step ?? 'look again';
    return { steps, ...told, failure: await failureOf(error, step, connection, plan) };
  }
}

interface StepDone {
  readonly step: HandOverStep;
  readonly ok: boolean;
}

/** Runs a step and notes how it went. */
type StepRunner = <Done>(step: HandOverStep, action: () => Promise<Done>) => Promise<Done>;

/** What is told of a definition that was made. */
type Told = Pick<HandOverResult, 'changes' | 'pending' | 'kept'>;

/** What the plan was made for is no longer so. */
class ChangedMeanwhile extends Error {}

/** What libvirt has of an object now. */
interface Found {
  readonly store: DefinitionStore;
  readonly object?: DefinedObject;
  readonly now?: CurrentDefinition;
}

/** The object that the plan is about, where libvirt has the definition that the plan was made for. */
async function lookAgain(connection: Connection, plan: HandOverPlan): Promise<Found> {
  const found = await lookUp(connection, plan);
  if (await isAsPlanned(plan, found.now)) return found;
  if (found.now === undefined) throw new ChangedMeanwhile(`${plan.label} is gone meanwhile`);
  const words = plan.current === undefined ? 'has been defined' : 'has got another definition';
  throw new ChangedMeanwhile(`${plan.label} ${words} meanwhile`);
}

async function lookUp(connection: Connection, { kind, text, options }: HandOverPlan): Promise<Found> {
  const store = definitionStore(connection, kind, options.pool);
  const { byUuid, byName } = await store.find(identityOf((await openDefinition(kind, text)).root));
  const object = byUuid ?? byName;
  return object === undefined ? { store } : { store, object, now: await readDefinition(object) };
}

async function isAsPlanned(
  { kind, current }: HandOverPlan,
  now: CurrentDefinition | undefined,
): Promise<boolean> {
  if (current === undefined || now === undefined) return current === now;
  return current.isPersistent === now.isPersistent && (await isSameDefinition(kind, current.xml, now.xml));
}

/** What libvirt made of the document. */
async function readBack(object: DefinedObject, { kind, given, text }: HandOverPlan): Promise<Told> {
  const kept = await readDefinition(object);
  if (kept.isLive) return { changes: [], pending: [], kept };
  const [sent, opened] = [await openToCompare(kind, text), await openToCompare(kind, kept.xml)];
  const places = new GivenPlaces(given, text);
  const changes = explainReadBack(sent, opened, await documentKinds[kind].load())
    .filter((change) => !(kept.hidesSecrets && isOfSecret(change)))
    .map(({ given: side, ...change }) => ({ ...change, ...(side && { given: places.side(side) }) }));
  const live = kept.isActive ? await object.liveDocument?.() : undefined;
  const pending =
    live === undefined ? [] : compareDocuments(await openToCompare(kind, live), opened, asDefined);
  return {
    changes,
    kept,
    pending: pending
      .filter((one) => !isOfSecret(one) && !isLeftOpen(one) && !isGivenAtStart(one))
      .map(withoutSecrets),
  };
}

const asDefined = { inactive: true } as const;

async function startUnlessActive(object: DefinedObject, run: StepRunner): Promise<void> {
  const { start } = object;
  if (start === undefined || (await object.isActive?.()) === true) return;
  await run('start', start);
}

/** Why a step failed. Throws what neither libvirt nor its users did. */
async function failureOf(
  error: unknown,
  step: HandOverStep,
  connection: Connection,
  plan: HandOverPlan,
): Promise<HandOverFailure> {
  const isLibvirts = error instanceof LibvirtError;
  if (!isLibvirts && !(error instanceof ChangedMeanwhile)) throw error;
  const failure = { step, message: error.message, ...(isLibvirts ? { error } : {}) };
  if (step !== 'define') return failure;
  try {
    return { ...failure, stands: await isAsPlanned(plan, (await lookUp(connection, plan)).now) };
  } catch (lost) {
    if (lost instanceof LibvirtError) return failure;
    throw lost;
  }
}
