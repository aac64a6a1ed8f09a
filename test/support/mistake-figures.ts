import type { Diagnostic } from '../../src/diagnostics/diagnostic.ts';
import { editDistance } from '../../src/text/nearest-word.ts';
import { applyTextEdits } from '../../src/text/text-edit.ts';
import { parseXml } from '../../src/xml/parse.ts';
import type { Explainer } from './explainer.ts';
import { fixVerdicts } from './explanation-faults.ts';
import { type GrammarWords, grammarWords } from './grammar-words.ts';
import { type Mistake, type MistakeKind, makeMistake } from './mistakes.ts';
import { type Random, seededRandom } from './random.ts';
import type { Shortcomings } from './shortcomings.ts';

/** What is said about mistakes of one kind, in numbers of documents with one such mistake each. */
export interface MistakeFigures {
  count: number;
  /** With no finding, exactly one, and more. */
  none: number;
  one: number;
  more: number;
  /** With the first finding where the mistake is. */
  placed: number;
  /** With a fix that makes the document valid again. */
  mended: number;
  /** Of typing errors: with the word suggested that was meant. */
  suggested: number;
  /** Of typing errors: with another word as near as the one that was meant. */
  ambiguous: number;
  /** Fixes that are certain, those that are guesses, and those that break what they promise. */
  certain: number;
  guesses: number;
  broken: number;
}

/**
 * Makes mistakes of each kind in turn in valid documents, half of them in documents of the first explainer, and looks at
 * what is said. Only documents that the mistake makes invalid count.
 */
export function measureMistakes(
  explainers: readonly Explainer[],
  kinds: readonly MistakeKind[],
  count: number,
  seed: number,
  shortcomings?: Shortcomings,
): Map<MistakeKind, MistakeFigures> {
  const random = seededRandom(seed);
  const known = explainers.map((explainer) => ({ explainer, words: grammarWords(explainer.grammar) }));
  const figures = new Map(kinds.map((kind) => [kind, noFigures()]));
  for (let index = 0; index < count; index++) {
    const kind = kinds[index % kinds.length] as MistakeKind;
    const made = makeInvalid(known, kind, random);
    if (made === undefined) continue;
    const causes = judge(made.explainer, made.mistake, figures.get(kind) as MistakeFigures);
    for (const cause of causes) shortcomings?.add(`${kind}: ${cause}`, made.explainer, made.mistake.text);
  }
  return figures;
}

function noFigures(): MistakeFigures {
  const counts = { count: 0, none: 0, one: 0, more: 0, placed: 0, mended: 0, suggested: 0, ambiguous: 0 };
  return { ...counts, certain: 0, guesses: 0, broken: 0 };
}

/** The sums over kinds of mistakes. */
export function totalFigures(figures: Iterable<MistakeFigures>): MistakeFigures {
  const total = noFigures();
  for (const some of figures) {
    for (const name of Object.keys(total) as (keyof MistakeFigures)[]) total[name] += some[name];
  }
  return total;
}

/** Some mistakes have few places where they can be made. */
const mostAttempts = 20_000;

function makeInvalid(
  known: readonly { explainer: Explainer; words: GrammarWords }[],
  kind: MistakeKind,
  random: Random,
): { explainer: Explainer; mistake: Mistake } | undefined {
  for (let attempt = 0; attempt < mostAttempts; attempt++) {
    const { explainer, words } = (
      random.chance(0.5) ? known[0] : random.pick(known)
    ) as (typeof known)[number];
    const mistake = makeMistake(kind, random.pick(explainer.documents), words, random);
    if (mistake === undefined || explainer.isValid(mistake.text)) continue;
    if (parseXml(mistake.text).diagnostics.length === 0) return { explainer, mistake };
  }
  return undefined;
}

/** Adds to the figures; returns in what the explanation falls short. */
function judge(explainer: Explainer, mistake: Mistake, figures: MistakeFigures): string[] {
  const { text, place, meant } = mistake;
  const findings = explainer.explain(text);
  const [first] = findings;
  const causes: string[] = [];
  figures.count++;
  if (findings.length === 0) figures.none++;
  else if (findings.length === 1) figures.one++;
  else figures.more++;
  if (findings.length !== 1) causes.push(codesOf(findings));
  if (first !== undefined && first.span.start <= place.end && place.start <= first.span.end) figures.placed++;
  else causes.push(`elsewhere: ${first?.code}`);
  const isMended = (edits: Parameters<typeof applyTextEdits>[1]) =>
    explainer.isValid(applyTextEdits(text, edits));
  if (findings.some(({ fixes }) => fixes?.some(({ edits }) => isMended(edits)))) figures.mended++;
  if (meant !== undefined) {
    const suggestion = suggestionOf(findings);
    const isAmbiguous = isAnyAsNear(mistake);
    if (isAmbiguous) figures.ambiguous++;
    if (suggestion === meant) figures.suggested++;
    else causes.push(`'${meant}' was meant, suggested '${suggestion}'${isAmbiguous ? ', as near' : ''}`);
  }
  const { certain, guesses, faults } = fixVerdicts(explainer, text, findings);
  figures.certain += certain;
  figures.guesses += guesses;
  figures.broken += faults.length;
  for (const { fault, title } of faults) causes.push(`fix '${title}': ${fault}`);
  return causes;
}

function codesOf(findings: readonly Diagnostic[]): string {
  if (findings.length === 0) return 'nothing is said';
  const codes = new Map<string, number>();
  for (const { code } of findings) codes.set(code, (codes.get(code) ?? 0) + 1);
  return Array.from(codes, ([code, count]) => `${count} ${code}`)
    .sort()
    .join(' + ');
}

/** The local name or the value that is suggested. */
function suggestionOf(findings: readonly Diagnostic[]): string | undefined {
  const suggestion = findings.map(({ data }) => data.suggestion).find((one) => one !== undefined);
  return typeof suggestion === 'string' ? suggestion.replace(/^[\w-]+:/, '') : undefined;
}

/** Whether a word that was not meant is a letter away, too. */
function isAnyAsNear({ typed = '', meant, candidates = [] }: Mistake): boolean {
  return candidates.some((word) => word !== meant && word !== typed && editDistance(word, typed, 1) <= 1);
}
