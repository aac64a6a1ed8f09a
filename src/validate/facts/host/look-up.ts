import type { Looked } from './host-facts.ts';

/** What was found by a name; undefined where it is not known. Names come from documents, so that they may be any. */
export function lookUp<Thing>(found: Looked<Thing> | undefined, name: string): Thing | 'absent' | undefined {
  return found !== undefined && Object.hasOwn(found, name) ? found[name] : undefined;
}
