import type { DocumentCompletionItem } from '../../reference/complete-document.ts';
import { summary } from '../../reference/summary.ts';
import type { Colours } from '../terminal.ts';
import { wrapped } from './wrapped.ts';

/** How a list is set. */
interface Layout {
  readonly colours: Colours;
  /** Of the terminal, in characters; Infinity where lines are not broken. */
  readonly width: number;
}

/** Names that are longer have their text on the next line. */
const widestName = 24;

/** What may be written at a place, an item on a line: `!` in front of what is required, `~` of what is in conflict. */
export function completionText(items: readonly DocumentCompletionItem[], { colours, width }: Layout): string {
  const column = Math.min(widestName, Math.max(0, ...items.map((item) => nameOf(item).length))) + 4;
  const lines = items.flatMap((item) => {
    const name = nameOf(item);
    const mark = item.required ? '!' : item.conflicting === true ? '~' : ' ';
    const text = wordsOf(item);
    const start = `${mark} ${colours.blue(name)}`;
    if (text === '') return [start];
    const [first = '', ...rest] = wrapped(text, Math.max(width, column + 20), ' '.repeat(column));
    return name.length + 4 > column
      ? [start, first, ...rest]
      : [start + ' '.repeat(column - 2 - name.length) + first.trimStart(), ...rest];
  });
  return lines.map((line) => `${line}\n`).join('');
}

function nameOf({ kind, label }: DocumentCompletionItem): string {
  if (kind === 'element') return `<${label}>`;
  return kind === 'attribute' ? `${label}=` : label;
}

function wordsOf(item: DocumentCompletionItem): string {
  const { documentation, kind, detail, since } = item;
  const about = documentation === undefined ? '' : summary(documentation.split('\n'));
  const values = kind === 'attribute' && detail !== undefined ? detail : '';
  const words = about === '' ? values : about;
  return since === undefined ? words : `${words} (since ${since})`.trimStart();
}
