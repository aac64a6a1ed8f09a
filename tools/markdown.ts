import { dirname, relative } from 'node:path/posix';

/** A text that is no markup, even where it looks like it. */
export function plain(text: string): string {
  // Backticks are meant: the grammar's documentation uses them for names.
  return text
    .split(/(`[^`]*`)/)
    .map((part) =>
      part.startsWith('`') ? part : part.replace(/[\\<>[\]*|]/g, '\\$&').replace(/(^|\W)_/g, '$1\\_'),
    )
    .join('')
    .replace(/`[^`]*`/g, (part) => part.replaceAll('|', '\\|'));
}

/** A text as it is written in a document. */
export function code(text: string): string {
  return text.includes('`') ? `\`\` ${text} \`\`` : `\`${text.replaceAll('|', '\\|')}\``;
}

/** A table; columns that are empty in all rows are left out, all but the first. */
export function table(titles: readonly string[], rows: readonly (readonly string[])[]): string {
  const shown = titles.map((_, column) => column === 0 || rows.some((row) => row[column] !== ''));
  const line = (cells: readonly string[]) => `| ${cells.filter((_, column) => shown[column]).join(' | ')} |`;
  return [line(titles), line(titles.map(() => '---')), ...rows.map(line)].join('\n');
}

/** The link from one page to a heading of another, or of its own. */
export function link(
  text: string,
  from: string,
  to: { readonly page: string; readonly anchor: string },
): string {
  const page = from === to.page ? '' : relative(dirname(from), to.page);
  return `[${text}](${page}#${to.anchor})`;
}

/** The anchors of a page's headings, as GitHub makes them. */
export class Anchors {
  readonly #taken = new Map<string, number>();

  /** The anchor of the next heading. */
  add(heading: string): string {
    const anchor = heading
      .toLowerCase()
      .replace(/[^\p{L}\p{N}\s_-]/gu, '')
      .replace(/\s/g, '-');
    const count = this.#taken.get(anchor) ?? 0;
    this.#taken.set(anchor, count + 1);
    return count === 0 ? anchor : `${anchor}-${count}`;
  }
}
