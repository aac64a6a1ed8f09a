import { onceEach } from '../lazy/once.ts';

/** Whether a path with `/` between its parts, relative to a folder, matches one of some patterns of that folder. */
export function matchesPattern(patterns: readonly string[], path: string): boolean {
  return patterns.some((pattern) => expressionOf(pattern).test(path));
}

const expressionOf = onceEach((pattern: string): RegExp => {
  let source = '';
  let depth = 0;
  for (const [part] of pattern.replace(/^\.\//, '').matchAll(token)) {
    if (part === '{') depth++;
    else if (part === '}') depth = Math.max(0, depth - 1);
    source += signs[part] ?? (part === ',' && depth > 0 ? '|' : one(part));
  }
  try {
    return new RegExp(`^${source}$`, 'su');
  } catch {
    // Braces or brackets without their other half stand for themselves.
    return new RegExp(`^${pattern.replace(special, '\\$&')}$`, 'su');
  }
});

/** What has a meaning of its own, or one sign. */
const token = /(?<=^|\/)\*\*\/|(?<=\/)\*\*$|^\*\*$|\*+|\?|\{|\}|\[[!^]?\]?[^\]/]*\]|\\.|./gsu;

const signs: Readonly<Record<string, string>> = {
  '**/': '(?:[^/]+/)*',
  '**': '.*',
  '*': '[^/]*',
  '?': '[^/]',
  '{': '(?:',
  '}': ')',
};

function one(part: string): string {
  if (part.startsWith('*')) return '[^/]*';
  if (part.startsWith('\\') && part.length > 1) return part.slice(1).replace(special, '\\$&');
  if (part.startsWith('[') && part.length > 1) {
    const isNot = /^\[[!^]/.test(part);
    const inside = part.slice(isNot ? 2 : 1, -1).replace(/[\\[\]^&]/g, '\\$&');
    return `[${isNot ? '^/' : ''}${inside}]`;
  }
  return part.replace(special, '\\$&');
}

const special = /[\\^$.*+?()[\]{}|]/g;
