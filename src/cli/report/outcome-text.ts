import { printable } from '../../diagnostics/excerpt.ts';
import type { HostFacts } from '../../validate/facts/host/host-facts.ts';
import type { Outcome } from '../../validate/predicted-outcome.ts';
import { integersAsTexts, jsonText } from './json-text.ts';
import type { DocumentReport } from './reporter.ts';

/** What would come of documents of objects that are defined and started. */
const started: Readonly<Record<Outcome, string>> = {
  works: 'would be defined and start',
  'define-fails': 'would be refused when it is defined',
  'start-fails': 'would be defined, and not start',
  'tap-deleted': 'would be defined, and not start, which would delete an existing tap',
};

/** What would come of devices, which are attached to domains. */
const attached: Readonly<Record<Outcome, string>> = {
  works: 'would be attached',
  'define-fails': 'would be refused',
  'start-fails': 'would be refused by a domain that runs',
  'tap-deleted': 'would be refused by a domain that runs, which would delete an existing tap',
};

/** The kinds of documents of objects that can be started. */
const startable: readonly (string | null)[] = ['domain', 'network', 'pool', 'interface', 'device'];

/** One line that says what would come of a document on the hypervisor that was asked. */
export function outcomeLine({ file, kind }: DocumentReport, outcome: Outcome): string {
  return `${printable(file)}: ${outcomeWords(kind, outcome)}\n`;
}

function outcomeWords(kind: string | null, outcome: Outcome): string {
  if (kind === 'domaindevice') return attached[outcome];
  if (startable.includes(kind)) return started[outcome];
  return outcome === 'works' ? 'would be taken' : 'would be refused';
}

/** What is known of a host: a line for each sort of facts. */
export function factsText(facts: HostFacts): string {
  const lines = Object.entries(facts).map(
    ([sort, fact]) => `  ${sort}: ${jsonText(fact, integersAsTexts)}\n`,
  );
  return `what is known of the host:\n${lines.join('')}`;
}
