import * as fc from 'fast-check';
import { builtinLibrary } from '../../../src/relaxng/datatypes/builtin.ts';
import type { Datatype } from '../../../src/relaxng/datatypes/datatype.ts';
import { isDatatypeError } from '../../../src/relaxng/datatypes/datatype.ts';
import type { Grammar } from '../../../src/relaxng/grammar.ts';
import type { NameClass } from '../../../src/relaxng/name-class.ts';
import type { Pattern } from '../../../src/relaxng/pattern.ts';
import { PatternBuilder } from '../../../src/relaxng/pattern-builder.ts';

/** A pattern as plain data: what random grammars are made of, and what the naive matcher reads. */
export type Term =
  | { readonly kind: 'empty' | 'notAllowed' | 'text' }
  | { readonly kind: 'choice' | 'group' | 'interleave'; readonly members: readonly Term[] }
  | { readonly kind: 'oneOrMore' | 'list'; readonly content: Term }
  | { readonly kind: 'attribute'; readonly nameClass: NameClass; readonly content: Term }
  /** Index of a definition, modulo their number. */
  | { readonly kind: 'element'; readonly definition: number }
  | { readonly kind: 'data'; readonly datatype: 'string' | 'digits'; readonly except?: Term }
  | { readonly kind: 'value'; readonly literal: string };

/** Element definitions; the first one is the root. */
export interface GrammarTerm {
  readonly definitions: readonly { readonly nameClass: NameClass; readonly content: Term }[];
}

/** One or more decimal digits, white space around them ignored. */
export const digits: Datatype = {
  library: 'test',
  name: 'digits',
  parameters: [],
  contextual: false,
  allows: (literal) => /^\s*[0-9]+\s*$/.test(literal),
  valueKey: (literal) => (/^\s*[0-9]+\s*$/.test(literal) ? String(Number(literal)) : undefined),
};

export const token = builtin('token');
export const string = builtin('string');

function builtin(name: string): Datatype {
  const datatype = builtinLibrary.createDatatype(name, []);
  if (isDatatypeError(datatype)) throw new Error(datatype.message);
  return datatype;
}

/** The grammar that a term describes. */
export function buildGrammar(term: GrammarTerm): Grammar {
  const builder = new PatternBuilder();
  const elements = term.definitions.map(({ nameClass }, index) =>
    builder.element(nameClass, { definition: `d${index}`, source: '', start: 0, end: 0 }),
  );
  const build = (part: Term): Pattern => {
    switch (part.kind) {
      case 'empty':
      case 'notAllowed':
      case 'text':
        return builder[part.kind];
      case 'choice':
      case 'group':
      case 'interleave':
        return builder[part.kind](part.members.map(build));
      case 'oneOrMore':
      case 'list':
        return builder[part.kind](build(part.content));
      case 'attribute':
        return builder.attribute(part.nameClass, build(part.content));
      case 'element':
        return elements[part.definition % elements.length] as Pattern;
      case 'data':
        return builder.data(
          part.datatype === 'digits' ? digits : string,
          part.except === undefined ? undefined : build(part.except),
        );
      case 'value':
        return builder.value(token, part.literal, token.valueKey(part.literal) as string);
    }
  };
  for (const [index, { content }] of term.definitions.entries()) {
    builder.setContent(elements[index] as (typeof elements)[number], build(content));
  }
  return { builder, start: elements[0] as Pattern, elements, annotations: new Map() };
}

const name = (localName: string, namespaceName = ''): NameClass => ({
  kind: 'name',
  namespaceName,
  localName,
});

const nameClass: fc.Arbitrary<NameClass> = fc.oneof(
  { weight: 8, arbitrary: fc.constantFrom('a', 'b', 'c').map((localName) => name(localName)) },
  { weight: 1, arbitrary: fc.constant(name('a', 'urn:n')) },
  {
    weight: 1,
    arbitrary: fc.constant<NameClass>({ kind: 'choice', members: [name('a'), name('b')] }),
  },
  { weight: 1, arbitrary: fc.constant<NameClass>({ kind: 'nsName', namespaceName: '' }) },
  { weight: 1, arbitrary: fc.constant<NameClass>({ kind: 'anyName', except: name('b') }) },
);

const simple = fc.letrec<{ word: Term; items: Term; content: Term }>((tie) => ({
  word: fc.oneof(
    fc.constantFrom('1', '2', 'q', '').map((literal): Term => ({ kind: 'value', literal })),
    fc
      .constantFrom('string' as const, 'digits' as const)
      .map((datatype): Term => ({ kind: 'data', datatype })),
    fc.constant<Term>({ kind: 'data', datatype: 'string', except: { kind: 'value', literal: 'q' } }),
  ),
  items: fc.oneof(
    { depthSize: 'small', withCrossShrink: true },
    tie('word'),
    tie('items').map((content): Term => ({ kind: 'oneOrMore', content })),
    fc
      .record({
        kind: fc.constantFrom('choice' as const, 'group' as const, 'interleave' as const),
        members: fc.array(fc.oneof(tie('items'), fc.constant<Term>({ kind: 'empty' })), {
          minLength: 1,
          maxLength: 3,
        }),
      })
      .map((term): Term => term),
  ),
  content: fc.oneof(
    { depthSize: 'small', withCrossShrink: true },
    tie('word'),
    fc.constant<Term>({ kind: 'text' }),
    fc.constant<Term>({ kind: 'empty' }),
    tie('items').map((content): Term => ({ kind: 'list', content })),
    fc
      .array(tie('content'), { minLength: 1, maxLength: 3 })
      .map((members): Term => ({ kind: 'choice', members })),
  ),
}));

const attribute: fc.Arbitrary<Term> = fc.record({
  kind: fc.constant('attribute' as const),
  nameClass,
  content: simple.content,
});

/** What may stand beside elements: RELAX NG §7.2 keeps `data`, `value` and `list` out of it. */
const complex = fc.letrec<{ content: Term }>((tie) => ({
  content: fc.oneof(
    { depthSize: 'small', withCrossShrink: true },
    { weight: 6, arbitrary: fc.nat(5).map((definition): Term => ({ kind: 'element', definition })) },
    { weight: 3, arbitrary: attribute },
    {
      weight: 1,
      arbitrary: fc.constantFrom<Term>({ kind: 'empty' }, { kind: 'text' }, { kind: 'notAllowed' }),
    },
    { weight: 3, arbitrary: tie('content').map((content): Term => ({ kind: 'oneOrMore', content })) },
    {
      weight: 9,
      arbitrary: fc
        .record({
          kind: fc.constantFrom('choice' as const, 'group' as const, 'interleave' as const),
          members: fc.array(fc.oneof(tie('content'), fc.constant<Term>({ kind: 'empty' })), {
            minLength: 1,
            maxLength: 4,
          }),
        })
        .map((term): Term => term),
    },
  ),
}));

const content: fc.Arbitrary<Term> = fc.oneof(
  { weight: 3, arbitrary: complex.content },
  { weight: 1, arbitrary: simple.content },
  {
    weight: 1,
    arbitrary: fc
      .tuple(fc.array(attribute, { maxLength: 2 }), simple.content)
      .map(([attributes, value]): Term => ({ kind: 'group', members: [...attributes, value] })),
  },
  {
    weight: 1,
    arbitrary: fc
      .tuple(complex.content, simple.content)
      .map((members): Term => ({ kind: 'choice', members })),
  },
);

/** Small grammars over three element names; they may be ambiguous, recursive and unsatisfiable. */
export const grammarTerm: fc.Arbitrary<GrammarTerm> = fc.record({
  definitions: fc.array(fc.record({ nameClass, content }), { minLength: 1, maxLength: 5 }),
});
