import { type CodePointSet, complement } from '../relaxng/datatypes/regex/code-point-set.ts';
import type { RegexNode } from '../relaxng/datatypes/regex/syntax.ts';

/**
 * A regular expression of XML Schema (Part 2, appendix F) in the syntax of ECMAScript with flag `u`, as JSON Schema has
 * patterns: without anchors, to be put between `^(?:` and `)$`.
 */
export function ecmascriptPattern(node: RegexNode): string {
  switch (node.kind) {
    case 'set':
      return characterClass(node.set);
    case 'choice':
      return node.items.map(ecmascriptPattern).join('|');
    case 'sequence':
      return node.items
        .map((item) => (item.kind === 'choice' ? grouped(item) : ecmascriptPattern(item)))
        .join('');
    case 'repeat':
      return (node.item.kind === 'set' ? ecmascriptPattern(node.item) : grouped(node.item)) + quantity(node);
  }
}

function grouped(node: RegexNode): string {
  return `(?:${ecmascriptPattern(node)})`;
}

function quantity({ minimum, maximum }: RegexNode & { kind: 'repeat' }): string {
  if (minimum === 0 && maximum === 1) return '?';
  if (maximum === Number.POSITIVE_INFINITY) {
    if (minimum < 2) return minimum === 0 ? '*' : '+';
    return `{${minimum},}`;
  }
  if (minimum === maximum) return minimum === 1 ? '' : `{${minimum}}`;
  return `{${minimum},${maximum}}`;
}

const lastCodePoint = 0x10ffff;

function characterClass(set: CodePointSet): string {
  if (set.length === 2 && set[0] === set[1]) return escaped(set[0] as number, specialOutside);
  // Most sets that reach to the end are said by what they leave out.
  const isNegated = set.at(-1) === lastCodePoint;
  const ranges = isNegated ? complement(set) : set;
  let written = '';
  for (let index = 0; index < ranges.length; index += 2) {
    const first = ranges[index] as number;
    const last = ranges[index + 1] as number;
    written += escaped(first, specialInside);
    if (last > first) written += `${last > first + 1 ? '-' : ''}${escaped(last, specialInside)}`;
  }
  return `[${isNegated ? '^' : ''}${written}]`;
}

const specialOutside = '^$\\.*+?()[]{}|/';
const specialInside = '\\]^-[';
const named: ReadonlyMap<number, string> = new Map([
  [0x09, '\\t'],
  [0x0a, '\\n'],
  [0x0d, '\\r'],
]);

function escaped(codePoint: number, special: string): string {
  const name = named.get(codePoint);
  if (name !== undefined) return name;
  if (codePoint < 0x20 || codePoint > 0x7e) return `\\u{${codePoint.toString(16)}}`;
  const character = String.fromCodePoint(codePoint);
  return special.includes(character) ? `\\${character}` : character;
}
