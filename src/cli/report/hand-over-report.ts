import { printable } from '../../diagnostics/excerpt.ts';
import type { HandOverResult } from '../../hypervisor/hand-over/carry-out.ts';
import type { HandOverPlan } from '../../hypervisor/hand-over/plan.ts';
import type { ReadBackChange, ReadBackChangeKind } from '../../hypervisor/hand-over/read-back-change.ts';
import { LineIndex } from '../../text/line-index.ts';
import type { Colours } from '../terminal.ts';
import { differencesText } from './difference-report.ts';
import { libvirtErrorLines } from './libvirt-error-lines.ts';
import { documentBlocks } from './pretty-reporter.ts';

/** How much is told, and in which colours. */
interface HandOverStyle {
  readonly colours: Colours;
  /** Whether defaults that are written out and what means the same are told one by one. */
  readonly all: boolean;
}

/** What is found of a document, and what would change, for people. */
export function planText(file: string, plan: HandOverPlan, { colours, all }: HandOverStyle): string {
  const { label, given, findings, obstacle, action, current, differences, leftOpen } = plan;
  const parts = [...documentBlocks({ file, text: given, diagnostics: findings }, colours)];
  const line = (words: string): void => {
    parts.push(`${printable(words)}\n`);
  };
  if (obstacle === undefined) line(`${file}: ${label}: ${actionWords[action]}`);
  if (current !== undefined && differences.length > 0) {
    const comparison = {
      kind: plan.kind,
      before: { file: label, text: current.xml },
      after: { file, text: given },
      differences,
    };
    parts.push(`${differencesText(comparison, colours)}\n`);
  }
  if (action !== 'none' && leftOpen.length > 0) {
    line(`${file}: leaves to libvirt, which may choose anew: ${pathsText(leftOpen, all)}`);
  }
  for (const note of plan.notes) line(`${file}: ${note}`);
  if (obstacle !== undefined) {
    parts.push(`${colours.red(printable(`${file}: not handed over: ${obstacle.message}`))}\n`);
  }
  return parts.join('');
}

/** The first few places; the others are counted unless all are wanted. */
function pathsText(differences: HandOverPlan['leftOpen'], all: boolean): string {
  const shown = all ? differences : differences.slice(0, fewPlaces);
  const rest = differences.length - shown.length;
  const paths = shown.map(({ path }) => path).join(', ');
  return rest === 0 ? paths : `${paths}, and ${rest} more; see --all`;
}

const fewPlaces = 5;

const actionWords: Readonly<Record<HandOverPlan['action'], string>> = {
  define: 'new to libvirt',
  change: 'gets another definition',
  none: 'libvirt has this definition already',
};

/** What came of handing over a document, for people; `detail`: libvirt's own words where it refused. */
export function resultText(
  file: string,
  plan: HandOverPlan,
  { steps, changes, pending, kept, failure }: HandOverResult,
  { colours, all, detail }: HandOverStyle & { readonly detail: boolean },
): string {
  const parts: string[] = [];
  const line = (words: string, paint: (text: string) => string = (text) => text): void => {
    parts.push(`${paint(printable(words))}\n`);
  };
  const hasDone = (wanted: string): boolean => steps.some(({ step, ok }) => ok && step === wanted);
  const label = kept?.label ?? plan.label;
  if (hasDone('define')) line(`${file}: ${label}: defined`, colours.green);
  if (changes.length > 0) {
    line('what libvirt made of it:');
    parts.push(changesText(plan.given, changes, { colours, all }));
  }
  if (pending.length > 0 && kept !== undefined && plan.action === 'change') {
    line(`${label} runs with another definition until its next start:`);
    for (const { path, before, after } of pending) {
      line(`  ${path}: ${firstLine(before?.value ?? '-')} -> ${firstLine(after?.value ?? '-')}`);
    }
  }
  if (hasDone('start')) line(`${file}: ${label}: started`, colours.green);
  if (failure === undefined) return parts.join('');
  const { error } = failure;
  const ahead = `${file}: ${failureWords[failure.step]}`;
  if (error === undefined) line(`${ahead}: ${failure.message}`, colours.red);
  else {
    const [head = '', ...own] = libvirtErrorLines(ahead, error, detail);
    line(head, colours.red);
    for (const words of own) line(words);
  }
  if (failure.stands === true) {
    line(plan.current === undefined ? 'nothing was defined' : 'the definition that there was stands');
  } else if (failure.stands === false) line(`${label} has another definition than before`, colours.red);
  return parts.join('');
}

const failureWords = {
  'look again': 'not handed over',
  define: 'not defined',
  'read back': 'defined, but it could not be read back',
  start: 'not started',
} as const;

/** The kinds that are told one by one, in this order; of the others only how many there are. */
const toldKinds: readonly ReadBackChangeKind[] = ['dropped', 'changed', 'assigned', 'added'];
const countedKinds: readonly ReadBackChangeKind[] = ['defaulted', 'normalised'];
const kindWords: Readonly<Record<string, string>> = {
  defaulted: 'defaults written out',
  normalised: 'in other words',
};

function changesText(
  text: string,
  changes: readonly ReadBackChange[],
  { colours, all }: HandOverStyle,
): string {
  const index = new LineIndex(text);
  const parts: string[] = [];
  for (const kind of all ? [...toldKinds, ...countedKinds] : toldKinds) {
    for (const { path, severity, message, given, kind: own } of changes) {
      if (own !== kind) continue;
      const place = given?.span === undefined ? '' : ` (line ${index.position(given.span.start).line})`;
      const paint = severity === 'warning' ? colours.yellow : (same: string): string => same;
      const mark = severity === 'warning' ? colours.yellow('!') : ' ';
      parts.push(`${mark} ${paint(kind.padEnd(10))} ${printable(`${path}${place}: ${message}`)}\n`);
    }
  }
  const counts = all
    ? []
    : countedKinds.map((kind) => changes.filter((change) => change.kind === kind).length);
  const rest = counts.flatMap((count, at) =>
    count === 0 ? [] : [`${count} ${kindWords[countedKinds[at] ?? '']}`],
  );
  return rest.length === 0 ? parts.join('') : `${parts.join('')}  and ${rest.join(', ')}; see --all\n`;
}

function firstLine(text: string): string {
  const [first = '', ...more] = text.split('\n');
  return more.length === 0 ? first : `${first}…`;
}
