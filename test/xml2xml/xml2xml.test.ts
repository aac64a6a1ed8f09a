import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { domainKind } from '../../src/model/kinds/domain.ts';
import { open } from '../../src/model/open.ts';
import { write } from '../../src/model/write.ts';
import { documentKinds } from '../../src/validate/document-kinds.ts';
import { parseXml } from '../../src/xml/parse.ts';
import type { XmlDocument } from '../../src/xml/tree.ts';
import { projectFolder } from '../support/source-files.ts';

const read = (document: XmlDocument) => open(domainKind, document);
const schema = await documentKinds.domain.load();

function rewrite(text: string): string {
  const { document, diagnostics } = parseXml(text);
  expect(diagnostics).toEqual([]);
  const opened = read(document);
  if (opened === undefined) throw new Error('not a domain');
  return write(domainKind, opened.root);
}

describe('what is read from in/ is written as in out/', () => {
  const folder = join(projectFolder, 'test/xml2xml/domain');
  test.each(readdirSync(join(folder, 'in')))('%s', async (name) => {
    const written = rewrite(readFileSync(join(folder, 'in', name), 'utf8'));
    await expect(written).toMatchFileSnapshot(join(folder, 'out', name));
    expect(rewrite(written)).toBe(written);
  });
});

test('the examples keep their meaning', () => {
  for (const name of readdirSync(join(projectFolder, 'examples'))) {
    const text = readFileSync(join(projectFolder, 'examples', name), 'utf8');
    const opened = read(parseXml(text).document);
    if (opened === undefined) continue;
    const written = rewrite(text);
    expect(read(parseXml(written).document)?.root).toEqual(opened.root);
    expect(schema.matcher.accepts(written)).toBe(schema.matcher.accepts(text));
  }
});
