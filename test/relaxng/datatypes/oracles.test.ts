import { describe, expect, test } from 'vitest';
import { type Datatype, isDatatypeError } from '../../../src/relaxng/datatypes/datatype.ts';
import { xsdLibrary } from '../../../src/relaxng/datatypes/xsd/library.ts';
import { commandInstalled } from '../../support/installed.ts';
import { askJing, askXmllint, dataXml, type Question, refusedByJing, valueXml } from './oracles.ts';
import { comparedTypes, type DataPattern, dataPatterns, literals, questionablePatterns } from './triples.ts';

/** A known difference: who is wrong and why, and which cases it covers. An entry that covers none fails. */
interface LedgerEntry {
  readonly reason: string;
  readonly covers: (difference: Difference) => boolean;
}

interface Difference {
  readonly type: string;
  /** `name=value` of each parameter, or of the value pattern `value=literal`. */
  readonly parameters: string;
  readonly literal: string;
}

const schemaLedger: readonly LedgerEntry[] = [
  {
    reason: 'jing has no length of QName and NOTATION; §4.3.1.4: the facet applies, any value is valid',
    covers: ({ type, parameters }) => /^(QName|NOTATION)$/.test(type) && /ength=/.test(parameters),
  },
  {
    reason: 'jing lets lengths restrict dates and durations, which have no such facet (§3.2.6 to §3.2.14)',
    covers: ({ type, parameters }) =>
      /^(duration|dateTime|date|time|g[YMD].*)$/.test(type) && parameters === 'length=1',
  },
  {
    reason:
      'jing wants every hyphen of a class escaped; §F.1: it stands for itself as first or last character',
    covers: ({ parameters }) => /^pattern=\[(\^?-.*|.*-)\]$/.test(parameters) && !/\[a-z-\[/.test(parameters),
  },
  {
    reason:
      'jing takes parameters one after the other and does not see that they contradict each other (§4.3)',
    covers: ({ parameters }) =>
      [
        'length=1,minLength=3',
        'minLength=3,maxLength=1',
        'minInclusive=3,maxExclusive=3',
        'minInclusive=3,minExclusive=4',
        'totalDigits=2,fractionDigits=3',
        'minLength=0,maxLength=4',
      ].includes(parameters),
  },
  {
    reason: 'jing lets a parameter other than pattern stand twice, which the guidelines forbid',
    covers: ({ parameters }) => parameters === 'length=1,length=1',
  },
  {
    reason: 'jing wants a bound inside of the other; §4.3.8.4 only that the minimum is not above the maximum',
    covers: ({ parameters }) =>
      ['minExclusive=3,maxExclusive=3', 'minInclusive=2000-01-01,maxInclusive=2000-01-01Z'].includes(
        parameters,
      ),
  },
];

const literalLedger: readonly LedgerEntry[] = [
  {
    reason: 'jing counts the zeros that a literal ends in; §4.3.11 and §4.3.12 count digits of the value',
    covers: ({ type, parameters }) => type === 'decimal' && /Digits=/.test(parameters),
  },
  {
    reason: 'jing applies patterns to binary literals before it collapses their white space',
    covers: ({ type, parameters, literal }) =>
      /Binary$/.test(type) && /pattern=/.test(parameters) && literal.trim() === '',
  },
  {
    reason:
      'jing wants no digits around the point of seconds; §3.2.6.1: at least one before and one behind it',
    covers: ({ type, literal }) => type === 'duration' && /^PT(\.5|1\.)S$/.test(literal),
  },
  {
    reason:
      'jing finds no order between P12M and P1Y, P1D and PT24H; §3.2.6.4: such durations are totally ordered',
    covers: ({ type, parameters, literal }) =>
      type === 'duration' && /Inclusive=/.test(parameters) && /^(P12M|P1D)$/.test(literal),
  },
  {
    reason: 'jing wants a time zone of 14 hours to lie east; §3.2.7.3 allows -14:00',
    covers: ({ literal }) => literal.endsWith('-14:00'),
  },
  {
    reason: 'jing does not know 24:00:00 (§3.2.7.1, since the second edition)',
    covers: ({ literal }) => literal.includes('24:00:00'),
  },
  {
    reason: 'jing lets a point stand without digits behind it',
    covers: ({ literal }) => literal === '2000-01-01T00:00:00.',
  },
  {
    reason:
      'jing finds leap years before our era by counting a year zero; appendix E divides the year as it is written',
    covers: ({ literal }) => /^-000[14]-02-29$/.test(literal),
  },
  {
    reason: 'jing counts the day a time has in UTC; §3.2.8: an instant that recurs every day',
    covers: ({ type, parameters, literal }) =>
      type === 'time' && /clusive=/.test(parameters) && literal === '00:00:00+01:00',
  },
  {
    reason: 'jing refuses years of more than nine digits',
    covers: ({ type, literal }) => type === 'gYear' && /^-?\d{10,}$/.test(literal),
  },
];

const valueLedger: readonly LedgerEntry[] = [
  {
    reason: 'jing compares durations field by field; §3.2.6.4 orders them totally, so that P1Y equals P12M',
    covers: ({ type }) => type === 'duration',
  },
  {
    reason: 'jing does not know 24:00:00 (§3.2.8.1)',
    covers: ({ literal }) => literal.includes('24:00:00'),
  },
  {
    reason: 'jing counts the day a time has in UTC; §3.2.8: an instant that recurs every day',
    covers: ({ type, parameters, literal }) =>
      type === 'time' && /[Z+]/.test(parameters) && /[Z+]/.test(literal),
  },
];

const xmllintLedger: readonly LedgerEntry[] = [
  {
    reason: 'libxml2 does not know NOTATION without declarations',
    covers: ({ type }) => type === 'NOTATION',
  },
  { reason: 'libxml2 takes a blank for a list', covers: ({ literal }) => literal.trim() === '' },
  {
    reason: 'libxml2 refuses a sign in unsigned types',
    covers: ({ type, literal }) => /^unsigned/.test(type) && /^[+-]/.test(literal),
  },
  { reason: 'libxml2 skips characters that are not base64', covers: ({ type }) => type === 'base64Binary' },
  {
    reason: 'libxml2 has other URI rules: RFC 3986, empty opaque parts',
    covers: ({ type }) => type === 'anyURI',
  },
  {
    reason: 'libxml2 wants no digits around a point of seconds or behind an exponent',
    covers: ({ literal }) => /^(PT(\.5|1\.)S|1e)$/.test(literal),
  },
  { reason: 'libxml2 has no leap seconds (appendix D)', covers: ({ literal }) => /:60Z?$/.test(literal) },
];

const context = {
  resolvePrefix: (prefix: string) => ({ p: 'urn:p', xml: 'http://www.w3.org/XML/1998/namespace' })[prefix],
};

function datatype({ type, parameters }: DataPattern): Datatype | undefined {
  const result = xsdLibrary.createDatatype(type, parameters);
  return isDatatypeError(result) ? undefined : result;
}

const describeParameters = ({ parameters }: DataPattern) =>
  parameters.map(({ name, value }) => `${name}=${value}`).join();

/** The differences that no entry covers, and the entries that cover none. */
function settle(differences: readonly Difference[], ledger: readonly LedgerEntry[]) {
  return {
    unexplained: differences.filter((difference) => !ledger.some(({ covers }) => covers(difference))),
    obsolete: ledger.filter(({ covers }) => !differences.some(covers)).map(({ reason }) => reason),
  };
}

const settled = { unexplained: [], obsolete: [] };

/** All literals for every type without parameters; those that the type allows for the type with parameters. */
function dataQuestions(): (Question & Difference & { readonly allowed: boolean })[] {
  const distinct = [...new Set(literals)];
  return dataPatterns.flatMap((pattern) => {
    const type = datatype({ type: pattern.type, parameters: [] }) as Datatype;
    const restricted = datatype(pattern);
    const skipped =
      restricted === undefined ||
      (/^(QName|NOTATION)$/.test(pattern.type) && /ength=/.test(describeParameters(pattern)));
    if (skipped) return [];
    return distinct
      .filter((literal) => pattern.parameters.length === 0 || type.allows(literal, context))
      .map((literal) => ({
        pattern: dataXml(pattern),
        type: pattern.type,
        parameters: describeParameters(pattern),
        literal,
        allowed: restricted.allows(literal, context),
      }));
  });
}

describe.skipIf(!commandInstalled('jing'))('jing', () => {
  test('accepts and refuses the same data patterns', () => {
    const patterns = [...questionablePatterns, ...dataPatterns];
    const refused = refusedByJing(patterns.map(dataXml));
    const differences = patterns
      .filter((pattern, index) => (datatype(pattern) === undefined) !== refused.has(index))
      .map((pattern) => ({ type: pattern.type, parameters: describeParameters(pattern), literal: '' }));
    expect(settle(differences, schemaLedger)).toEqual(settled);
  });

  test('allows the same literals', () => {
    const questions = dataQuestions().filter(
      ({ parameters }, index) => !parameters.startsWith('pattern=') || index % 8 === 0,
    );
    const answers = askJing(questions);
    expect(questions.length).toBeGreaterThan(15_000);
    const differences = questions.filter(({ allowed }, index) => allowed !== answers[index]);
    expect(settle(differences, literalLedger)).toEqual(settled);
  });

  test('finds the same literals equal', () => {
    const questions = comparedTypes.flatMap((type) => {
      const compared = datatype({ type, parameters: [] }) as Datatype;
      const allowed = [...new Set(literals)]
        .filter((literal) => compared.allows(literal, context))
        .slice(0, 40);
      return allowed.flatMap((value) =>
        allowed.map((literal) => ({
          pattern: valueXml(type, value),
          type,
          parameters: `value=${value}`,
          literal,
          allowed: compared.valueKey(value, context) === compared.valueKey(literal, context),
        })),
      );
    });
    const patterns = [...new Set(questions.map(({ pattern }) => pattern))];
    const refused = new Set([...refusedByJing(patterns)].map((index) => patterns[index]));
    const asked = questions.filter(({ pattern }) => !refused.has(pattern));
    const answers = askJing(asked);
    expect(asked.length).toBeGreaterThan(3000);
    const differences = asked.filter(({ allowed }, index) => allowed !== answers[index]);
    expect(settle(differences, valueLedger)).toEqual(settled);
  });
});

describe.skipIf(!commandInstalled('xmllint'))('libxml2', () => {
  test('allows the same literals where it follows the specification', () => {
    const questions = dataQuestions().filter(
      ({ parameters, allowed, literal }) => parameters === '' && (allowed || literal.length <= 5),
    );
    const answers = askXmllint(questions);
    const differences = questions.filter(({ allowed }, index) => allowed !== answers[index]);
    expect(settle(differences, xmllintLedger)).toEqual(settled);
  });
});
