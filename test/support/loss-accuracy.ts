import { compareDocuments } from '../../src/comparison/compare-models.ts';
import type { Difference } from '../../src/comparison/difference.ts';
import type { Diagnostic } from '../../src/diagnostics/diagnostic.ts';
import { open } from '../../src/model/open.ts';
import type { Span } from '../../src/text/span.ts';
import { applyTextEdits } from '../../src/text/text-edit.ts';
import { documentKinds, type KindName } from '../../src/validate/document-kinds.ts';
import { lossReport } from '../../src/validate/loss/loss-report.ts';
import { parseXml } from '../../src/xml/parse.ts';
import { kindDocuments } from './kind-documents.ts';
import { libvirtReadings } from './libvirt-parser.ts';
import { modelKindOf } from './model-kinds.ts';
import { mutantsOf } from './mutants.ts';
import { seededRandom } from './random.ts';

/** How many of something there are, and how many of these are as they should be. */
export interface Share {
  all: number;
  right: number;
}

/** How well the loss report of a kind agrees with libvirt 9.0.0 about mutants. */
export interface LossAccuracy {
  /** Documents with grammar findings that libvirt refuses: of these, reported as refused, or as perhaps. */
  readonly refused: Share;
  /** Documents reported as refused: of these, refused. */
  readonly reportedAsRefused: Share;
  /** What libvirt did not write back as it was: of these, reported. */
  readonly lost: Share;
  /** What is reported as dropped: of these, such that libvirt writes the same without them. */
  readonly reportedAsLost: Share;
  /** Documents that the grammar accepts and libvirt refuses: a matter of rules. */
  unexplained: number;
  /** What is not right, in words. */
  readonly wrong: string[];
}

/** Longer documents take time and have the same places many times. */
const longest = 30_000;

/** Holds the loss report against libvirt's own parser on mutants; undefined where that is not installed. */
export async function lossAccuracy(
  kind: KindName,
  count: number,
  seed: number,
): Promise<LossAccuracy | undefined> {
  const schema = await documentKinds[kind].load({ libvirt: '9.0.0' });
  const model = await modelKindOf(kind);
  const pool =
    kind === 'volume' ? kindDocuments('pool').find((text) => /type=['"]dir['"]/.test(text)) : undefined;
  const ask = (texts: readonly string[]) => {
    const documents = texts.map((text) => ({ kind: kind as string, text }));
    if (pool === undefined) return libvirtReadings(documents);
    return libvirtReadings([{ kind: 'pool', text: pool }, ...documents])?.slice(1);
  };
  const random = seededRandom(seed);
  const sample = kindDocuments(kind).filter((text) => text.length < longest && random.chance(count / 1000));
  const valid = (
    sample.length < 20
      ? kindDocuments(kind)
          .filter((text) => text.length < longest)
          .slice(0, 60)
      : sample
  ).filter((text) => schema.matcher.match(parseXml(text).document).length === 0);
  const bases = ask(valid);
  if (bases === undefined) return undefined;
  const taken = valid.filter((_, index) => bases[index]?.message === '');
  // Volumes are read with a pool, of which there may be none.
  const mutants = taken.length === 0 ? [] : mutantsOf(taken, count, seed);
  const readings = ask(mutants) ?? [];
  const accuracy = emptyAccuracy();
  const drops: { text: string; written: string; diagnostic: Diagnostic; spans: readonly Span[] }[] = [];
  for (const [index, text] of mutants.entries()) {
    const { message = '', written = '' } = readings[index] ?? {};
    const { document } = parseXml(text);
    const findings = schema.matcher.match(document);
    const report = lossReport(schema.matcher, document, findings);
    judgeRefusal(accuracy, message, findings, report.diagnostics);
    if (message !== '' || report.diagnostics.some(({ severity }) => severity === 'error')) continue;
    const [before, after] = [document, parseXml(written).document].map((one) => open<unknown>(model, one));
    if (before === undefined || after === undefined) continue;
    const places = report.diagnostics.map(
      (one) => report.drops.find(({ diagnostic }) => diagnostic === one)?.spans[0] ?? one.span,
    );
    for (const difference of compareDocuments(before, after, { inactive: true })) {
      if (isLoss(difference)) judgeLoss(accuracy, difference, places);
    }
    for (const drop of report.drops) drops.push({ text, written, ...drop });
  }
  const without = ask(drops.map(({ text, spans }) => applyTextEdits(text, distinct(spans)))) ?? [];
  for (const [index, { text, written, diagnostic }] of drops.entries()) {
    const same = comparable(without[index]?.written ?? '', text) === comparable(written, text);
    tally(accuracy.reportedAsLost, same);
    if (!same) accuracy.wrong.push(`not lost: ${diagnostic.message}`);
  }
  return accuracy;
}

function judgeRefusal(
  accuracy: LossAccuracy,
  message: string,
  findings: readonly Diagnostic[],
  diagnostics: readonly Diagnostic[],
): void {
  const error = diagnostics.find(({ severity }) => severity === 'error');
  if (error !== undefined) {
    tally(accuracy.reportedAsRefused, message !== '');
    if (message === '') accuracy.wrong.push(`not refused: ${error.message}`);
  }
  if (message === '') return;
  if (findings.length === 0 && error === undefined) {
    accuracy.unexplained++;
    return;
  }
  const reported = error !== undefined || diagnostics.some(({ code }) => code === 'loss/maybe-refused');
  tally(accuracy.refused, reported);
  if (!reported) accuracy.wrong.push(`refusal not reported: ${message}`);
}

function judgeLoss(
  accuracy: LossAccuracy,
  { kind, path, before }: Difference,
  places: readonly Span[],
): void {
  const span = before?.span;
  const reported =
    span !== undefined && places.some(({ start, end }) => start <= span.end && span.start <= end);
  tally(accuracy.lost, reported);
  if (!reported) accuracy.wrong.push(`loss not reported: ${kind} ${path}`);
}

/** An element that says nothing is no loss; content in the namespaces of drivers is read by drivers alone. */
function isLoss({ kind, path, before }: Difference): boolean {
  if (kind !== 'removed' && kind !== 'changed') return false;
  if (kind === 'removed' && /^<[^\s>]+(?: xmlns[^>]*)?\/>$/.test(before?.value ?? '')) return false;
  return !/^(?:qemu|lxc|bhyve|rbd|dnsmasq|xen|vmware|fs|netcf):/.test(path);
}

/** What libvirt wrote without identities and times that it made up. */
function comparable(written: string, source: string): string {
  const madeUp = /[0-9a-f]{8}-[0-9a-f-]{27}|(?:[0-9a-f]{2}:){5}[0-9a-f]{2}|\b1[78]\d{8}\b/g;
  return written.replace(madeUp, (word) => (source.includes(word) ? word : ''));
}

/** Deletions of spans, those inside others left out. */
function distinct(spans: readonly Span[]): { readonly span: Span; readonly newText: string }[] {
  const edits: { span: Span; newText: string }[] = [];
  for (const span of spans.toSorted((a, b) => a.start - b.start)) {
    if (span.start >= (edits.at(-1)?.span.end ?? 0)) edits.push({ span, newText: '' });
  }
  return edits;
}

function emptyAccuracy(): LossAccuracy {
  const share = (): Share => ({ all: 0, right: 0 });
  return {
    refused: share(),
    reportedAsRefused: share(),
    lost: share(),
    reportedAsLost: share(),
    unexplained: 0,
    wrong: [],
  };
}

function tally(share: Share, isRight: boolean): void {
  share.all++;
  if (isRight) share.right++;
}
