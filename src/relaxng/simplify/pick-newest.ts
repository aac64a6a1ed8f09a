import { existsIn } from '../releases/release.ts';
import { replacement, type SimplePattern } from './simple-pattern.ts';
import { contentOf } from './walk-patterns.ts';

/** What a pattern is in the newest release: what is gone by then is not allowed. */
export function pickNewest(pattern: SimplePattern): SimplePattern {
  if (pattern.releases === undefined) return pattern;
  return existsIn(pattern.releases, undefined) ? contentOf(pattern) : replacement('notAllowed', pattern);
}
