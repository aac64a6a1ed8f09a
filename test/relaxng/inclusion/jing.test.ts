import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { compileSchema } from '../../../src/relaxng/compile-schema.ts';
import type { Grammar } from '../../../src/relaxng/grammar.ts';
import { compareGrammars } from '../../../src/relaxng/inclusion/compare-grammars.ts';
import { jingInstalled, jingVerdicts } from '../../support/jing.ts';
import { schemaFiles } from '../../support/schema-files.ts';

const folder = mkdtempSync(join(tmpdir(), 'domxml-inclusion-'));
afterAll(() => rmSync(folder, { recursive: true }));

/** A schema that differs from the other one in every part of its content. */
function schema(name: string, parts: readonly string[]): string {
  const path = join(folder, name);
  const content = parts.map((part) => `<optional>${part}</optional>`).join('');
  writeFileSync(
    path,
    `<grammar xmlns='http://relaxng.org/ns/structure/1.0' datatypeLibrary='http://www.w3.org/2001/XMLSchema-datatypes'>
<start><element name='root'><interleave>${content}</interleave></element></start></grammar>`,
  );
  return path;
}

const anyAttribute = (nameClass: string): string =>
  `<oneOrMore><attribute>${nameClass}</attribute></oneOrMore>`;
const anyElement = (nameClass: string): string => `<element>${nameClass}<text/></element>`;
const inside = (name: string, content: string): string => `<element name='${name}'>${content}</element>`;

const older = schema('older.rng', [
  inside('wild', anyElement('<anyName/>')),
  inside('names', anyElement("<choice><name>a</name><name ns='urn:n'>a</name></choice>")),
  inside('attributes', anyAttribute("<anyName><except><nsName ns='urn:n'/></except></anyName>")),
  inside('language', anyAttribute("<nsName ns='http://www.w3.org/XML/1998/namespace'/>")),
  inside('mixed', `<mixed><optional>${inside('b', '<empty/>')}</optional></mixed>`),
  inside('list', "<list><oneOrMore><data type='unsignedByte'/></oneOrMore></list>"),
  inside('order', `<interleave>${inside('a', '<empty/>')}${inside('b', '<empty/>')}</interleave>`),
  inside('string', "<value type='string'> a&lt;'&quot; </value>"),
  inside('date', "<data type='date'/>"),
]);
const newer = schema('newer.rng', [
  inside('wild', anyElement("<anyName><except><name>x</name><nsName ns='urn:n'/></except></anyName>")),
  inside('names', anyElement("<choice><name>a</name><name ns='urn:n'>b</name></choice>")),
  inside('attributes', anyAttribute('<anyName/>')),
  inside('language', "<attribute name='xml:lang'/>"),
  inside('mixed', `<choice><data type='unsignedByte'/>${inside('b', '<empty/>')}</choice>`),
  inside('list', "<list><data type='unsignedByte'/><data type='unsignedByte'/></list>"),
  inside('order', `<group>${inside('a', '<empty/>')}${inside('b', '<empty/>')}</group>`),
  inside('string', "<value type='token'> a&lt;'&quot; </value>"),
  inside('date', "<data type='date'><param name='minInclusive'>2000-01-01</param></data>"),
]);

test.skipIf(!jingInstalled)('jing confirms examples of both sides', () => {
  const [first, second] = [older, newer].map((path) => compileSchema(path, schemaFiles).grammar as Grammar);
  const { oldInNew, newInOld } = compareGrammars(first as Grammar, second as Grammar);
  const examples = [oldInNew, newInOld].map(({ differences }) =>
    differences.map(({ example }) => example as string),
  ) as [string[], string[]];
  const documents = examples.flat();
  const expected = [...examples[0].map(() => true), ...examples[1].map(() => false)];
  expect(documents.length).toBeGreaterThan(10);
  expect(jingVerdicts(older, documents)).toEqual(expected);
  expect(jingVerdicts(newer, documents)).toEqual(expected.map((accepted) => !accepted));
});
