import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { compileSchema } from '../../../src/relaxng/compile-schema.ts';
import { declared } from './drawn-schema.ts';

const codesOf = (text: string, load = (_: string): string | undefined => undefined) =>
  compileSchema('schema.rng', (uri) => (uri === 'schema.rng' ? declared(text) : load(uri))).diagnostics.map(
    ({ code }) => code,
  );

describe('schemas that nobody wrote by hand', () => {
  test.each(['group', 'choice', 'interleave', 'oneOrMore', 'list', 'element name="a"', 'grammar><start'])(
    '100,000 nested <%s> are too deep, and say so',
    (tag) => {
      const names = tag.split('><').map((part) => part.split(' ')[0]);
      const open = `<${tag}>`.repeat(100_000 / names.length);
      const close = `</${names.reverse().join('></')}>`.repeat(100_000 / names.length);
      expect(codesOf(`<element name='r'>${open}<empty/>${close}</element>`)).toContain('schema/too-deep');
    },
  );

  test('names nested in choices and exceptions are too deep as well', () => {
    const open = '<choice>'.repeat(50_000);
    const close = '</choice>'.repeat(50_000);
    expect(codesOf(`<element>${open}<name>a</name>${close}<empty/></element>`)).toEqual(['schema/too-deep']);
  });

  test.each(['attribute', 'element'])('an %s whose name is too deep says so', (tag) => {
    const deepest = `<${tag}><name>a</name><empty/></${tag}>`;
    const text = `${'<group>'.repeat(999)}${deepest}${'</group>'.repeat(999)}`;
    expect(codesOf(text)[0]).toBe('schema/too-deep');
  });

  test('text that only looks like white space has a place', () => {
    const { diagnostics } = compileSchema('schema.rng', () => declared('<group>\u00a0<empty/></group>'));
    expect(diagnostics).toMatchObject([{ code: 'schema/misplaced-text', data: { element: 'group' } }]);
    expect(diagnostics[0]?.span).toMatchObject({ end: (diagnostics[0]?.span.start ?? 0) + 1 });
  });

  test('a chain of definitions is followed as deeply as patterns may be nested', () => {
    const chain = (length: number) => {
      const links = Array.from(
        { length },
        (_, index) =>
          `<define name='d${index}'><optional><group><element name='e${index}'><empty/></element><ref name='d${index + 1}'/></group></optional></define>`,
      );
      return `<grammar><start><element name='a'><ref name='d0'/></element></start>${links.join('')}<define name='d${length}'><empty/></define></grammar>`;
    };
    expect(codesOf(chain(400))).toEqual([]);
    expect(codesOf(chain(3000))).toEqual(['schema/too-deep']);
  });

  test('20,000 elements one inside the other by reference are an ordinary grammar', () => {
    const links = Array.from(
      { length: 20_000 },
      (_, index) =>
        `<define name='d${index}'><element name='e'><ref name='d${index + 1}'/></element></define>`,
    );
    const text = `<grammar><start><ref name='d0'/></start>${links.join('')}<define name='d20000'><empty/></define></grammar>`;
    expect(codesOf(text)).toEqual([]);
  });

  test('groups that double by reference end with a diagnostic, choices do not grow', () => {
    const doubling = (kind: string) => {
      const links = Array.from(
        { length: 60 },
        (_, index) =>
          `<define name='d${index}'><${kind}><ref name='d${index + 1}'/><ref name='d${index + 1}'/></${kind}></define>`,
      );
      return `<grammar><start><element name='a'><ref name='d0'/></element></start>${links.join('')}<define name='d60'><element name='b'><empty/></element></define></grammar>`;
    };
    expect(codesOf(doubling('group'))).toEqual(['schema/too-large']);
    expect(codesOf(doubling('choice'))).toEqual([]);
  });

  test('files that include twice what includes twice end with a diagnostic', () => {
    const load = (uri: string) => {
      const level = Number(uri.replace('.rng', ''));
      const next = `<externalRef href='${level + 1}.rng'/>`;
      return declared(`<group>${next}${next}${'<text/>'.repeat(500)}</group>`);
    };
    expect(codesOf(`<element name='a'><externalRef href='1.rng'/></element>`, load)).toContain(
      'schema/too-large',
    );
  });

  test('files that go on for ever end with a diagnostic', () => {
    const load = (uri: string) => declared(`<grammar><include href='${uri}x'/></grammar>`);
    expect(codesOf(`<grammar><include href='x'/></grammar>`, load)).toEqual(['schema/too-deep']);
  });

  test('a group of 200,000 members is no call of 200,000 arguments', () => {
    const members = "<ref name='b'/>".repeat(200_000);
    const text = `<grammar><start><element name='a'><group><group>${members}</group><ref name='b'/></group></element></start>
      <define name='b'><element name='b'><empty/></element></define></grammar>`;
    expect(codesOf(text)).toEqual([]);
  });

  test('a thousand diagnostics are enough', () => {
    expect(codesOf(`<group>${'<ref/>'.repeat(5000)}</group>`)).toHaveLength(1000);
  });

  test('any text gives a grammar or diagnostics, each in a file that was read', () => {
    const parts = fc.constantFrom(
      '<group>',
      '</group>',
      '<element name="a">',
      '</element>',
      '<attribute>',
      '</attribute>',
      '<anyName>',
      '</anyName>',
      '<except>',
      '</except>',
      '<data type="token">',
      '</data>',
      '<param name="x"/>',
      '<value>',
      '</value>',
      '<grammar>',
      '</grammar>',
      '<start>',
      '</start>',
      '<define name="d">',
      '</define>',
      '<ref name="d"/>',
      '<include href="schema.rng"/>',
      '<externalRef href="b"/>',
      '<empty/>',
      '<text/>',
      '<notAllowed/>',
      '<list>',
      '</list>',
      'text',
    );
    fc.assert(
      fc.property(fc.array(parts, { maxLength: 40 }), (list) => {
        const text = declared(list.join(''));
        const { grammar, diagnostics, sources } = compileSchema('schema.rng', (uri) =>
          uri === 'schema.rng' ? text : undefined,
        );
        expect(grammar === undefined).toBe(diagnostics.length > 0);
        for (const { span, source } of diagnostics) {
          expect(sources.has(source ?? '')).toBe(true);
          expect(span.start).toBeLessThanOrEqual(span.end);
          expect(span.end).toBeLessThanOrEqual(text?.length ?? 0);
        }
      }),
      { numRuns: 500 },
    );
  });
});
