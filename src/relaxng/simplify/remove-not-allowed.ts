import { replaceMembers, replacement, type SimplePattern } from './simple-pattern.ts';
import { rewritePatterns } from './walk-patterns.ts';

/** `notAllowed` element (RELAX NG §4.20): remains only as the whole start or the whole content of an element. */
export function removeNotAllowed(start: SimplePattern): SimplePattern {
  return rewritePatterns(start, (pattern) => {
    const { kind, members } = pattern;
    const allowed = members.filter((member) => member.kind !== 'notAllowed');
    if (allowed.length === members.length) return pattern;
    if (kind === 'data') members.length = 0;
    else if (kind !== 'choice' || allowed.length === 0) return replacement('notAllowed', pattern);
    else if (allowed.length === 1) return allowed[0] as SimplePattern;
    else replaceMembers(pattern, allowed);
    return pattern;
  });
}
