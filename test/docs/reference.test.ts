import { readFileSync } from 'node:fs';
import { dirname, join } from 'node:path/posix';
import { expect, test } from 'vitest';
import { findEntry } from '../../src/reference/find-entry.ts';
import { parseReferencePath } from '../../src/reference/reference-path.ts';
import { kindNames } from '../../src/validate/document-kinds.ts';
import { allReferences, referencePages } from '../support/references.ts';
import { runDomxml } from '../support/run-domxml.ts';
import { projectFolder } from '../support/source-files.ts';

const pages = referencePages();
const references = await allReferences();

/** The headings of a page, without the code in it. */
const headings = (text: string): string[] =>
  [...text.replace(/^```[\s\S]*?^```/gm, '').matchAll(/^#+ (.*)$/gm)].map((match) => match[1] as string);

/** The anchors of a page as GitHub makes them: lower case, without punctuation, numbered where they are the same. */
function anchors(text: string): Set<string> {
  const found = new Set<string>();
  for (const heading of headings(text)) {
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

test('there is a page for every kind that is not described as a part of another', () => {
  const missing = kindNames.filter((kind) => !pages.has(`docs/reference/${kind}.md`));
  expect(missing).toEqual(['domaindevice']);
});

test('every link leads to a heading of a page', () => {
  const known = new Map([...pages].map(([path, text]) => [path, anchors(text)]));
  const broken: string[] = [];
  let count = 0;
  for (const [path, text] of pages) {
    for (const [, target = '', anchor = ''] of text.matchAll(/\]\(([^)#]*)#([^)]*)\)/g)) {
      count++;
      const page = target === '' ? path : join(dirname(path), target);
      if (!known.get(page)?.has(anchor)) broken.push(`${path}: ${target}#${anchor}`);
    }
  }
  expect(broken).toEqual([]);
  expect(count).toBeGreaterThan(1000);
});

test('every heading and every attribute of the pages can be explained', () => {
  const unknown: string[] = [];
  for (const [page, text] of pages) {
    const [whole = '', ...parts] = headings(text);
    const around = whole.slice(0, whole.lastIndexOf('/') + 1);
    const sections = text
      .replace(/^```[\s\S]*?^```/gm, '')
      .split(/^#+ .*$/m)
      .slice(1);
    if (page.endsWith('README.md')) continue;
    for (const [index, path] of [whole, ...parts.map((part) => around + part)].entries()) {
      const plain = path.replaceAll('\\', '');
      const [table = ''] = /^\| attribute [\s\S]*?\n\n/m.exec(`${sections[index]}\n\n`) ?? [];
      const names = [...table.matchAll(/^\| `([^`]+)`/gm)].map(([, name]) => `${plain}/@${name}`);
      for (const name of [plain, ...names]) if (!isKnown(name)) unknown.push(`${page}: ${name}`);
    }
  }
  expect(unknown).toEqual([]);
});

test('what the README shows of explain is what the command line prints', () => {
  const { stdout } = runDomxml(['explain', 'domain/os/@firmware']);
  expect(stdout).toContain('domain/os/@firmware');
  expect(readFileSync(join(projectFolder, 'README.md'), 'utf8')).toContain(`\`\`\`text\n${stdout}\`\`\``);
});

test('pages are small enough to read', () => {
  const long = [...pages].filter(([, text]) => text.length > 100_000);
  expect(long.map(([path]) => path)).toEqual([]);
});

function isKnown(text: string): boolean {
  const path = parseReferencePath(text);
  return [...references.values()].some((reference) => 'place' in findEntry(reference, path));
}
