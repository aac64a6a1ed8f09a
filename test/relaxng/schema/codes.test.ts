import { describe, expect, test } from 'vitest';
import { compileSchema } from '../../../src/relaxng/compile-schema.ts';
import { schemaCodes } from '../../../src/relaxng/schema/codes.ts';
import { declared, type SchemaFiles } from './drawn-schema.ts';

const b = `<element name='b'><empty/></element>`;
const inA = (content: string) => `<element name='a'>${content}</element>`;
const grammarOf = (content: string) => `<grammar><start>${b}</start>${content}</grammar>`;
const including = (content: string): SchemaFiles => ({
  'schema.rng': grammarOf(`<include href='other.rng'>${content}</include>`),
  'other.rng': `<grammar><define name='other'><empty/></define></grammar>`,
});

/** Code, the section of the specification that its diagnostic cites, and the least schema that has it. */
const smallest: readonly (readonly [string, string | undefined, string | SchemaFiles])[] = [
  ['schema/not-well-formed', '3', '<empty'],
  ['schema/not-relaxng', '3', '<start/>'],
  ['schema/unknown-element', '3', inA('<foo/>')],
  ['schema/misplaced-element', '3', inA('<start/>')],
  ['schema/missing-element', '3', '<choice/>'],
  ['schema/misplaced-text', '3', inA('x<empty/>')],
  ['schema/misplaced-attribute', '3', inA(`<empty name='x'/>`)],
  ['schema/missing-attribute', '3', inA('<ref/>')],
  ['schema/malformed-name', '3', inA(`<attribute name='1'/>`)],
  ['schema/unknown-combine', '3', grammarOf(`<define name='x' combine='group'><empty/></define>`)],
  ['schema/malformed-uri', '3', inA(`<empty datatypeLibrary='x'/>`)],
  ['schema/malformed-uri', '4.5', `<externalRef href='#x'/>`],
  ['schema/missing-file', '4.6', `<externalRef href='x'/>`],
  ['schema/missing-file', '4.7', grammarOf(`<include href='x'/>`)],
  ['schema/recursive-file', '4.6', `<externalRef href='schema.rng'/>`],
  ['schema/recursive-file', '4.7', grammarOf(`<include href='schema.rng'/>`)],
  [
    'schema/include-without-grammar',
    '4.7',
    { 'schema.rng': grammarOf(`<include href='x'/>`), x: '<notAllowed/>' },
  ],
  ['schema/override-without-definition', '4.7', including(`<define name='x'><empty/></define>`)],
  ['schema/undeclared-prefix', '4.10', `<element name='p:a'><empty/></element>`],
  [
    'schema/wildcard-in-except',
    '4.16',
    '<element><anyName><except><anyName/></except></anyName><empty/></element>',
  ],
  ['schema/namespace-declaration-as-attribute', '4.16', inA(`<attribute name='xmlns'/>`)],
  ['schema/unknown-datatype-library', '4.16', inA(`<data type='x' datatypeLibrary='urn:x'/>`)],
  ['schema/unknown-datatype', '4.16', inA(`<data type='x'/>`)],
  ['schema/unsuitable-parameter', '4.16', inA(`<data type='token'><param name='x'/></data>`)],
  [
    'schema/value-outside-datatype',
    '4.16',
    inA(`<value type='int' datatypeLibrary='http://www.w3.org/2001/XMLSchema-datatypes'>x</value>`),
  ],
  ['schema/duplicate-definition', '4.17', grammarOf(`<start>${b}</start>`)],
  [
    'schema/conflicting-combine',
    '4.17',
    grammarOf(`<start combine='choice'>${b}</start><start combine='interleave'>${b}</start>`),
  ],
  ['schema/missing-start', '4.18', '<grammar/>'],
  ['schema/undefined-reference', '4.18', inA(`<grammar><start><ref name='x'/></start></grammar>`)],
  [
    'schema/parent-of-outermost-grammar',
    '4.18',
    grammarOf(`<define name='x'><parentRef name='x'/></define>`),
  ],
  [
    'schema/recursive-reference',
    '4.19',
    `<grammar><start><ref name='x'/></start><define name='x'><ref name='x'/></define></grammar>`,
  ],
  ['schema/attribute-content', '7.1.1', inA(`<attribute name='x'>${b}</attribute>`)],
  [
    'schema/repeated-group-with-attribute',
    '7.1.2',
    inA(`<oneOrMore><attribute name='x'/><text/></oneOrMore>`),
  ],
  ['schema/list-content', '7.1.3', inA('<list><text/></list>')],
  ['schema/except-content', '7.1.4', inA(`<data type='token'><except><text/></except></data>`)],
  ['schema/start-content', '7.1.5', '<text/>'],
  ['schema/string-sequence', '7.2', inA(`<data type='token'/><text/>`)],
  ['schema/duplicate-attribute', '7.3', inA(`<attribute name='x'/><attribute name='x'/>`)],
  ['schema/unrepeated-wildcard-attribute', '7.3', inA('<attribute><anyName/></attribute>')],
  ['schema/interleaved-element', '7.4', inA(`<interleave>${b}${b}</interleave>`)],
  ['schema/interleaved-text', '7.4', inA('<interleave><text/><text/></interleave>')],
  ['schema/too-deep', undefined, '<group>'.repeat(2000) + '</group>'.repeat(2000)],
  ['schema/too-large', undefined, tooLarge()],
];

describe('diagnostics of schemas', () => {
  test.each(smallest)('%s cites section %s', (code, section, schema) => {
    const files = typeof schema === 'string' ? { 'schema.rng': schema } : schema;
    const { diagnostics, grammar } = compileSchema('schema.rng', (uri) =>
      declared(files[uri as keyof typeof files]),
    );
    expect(grammar).toBeUndefined();
    const found = diagnostics.find((diagnostic) => diagnostic.code === code);
    expect(found).toMatchObject({ code, stage: 'schema', severity: 'error', source: 'schema.rng' });
    expect(found?.data.section).toBe(section);
    expect(found?.message.endsWith(section === undefined ? '' : ` (RELAX NG §${section})`)).toBe(true);
  });

  test('say so when there is no schema at all', () => {
    const { diagnostics, sources } = compileSchema('none.rng', () => undefined);
    expect(diagnostics).toMatchObject([{ code: 'schema/missing-file', source: 'none.rng', path: '/' }]);
    expect(sources.size).toBe(0);
  });

  test('are all in this table', () => {
    expect(new Set(smallest.map(([code]) => code))).toEqual(new Set(schemaCodes.map(({ code }) => code)));
  });
});

/** Groups that double thirty times. */
function tooLarge(): string {
  const doubled = Array.from({ length: 30 }, (_, level) => {
    const next = `<ref name='d${level + 1}'/>`;
    return `<define name='d${level}'><group>${next}${next}</group></define>`;
  });
  const last = `<define name='d30'>${b}</define>`;
  return `<grammar><start>${inA("<ref name='d0'/>")}</start>${doubled.join('')}${last}</grammar>`;
}
