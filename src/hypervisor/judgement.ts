/*
 * What reads and judges documents, behind functions that load it when they are first called: a program that only talks to libvirt does
 * without the validator.
 */
import type { ReadBackChange } from './hand-over/read-back-change.ts';

type Facts = typeof import('./facts/gather-host-facts.ts');
type Preflighting = typeof import('./preflight.ts');
type Planning = typeof import('./hand-over/plan.ts');
type CarryingOut = typeof import('./hand-over/carry-out.ts');
type Expecting = typeof import('./hand-over/expected-objects.ts');
type ReadingBack = typeof import('./hand-over/read-back.ts');

/**
 * What is known of the host of a connection that matters to a document, at this moment. Nothing is changed, opened or started, and only
 * what the document names is looked at. Without a model nothing but the connection is known. Rejects with `LibvirtError`.
 */
export const gatherHostFacts: Facts['gatherHostFacts'] = async (...args) =>
  (await import('./facts/gather-host-facts.ts')).gatherHostFacts(...args);

/**
 * Tells what would go wrong if a document were defined and started, or, a device, attached: validates it by the grammar of the libvirt
 * that is connected to, and by rules with what is known of its host. Nothing is changed anywhere. Rejects with `LibvirtError`.
 *
 * Facts are those of a moment: what another program makes, takes or removes afterwards is not foreseen.
 */
export const preflight: Preflighting['preflight'] = async (...args) =>
  (await import('./preflight.ts')).preflight(...args);

/**
 * Looks at a document, at the host, and at what libvirt has, and says what handing the document over would do; changes nothing. Errors
 * of the document end it early: nothing more is known then. Rejects with `LibvirtError` where libvirt cannot be asked.
 */
export const planHandOver: Planning['planHandOver'] = async (...args) =>
  (await import('./hand-over/plan.ts')).planHandOver(...args);

/** What plans make, all of it running where that is asked for: for the plans of documents that need it. */
export const expectedObjects: Expecting['expectedObjects'] = async (...args) =>
  (await import('./hand-over/expected-objects.ts')).expectedObjects(...args);

/**
 * Does what a plan says: looks whether what it was made for is still so, defines, reads back, and starts where that is asked for.
 * Nothing is ever undefined, and nothing started that was not defined; where libvirt refuses, it keeps the definition that there was.
 * A plan with an obstacle is refused with a `TypeError`.
 */
export const carryOut: CarryingOut['carryOut'] = async (...args) =>
  (await import('./hand-over/carry-out.ts')).carryOut(...args);

/**
 * What libvirt made of a definition: every difference between the document that it was given and the one that it gives back, in the
 * order of the latter, without passwords. What it gives back must be read as a definition (`inactive`), with its passwords where there are any (`secure`).
 */
export async function explainReadBack(
  ...args: Parameters<ReadingBack['explainReadBack']>
): Promise<ReadBackChange[]> {
  return (await import('./hand-over/read-back.ts')).explainReadBack(...args);
}
