import { readFileSync } from 'node:fs';
import { join } from 'node:path';
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

test('there is a page for every kind that is not described as a part of another', () => {
  const missing = kindNames.filter((kind) => !pages.has(`docs/reference/${kind}.md`));
  expect(missing).toEqual(['domaindevice']);
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
