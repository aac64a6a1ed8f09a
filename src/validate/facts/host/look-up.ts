import type { HostFile, Looked } from './host-facts.ts';

/** What was found by a name; undefined where it is not known. Names come from documents, so that they may be any. */
export function lookUp<Thing>(found: Looked<Thing> | undefined, name: string): Thing | 'absent' | undefined {
  return found !== undefined && Object.hasOwn(found, name) ? found[name] : undefined;
}

/** Whether to the daemon there is no such file: the host has none, or a folder on the way to it may not be entered. */
export function isUnseen(file: HostFile | 'absent' | undefined): boolean {
  return file === 'absent' || file?.kind === 'unreachable';
}
