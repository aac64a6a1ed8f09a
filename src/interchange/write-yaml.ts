import { orderProperty } from '../descriptor/extras.ts';
import type { Plain, PlainRecord } from './plain-model.ts';
import { jsonLine, quoted } from './write-json.ts';

/** Values inside so many others stand in one line as JSON, which is YAML: indentation would be most of the text. */
const deepestBlock = 50;

/** The YAML text of a record: block style, long texts as literal blocks, `$order` in one line. */
export function writeYaml(root: Plain): string {
  const text = isEmpty(root) || !isCollection(root) ? scalar(root, 0) : `\n${block(root, 0)}`;
  return `${text.slice(1)}\n`;
}

/** The lines of a list or record, without a line end. Recursion goes no deeper than `deepestBlock`. */
function block(value: readonly Plain[] | PlainRecord, depth: number): string {
  const indent = '  '.repeat(depth);
  if (isList(value)) {
    const items = value.map((item) => {
      const isInline = isRecord(item) && !isEmpty(item) && depth < deepestBlock;
      // The first property stands behind the dash.
      return isInline ? ` ${block(item, depth + 1).trimStart()}` : inside(item, depth);
    });
    return items.map((item) => `${indent}-${item}`).join('\n');
  }
  const lines = Object.entries(value).map(([key, inner]) => {
    const name = isPlain(key) ? key : quoted(key);
    const text = key === orderProperty ? ` ${jsonLine(inner)}` : inside(inner, depth);
    return `${indent}${name}:${text}`;
  });
  return lines.join('\n');
}

/** What stands behind a key or dash: a value in its line or in lines below. */
function inside(value: Plain, depth: number): string {
  if (!isCollection(value) || isEmpty(value)) return scalar(value, depth);
  if (depth >= deepestBlock) return ` ${jsonLine(value)}`;
  return `\n${block(value, depth + 1)}`;
}

function scalar(value: Plain, depth: number): string {
  if (typeof value !== 'string') return isCollection(value) ? ` ${jsonLine(value)}` : ` ${value}`;
  if (isPlain(value)) return ` ${value}`;
  if (isLiteral(value)) return literal(value, '  '.repeat(depth + 1));
  return /^[\p{L}\p{M}\p{N}\p{P}\p{S} ]*$/u.test(value) && !value.includes("'")
    ? ` '${value}'`
    : ` ${quoted(value)}`;
}

/** What readers of YAML 1.1 or 1.2 take for something else than a text. */
const meaningful = new RegExp(
  [
    '^(?:~|null|true|false|yes|no|on|off|y|n)$',
    '^[-+]?(?:[0-9_.,:]*(?:e[-+]?[0-9]*)?|0[xob][0-9a-f_]+|\\.(?:inf|nan))$',
    '^[0-9]{4}-[0-9]{1,2}-[0-9]{1,2}',
  ].join('|'),
  'i',
);

/** Whether a text means itself as it is. Fewer do here than in YAML. */
function isPlain(text: string): boolean {
  return (
    /^[\p{L}\p{N}_./$(][\p{L}\p{N}_./@+:;=(),$%^~*&! -]*$/u.test(text) &&
    !/: |:$| $/.test(text) &&
    !meaningful.test(text)
  );
}

/** Whether a text can stand in lines of its own: several, of visible characters, none of which begins or ends with white space. */
function isLiteral(text: string): boolean {
  return (
    /^\S[\s\S]*\n/.test(text) &&
    !/[ \t]$|^[ \t]/m.test(text) &&
    /^[\p{L}\p{M}\p{N}\p{P}\p{S}\p{Zs}\n\t]*$/u.test(text)
  );
}

function literal(text: string, indent: string): string {
  let end = text.length;
  while (text.charAt(end - 1) === '\n') end--;
  const ends = text.length - end;
  const chomping = ends === 0 ? '-' : ends === 1 ? '' : '+';
  const lines = text.slice(0, end).split('\n');
  const body = lines.map((line) => (line === '' ? '' : indent + line)).join('\n');
  return ` |${chomping}\n${body}${'\n'.repeat(Math.max(0, ends - 1))}`;
}

function isList(value: Plain): value is readonly Plain[] {
  return Array.isArray(value);
}

function isCollection(value: Plain): value is readonly Plain[] | PlainRecord {
  return typeof value === 'object';
}

function isRecord(value: Plain): value is PlainRecord {
  return typeof value === 'object' && !Array.isArray(value);
}

function isEmpty(value: Plain): boolean {
  return typeof value === 'object' && Object.keys(value).length === 0;
}
