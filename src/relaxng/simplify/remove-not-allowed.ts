import { replaceMembers, replacement, type SimplePattern } from './simple-pattern.ts';

/** `notAllowed` element (RELAX NG §4.20): remains only as the whole start or the whole content of an element. */
export function removeNotAllowed(pattern: SimplePattern): SimplePattern {
  const { kind, members } = pattern;
  const allowed = members.filter((member) => member.kind !== 'notAllowed');
  if (allowed.length === members.length) return pattern;
  if (kind === 'choice' && allowed.length === 1) return allowed[0] as SimplePattern;
  const absorbed = kind === 'choice' ? allowed.length === 0 : kind !== 'data';
  if (absorbed) return replacement('notAllowed', pattern);
  replaceMembers(pattern, allowed);
  return pattern;
}
