import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { Derivatives } from '../../../../src/relaxng/derivative/derivatives.ts';
import { NamespaceScope } from '../../../../src/relaxng/derivative/namespace-scope.ts';
import { matchesContent } from '../../../../src/relaxng/derivative/string-match.ts';
import { stringRegions } from '../../../../src/relaxng/inclusion/strings/string-regions.ts';
import type { Pattern } from '../../../../src/relaxng/pattern.ts';
import { firstInvalidCharacter } from '../../../../src/xml/characters.ts';
import { builder, data, datatypeOf, type Parameters, value } from './string-patterns.ts';

const derivatives = new Derivatives(builder);

/** What the derivative engine says, as a key. */
function membersOf(patterns: readonly Pattern[], literal: string): string {
  return patterns
    .map((pattern) => Number(matchesContent(derivatives, pattern, literal, NamespaceScope.outermost)))
    .join('');
}

const numbers = fc.oneof(
  fc.integer({ min: -300, max: 300 }).map(String),
  fc.constantFrom(
    '0',
    '-0',
    '+7',
    '007',
    '99',
    '100',
    '101',
    '1.5',
    '-0.25',
    '.5',
    '12.30',
    '65536',
    '1e2',
    '-1e-3',
  ),
);
const regexes = fc.constantFrom(
  ...[
    '[0-9]+',
    '-?[0-9]{1,3}',
    '[a-z]*',
    '(a|b)*abb',
    'a{2,5}',
    '.*a.',
    '[^a]*',
    '\\i\\c*',
    '[a-f0-9]{2}(:[a-f0-9]{2})*',
  ],
  ...[
    '(25[0-5]|2[0-4]\\d|1?\\d?\\d)',
    '\\s*\\S+\\s*',
    'a b|b a',
    '\\p{Lu}\\p{Ll}*',
    'yes|no|',
    '[\\w\\-]+',
    '0*[1-9]?',
  ],
);
const words = fc.constantFrom(
  ...[
    'a',
    'b',
    'ab',
    'abb',
    'yes',
    'no',
    'true',
    '1',
    '0',
    '01',
    '+1',
    ' a',
    'a  b',
    'A',
    'aa',
    'é',
    '',
    '10',
    '1.0',
  ],
  ...[
    '2000-02-29',
    '1900-02-29',
    '2001-12-31T24:00:00Z',
    '23:59:60',
    'P1D',
    'P1DT',
    'http://a',
    'a:b',
    'INF',
    'NaN',
  ],
);

const numericTypes = [
  'integer',
  'byte',
  'unsignedByte',
  'positiveInteger',
  'nonPositiveInteger',
  'unsignedLong',
  'decimal',
];
const textTypes = [
  'string',
  'normalizedString',
  'token',
  'NMTOKEN',
  'NCName',
  'Name',
  'language',
  'anyURI',
  'hexBinary',
];
const otherTypes = [
  ...[
    'NMTOKENS',
    'IDREFS',
    'ENTITY',
    'boolean',
    'base64Binary',
    'float',
    'double',
    'date',
    'dateTime',
    'time',
    'gYear',
  ],
  ...['gYearMonth', 'gMonthDay', 'gDay', 'gMonth', 'duration', 'builtin:string', 'builtin:token'],
];
const bounds = fc.constantFrom('minInclusive', 'maxInclusive', 'minExclusive', 'maxExclusive');
const lengths = fc.constantFrom('length', 'minLength', 'maxLength');
const small = fc.nat({ max: 4 }).map(String);
const patternParameter = fc.tuple(fc.constant('pattern'), regexes);

/** Datatypes with parameters; the parameters are left out where the datatype refuses them. */
function typed(
  names: readonly string[],
  parameter: fc.Arbitrary<readonly [string, string]>,
): fc.Arbitrary<Pattern> {
  return fc
    .tuple(fc.constantFrom(...names), fc.array(parameter, { maxLength: 2 }))
    .map(([name, parameters]) => data(name, accepted(name, parameters)));
}

function accepted(name: string, parameters: Parameters): Parameters {
  return datatypeOf(name, parameters) === undefined ? [] : parameters;
}

const datas = fc.oneof(
  typed(
    numericTypes,
    fc.oneof(
      fc.tuple(bounds, numbers),
      patternParameter,
      fc.tuple(fc.constantFrom('totalDigits', 'fractionDigits'), small),
    ),
  ),
  typed(textTypes, fc.oneof(fc.tuple(lengths, small), patternParameter)),
  typed(otherTypes, fc.oneof(fc.tuple(lengths, small), patternParameter)),
);
const values = fc
  .tuple(
    fc.constantFrom(
      'builtin:string',
      'builtin:token',
      ...numericTypes,
      ...textTypes,
      'boolean',
      'base64Binary',
      'NMTOKENS',
    ),
    fc.oneof(words, numbers),
  )
  .map(([name, literal]) =>
    value(literal, datatypeOf(name)?.valueKey(literal) === undefined ? 'string' : name),
  );
const leaf = fc.oneof(datas, values);
const withExcept = fc
  .tuple(datas, fc.array(leaf, { minLength: 1, maxLength: 2 }))
  .map(([base, excepts]) =>
    base.kind === 'data' ? builder.data(base.datatype, builder.choice(excepts)) : base,
  );
const listContent = fc.letrec<{ node: Pattern }>((tie) => ({
  node: fc.oneof(
    { maxDepth: 2, depthSize: 'small' },
    leaf,
    fc.array(tie('node'), { maxLength: 2 }).map((members) => builder.group(members)),
    fc.array(tie('node'), { minLength: 2, maxLength: 2 }).map((members) => builder.choice(members)),
    tie('node').map((content) => builder.oneOrMore(content)),
    tie('node').map((content) => builder.optional(content)),
  ),
})).node;
const stringPattern = fc.oneof(
  { weight: 4, arbitrary: leaf },
  { weight: 2, arbitrary: withExcept },
  { weight: 2, arbitrary: listContent.map((content) => builder.list(content)) },
  {
    weight: 3,
    arbitrary: fc.array(leaf, { minLength: 2, maxLength: 4 }).map((members) => builder.choice(members)),
  },
  { weight: 1, arbitrary: leaf.map((content) => builder.optional(content)) },
  { weight: 1, arbitrary: fc.constantFrom<Pattern>(builder.empty, builder.text, builder.notAllowed) },
);

const characters = fc.constantFrom(...'ab01:-+. \n\tzAé𝄞T=/%#');
const edits = fc.array(fc.tuple(fc.nat(), fc.nat({ max: 1 }), fc.oneof(characters, fc.constant(''))), {
  maxLength: 3,
});

/** A string with a few characters inserted, replaced or left out. */
function edited(
  text: string,
  changes: readonly (readonly [at: number, removed: number, added: string])[],
): string {
  const list = [...text];
  for (const [at, removed, added] of changes) list.splice(at % (list.length + 1), removed, added);
  return list.join('');
}

describe('for random patterns', () => {
  const strings = fc.array(
    fc.oneof(
      words,
      numbers,
      fc.array(characters, { maxLength: 8 }).map((list) => list.join('')),
    ),
    {
      maxLength: 20,
    },
  );

  test('the engine agrees with every example, and no string falls outside of the regions', () => {
    let exactRuns = 0;
    fc.assert(
      fc.property(
        fc.array(stringPattern, { minLength: 1, maxLength: 3 }),
        strings,
        fc.array(edits, { minLength: 5, maxLength: 5 }),
        (patterns, literals, changes) => {
          const { regions, exact, inexact } = stringRegions(patterns);
          expect(inexact.length > 0).toBe(!exact);
          const keys = regions.map(({ members }) => members.map(Number).join(''));
          expect(new Set(keys).size).toBe(keys.length);
          for (const [index, { example }] of regions.entries()) {
            expect(membersOf(patterns, example)).toBe(keys[index]);
            expect(firstInvalidCharacter(example)).toBe(-1);
          }
          if (!exact) return;
          exactRuns++;
          const near = regions.flatMap(({ example }) => changes.map((change) => edited(example, change)));
          for (const literal of [...literals, ...near]) {
            if (firstInvalidCharacter(literal) >= 0) continue;
            expect(keys, JSON.stringify(literal)).toContain(membersOf(patterns, literal));
          }
        },
      ),
      { numRuns: 600 },
    );
    expect(exactRuns).toBeGreaterThan(400);
  });
});

describe('for random regular expressions over a, b and c', () => {
  const regex = fc.letrec<{ node: string }>((tie) => ({
    node: fc.oneof(
      { maxDepth: 4, depthSize: 'small' },
      fc.constantFrom('a', 'b', 'c', '[ab]', '[^b]', ''),
      fc
        .array(tie('node'), { minLength: 2, maxLength: 3 })
        .map((items) => items.map((item) => `(${item})`).join('')),
      fc.array(tie('node'), { minLength: 2, maxLength: 3 }).map((items) => items.join('|')),
      fc
        .tuple(tie('node'), fc.constantFrom('?', '*', '+', '{2}', '{1,3}', '{2,}'))
        .map(([item, count]) => `(${item})${count}`),
    ),
  })).node;

  const longest = 6;
  const all = [''];
  for (let index = 0; all.length < (3 ** (longest + 1) - 1) / 2; index++) {
    for (const letter of 'abc') all.push(`${all[index]}${letter}`);
  }

  test('the regions are those that all short strings fall into, as JavaScript matches them', () => {
    const letters = data('string', [['pattern', '[abc]*']]);
    fc.assert(
      fc.property(fc.array(regex, { minLength: 2, maxLength: 3 }), (sources) => {
        const expressions = sources.map((source) => new RegExp(`^(?:${source})$`, 's'));
        const { regions, exact } = stringRegions([
          letters,
          ...sources.map((source) => data('string', [['pattern', source]])),
        ]);
        expect(exact).toBe(true);
        const listed = new Map(
          regions.map(({ members, example }) => [members.map(Number).join(''), example]),
        );
        const met = new Set<string>();
        for (const text of all)
          met.add(`1${expressions.map((expression) => Number(expression.test(text))).join('')}`);
        for (const key of met) expect([...listed.keys()]).toContain(key);
        for (const [key, example] of listed) {
          const isShort = key.startsWith('1') && example.length <= longest;
          if (isShort) expect([...met]).toContain(key);
        }
      }),
      { numRuns: 300 },
    );
  });
});
