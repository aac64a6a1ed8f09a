import { replaceMembers, replacement, type SimplePattern } from './simple-pattern.ts';

/**
 * `empty` element (RELAX NG §4.21): remains only as one member of a choice, as the whole start or as the whole content
 * of an element or attribute, or where it depends on the release.
 */
export function removeEmpty(pattern: SimplePattern): SimplePattern {
  const { kind, members } = pattern;
  if (pattern.releases !== undefined) return pattern;
  if (kind !== 'choice' && kind !== 'group' && kind !== 'interleave' && kind !== 'oneOrMore') return pattern;
  const empty = members.find((member) => member.kind === 'empty');
  if (empty === undefined) return pattern;
  const others = members.filter((member) => member.kind !== 'empty');
  if (others.length === 0) return replacement('empty', pattern);
  if (kind !== 'choice' && others.length === 1) return others[0] as SimplePattern;
  replaceMembers(pattern, kind === 'choice' ? [empty, ...others] : others);
  return pattern;
}
