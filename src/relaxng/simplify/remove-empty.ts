import { replaceMembers, replacement, type SimplePattern } from './simple-pattern.ts';
import { rewritePatterns } from './walk-patterns.ts';

/**
 * `empty` element (RELAX NG §4.21): remains only as one member of a choice, as the whole start or as the whole content of
 * an element or attribute.
 */
export function removeEmpty(start: SimplePattern): SimplePattern {
  return rewritePatterns(start, (pattern) => {
    const { kind, members } = pattern;
    if (kind !== 'choice' && kind !== 'group' && kind !== 'interleave' && kind !== 'oneOrMore')
      return pattern;
    const empty = members.find((member) => member.kind === 'empty');
    if (empty === undefined) return pattern;
    const others = members.filter((member) => member.kind !== 'empty');
    if (others.length === 0) return replacement('empty', pattern);
    if (kind === 'choice') replaceMembers(pattern, [empty, ...others]);
    else if (others.length === 1) return others[0] as SimplePattern;
    else replaceMembers(pattern, others);
    return pattern;
  });
}
