import { afterAll, describe, expect, test } from 'vitest';
import { applyTextEdits } from '../../../src/text/text-edit.ts';
import { documentKinds, type KindName, kindNames } from '../../../src/validate/document-kinds.ts';
import { openDocument } from '../../../src/validate/open-document.ts';
import { parseXml } from '../../../src/xml/parse.ts';
import { childElements } from '../../../src/xml/tree.ts';
import { grammarDocuments } from '../../support/grammar-documents.ts';
import { officialSchemas } from '../../support/installed.ts';
import { installedLibxml2Verdicts, libxml2Installed } from '../../support/installed-libxml2.ts';
import { kindDocuments } from '../../support/kind-documents.ts';
import { officialRelease } from '../../support/official-comparison.ts';
import { type Random, seededRandom } from '../../support/random.ts';
import { officialSchema } from '../../support/schema-files.ts';
import { shuffledSiblings } from '../../support/shuffle-siblings.ts';
import { wordsOf } from '../../support/words.ts';

/** How many documents of each kind are drawn from the grammar, and as many changed. */
const eachKind = Number(process.env.COMPAT_DOCUMENTS ?? 8);
const seed = Number(process.env.COMPAT_SEED ?? 1);

const schemas = kindNames.flatMap((kind): { kind: KindName; path: string }[] => {
  const path = officialSchema(kind);
  return path === undefined ? [] : [{ kind, path }];
});

describe.skipIf(officialSchemas === undefined || !libxml2Installed)(
  "libxml2, with libvirt's own grammars,",
  () => {
    const counts = { documents: 0, refused: 0, slow: 0, mended: 0 };

    test.each(schemas)(
      'refuses those valid documents of $kind that have a finding, and takes them once mended',
      async ({ kind, path }) => {
        const schema = await documentKinds[kind].load({ libvirt: officialRelease });
        const isValid = (text: string): boolean => schema.matcher.match(parseXml(text).document).length === 0;
        const findings = (text: string) =>
          openDocument(text, schema, { suppressions: false }).diagnostics.filter(
            ({ stage }) => stage === 'compat',
          );
        const random = seededRandom(seed);
        const originals = kindDocuments(kind);
        const some = originals.filter(() => random.chance((2 * eachKind) / originals.length));
        const drawn = grammarDocuments(schema.matcher.grammar(), wordsOf(originals), eachKind, seed);
        const valid = [...some, ...drawn].filter(isValid);
        const all = [
          ...valid,
          ...valid.map((text) => shuffledSiblings(text, random, isValid)),
          ...valid.map((text) => withBlanks(text, random)).filter(isValid),
        ];
        const told = all.map((text) => ({ text, found: findings(text) }));
        // Over these it takes too long to ask.
        const asked = told.filter(
          ({ found }) => !found.some(({ code }) => code === 'compat/many-attributes'),
        );
        const verdicts = installedLibxml2Verdicts(
          path,
          asked.map(({ text }) => text),
        );
        expect(asked.filter(({ found }, index) => (found.length === 0) !== verdicts[index])).toEqual([]);

        const mended = asked.flatMap(({ text, found }) => {
          const edits = found.map(({ fixes = [] }) => fixes[0]?.edits ?? []);
          return found.length === 1 && edits.every((one) => one.length > 0)
            ? [applyTextEdits(text, edits.flat())]
            : [];
        });
        expect(mended.filter((text) => !isValid(text) || findings(text).length > 0)).toEqual([]);
        expect(installedLibxml2Verdicts(path, mended)).toEqual(mended.map(() => true));

        counts.documents += asked.length;
        counts.refused += verdicts.filter((verdict) => !verdict).length;
        counts.slow += told.length - asked.length;
        counts.mended += mended.length;
      },
    );

    afterAll(() => {
      const { documents, refused, slow, mended } = counts;
      console.log(
        `${documents} valid documents: libxml2 refuses ${refused} of them, all with a finding, and takes the others, all without; ` +
          `${mended} mended ones are taken; ${slow} were too slow to ask about`,
      );
    });
  },
);

/** The document with white space around one number. */
function withBlanks(text: string, random: Random): string {
  const spans: { start: number; end: number }[] = [];
  const { root } = parseXml(text).document;
  const open = root === undefined ? [] : [root];
  for (const element of open) {
    for (const { value, valueStart: start, valueEnd: end } of element.attributes) {
      if (/^\d+$/.test(value)) spans.push({ start, end });
    }
    const [only, ...others] = element.children;
    if (only?.kind === 'text' && others.length === 0 && /^\d+$/.test(only.value)) spans.push(only.span);
    open.push(...childElements(element));
  }
  if (spans.length === 0) return text;
  const { start, end } = random.pick(spans);
  const [head, tail] = random.pick([
    [' ', ' '],
    ['\n  ', ''],
    ['', '\t'],
    ['&#32;', ''],
  ]) as [string, string];
  return text.slice(0, start) + head + text.slice(start, end) + tail + text.slice(end);
}
