/** A release as `major.minor.micro`, such as '9.0.0'; numbers are compared, not characters. */
export type Release = string;

/** The releases that something exists in. */
export interface ReleaseRange {
  /** The first release with it; undefined: older than all that matter. */
  readonly since: Release | undefined;
  /** The first release without it again; undefined: none yet. */
  readonly until: Release | undefined;
}

/** Every part of every release, side by side: what this refuses, no release accepts. */
export const anyRelease = 'any';

/** Which part of a grammar of many releases is meant. */
export interface GrammarView {
  /** That of a release, or whatever some release allows; default: the newest. */
  readonly release?: Release | typeof anyRelease | undefined;
  /** Documents with these root elements, by local name; default: all. */
  readonly roots?: readonly string[] | undefined;
  /** Whether patterns of datatypes are held against values as libxml2 does: with the white space around them. */
  readonly rawPatterns?: boolean | undefined;
}

/** Whether a text is a release: two or three numbers with dots between them. */
export function isRelease(text: string): boolean {
  return /^\d{1,4}\.\d{1,4}(\.\d{1,4})?$/.test(text);
}

/** Negative where the first release is the older one, 0 where they are the same. */
export function compareReleases(first: Release, second: Release): number {
  const a = first.split('.');
  const b = second.split('.');
  for (let index = 0; index < Math.max(a.length, b.length); index++) {
    const difference = Number(a[index] ?? 0) - Number(b[index] ?? 0);
    if (difference !== 0) return difference;
  }
  return 0;
}

/** Whether something with that range exists in a release; in the newest of all where none is given. */
export function existsIn(
  { since, until }: ReleaseRange,
  release: Release | typeof anyRelease | undefined,
): boolean {
  if (release === undefined) return until === undefined;
  if (release === anyRelease) return true;
  if (since !== undefined && compareReleases(since, release) > 0) return false;
  return until === undefined || compareReleases(until, release) > 0;
}

/** The releases in which both exist. */
export function narrowedRange(a: ReleaseRange, b: ReleaseRange): ReleaseRange {
  return {
    since: a.since === undefined || b.since === undefined ? (a.since ?? b.since) : later(a.since, b.since),
    until: a.until === undefined || b.until === undefined ? (a.until ?? b.until) : earlier(a.until, b.until),
  };
}

/** The releases from the first to the last in which one of them exists. */
export function unitedRange(a: ReleaseRange, b: ReleaseRange): ReleaseRange {
  return {
    since: a.since === undefined || b.since === undefined ? undefined : earlier(a.since, b.since),
    until: a.until === undefined || b.until === undefined ? undefined : later(a.until, b.until),
  };
}

function earlier(a: Release, b: Release): Release {
  return compareReleases(a, b) < 0 ? a : b;
}

function later(a: Release, b: Release): Release {
  return compareReleases(a, b) < 0 ? b : a;
}
