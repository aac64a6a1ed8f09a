/** A release as `major.minor.micro`, such as '9.0.0'; numbers are compared, not characters. */
export type Release = string;

/** The releases that something exists in. */
export interface ReleaseRange {
  /** The first release with it; undefined: older than all that matter. */
  readonly since: Release | undefined;
  /** The first release without it again; undefined: none yet. */
  readonly until: Release | undefined;
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
export function existsIn({ since, until }: ReleaseRange, release: Release | undefined): boolean {
  if (release === undefined) return until === undefined;
  if (since !== undefined && compareReleases(since, release) > 0) return false;
  return until === undefined || compareReleases(until, release) > 0;
}
