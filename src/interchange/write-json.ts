import type { Plain } from './plain-model.ts';

/** The JSON text of a value, two spaces a level, ended by a line end. */
export function writeJson(value: Plain): string {
  return `${jsonText(value, ',', (depth) => `\n${'  '.repeat(Math.min(depth, widestIndentation))}`)}\n`;
}

/** The JSON text of a value in one line, as YAML too reads it. */
export function jsonLine(value: Plain): string {
  return jsonText(value, ', ', () => '');
}

/** Deeper values have no more indentation: it would be most of the text. */
const widestIndentation = 50;

/** Something still to be written: a value, or text that is ready. */
type Task = { readonly value: Plain; readonly depth: number } | { readonly ready: string };

/** Works off a stack, since values may be nested at any depth. */
function jsonText(root: Plain, between: string, lineEnd: (depth: number) => string): string {
  const written: string[] = [];
  const stack: Task[] = [{ value: root, depth: 0 }];
  for (let task = stack.pop(); task !== undefined; task = stack.pop()) {
    if ('ready' in task) {
      written.push(task.ready);
      continue;
    }
    const { value, depth } = task;
    if (typeof value !== 'object') {
      written.push(typeof value === 'string' ? quoted(value) : String(value));
      continue;
    }
    const isList = Array.isArray(value);
    const entries = Object.entries(value) as (readonly [string, Plain])[];
    const [begin, end] = isList ? '[]' : '{}';
    written.push(begin as string);
    stack.push({ ready: entries.length === 0 ? (end as string) : `${lineEnd(depth)}${end}` });
    for (let index = entries.length - 1; index >= 0; index--) {
      const [key, inner] = entries[index] as readonly [string, Plain];
      stack.push({ value: inner, depth: depth + 1 });
      const head = `${index === 0 ? '' : between}${lineEnd(depth + 1)}`;
      stack.push({ ready: isList ? head : `${head}${quoted(key)}: ` });
    }
  }
  return written.join('');
}

/** A text in quotes for JSON and YAML both: YAML takes fewer characters as they are. */
export function quoted(text: string): string {
  return JSON.stringify(text).replace(
    /[\u007f-\u009f\u2028\u2029\ufeff\ufffe\uffff]/g,
    (character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`,
  );
}
