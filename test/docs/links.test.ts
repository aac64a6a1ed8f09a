import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path/posix';
import { expect, test } from 'vitest';
import { filesBelow, projectFolder, type SourceFile } from '../support/source-files.ts';

const pages = [
  ...readdirSync(projectFolder)
    .filter((path) => path.endsWith('.md'))
    .map((path) => ({ path, text: readFileSync(join(projectFolder, path), 'utf8') })),
  ...['docs', 'examples', 'schemas', 'bench'].flatMap((folder) => filesBelow(folder, /\.md$/)),
];
const anchorsByPage = new Map(pages.map(({ path, text }) => [path, anchorsOf(text)]));

/** A link of a page to something in the project: the file, from the project's folder, and the heading in it. */
interface Link {
  readonly page: string;
  readonly target: string;
  readonly anchor: string;
}

const links = pages.flatMap(linksOf);

test('the links are found', () => {
  expect(links.length).toBeGreaterThan(1500);
  expect(links).toContainEqual({ page: 'README.md', target: 'docs/diagnostics.md', anchor: '' });
});

test('every link leads to a file of the project', () => {
  expect(links.filter(({ target }) => !existsSync(join(projectFolder, target)))).toEqual([]);
});

test('every link to a part of a page leads to one of its headings', () => {
  expect(
    links.filter(({ target, anchor }) => anchor !== '' && !anchorsByPage.get(target)?.has(anchor)),
  ).toEqual([]);
});

function linksOf({ path, text }: SourceFile): Link[] {
  const found = [...withoutCode(text).matchAll(/\]\(([^)\s#]*)(?:#([^)\s]*))?\)/g)];
  return found.flatMap(([, file = '', anchor = '']) => {
    if (/^\w+:/.test(file)) return [];
    return { page: path, target: file === '' ? path : join(dirname(path), file), anchor };
  });
}

/** The anchors of the headings of a page as GitHub makes them: lower case, without punctuation, numbered where they are the same. */
function anchorsOf(text: string): Set<string> {
  const found = new Set<string>();
  for (const [, heading = ''] of withoutBlocks(text).matchAll(/^#+ (.*)$/gm)) {
    const plain = heading
      .toLowerCase()
      .replace(/[^\p{L}\p{N} _-]/gu, '')
      .replaceAll(' ', '-');
    let anchor = plain;
    for (let number = 1; found.has(anchor); number++) anchor = `${plain}-${number}`;
    found.add(anchor);
  }
  return found;
}

function withoutBlocks(text: string): string {
  return text.replace(/^(```+)[\s\S]*?^\1$/gm, '');
}

function withoutCode(text: string): string {
  return withoutBlocks(text).replace(/(?<!\[)`[^`\n]*`/g, '');
}
