import { printable } from '../diagnostics/excerpt.ts';
import { Examples } from '../reference/examples.ts';
import { Explainer } from '../reference/explain.ts';
import { type Entry, entriesEndingIn, entryPath, findEntry, type Miss } from '../reference/find-entry.ts';
import { Reference } from '../reference/reference.ts';
import { parseReferencePath, type ReferencePath } from '../reference/reference-path.ts';
import { documentKinds, type KindName, kindNames } from '../validate/document-kinds.ts';
import { parseXml } from '../xml/parse.ts';
import type { XmlDocument } from '../xml/tree.ts';
import type { Command } from './command.ts';
import { choiceOption, parseArguments, UsageError } from './command.ts';
import { writeError, writeOutput } from './output.ts';
import { explanationText } from './report/explanation-text.ts';
import { coloursFor, outputWidth } from './terminal.ts';

const usage = `Usage: domxml explain [OPTION]... PATH

Says what an element, an attribute or a value is for, what it may be, since which release of libvirt and for which drivers,
and shows an example. The path is that of the place in a document, or its end:

  domxml explain domain/devices/interface/target/@managed
  domxml explain domain/os/@firmware=efi
  domxml explain interface/target

  --format FORMAT        pretty (default) or json
  -h, --help             print this

Exit status: 0 explained; 1 there is no such path, or there are several that end like that; 2 wrong usage.
`;

/** `domxml explain`: the reference in the terminal. */
export const explainCommand: Command = { usage, run };

async function run(args: readonly string[]): Promise<number> {
  const parsed = parseArguments(args, { format: { type: 'string' } });
  if (parsed.options.help) {
    writeOutput(usage);
    return 0;
  }
  const format = choiceOption(parsed, 'format', ['pretty', 'json']) ?? 'pretty';
  const [text, ...more] = parsed.operands;
  if (text === undefined || more.length > 0) throw new UsageError('name one path');
  const path = parseReferencePath(text);
  if (path.names.length === 0 && path.attribute === undefined) throw new UsageError(`'${text}' is no path`);
  const exact = await exactMatch(path);
  if ('entry' in exact) return explain(exact, format);
  const matches = await endingMatches(path);
  const [only] = matches;
  if (only !== undefined && matches.length === 1) return explain(only, format);
  const paths = matches.map(({ entry }) => entryPath(entry));
  if (format === 'json')
    writeOutput(`${JSON.stringify({ path: text, matches: paths, nearest: exact }, null, 2)}\n`);
  else complain(paths.length > 0 ? severalWords(text, paths) : missWords(text, exact));
  return 1;
}

/** An entry, and the kind of document that it is of. */
interface Match {
  readonly kind: KindName;
  readonly entry: Entry;
}

async function explain({ kind, entry }: Match, format: 'pretty' | 'json'): Promise<number> {
  const reference = await referenceOf(kind);
  const explanation = new Explainer(reference).explain(entry);
  const example = new Examples(reference, await exampleDocuments()).exampleOf(entry);
  if (format === 'json') {
    writeOutput(`${JSON.stringify({ ...explanation, example }, null, 2)}\n`);
  } else {
    writeOutput(
      explanationText(explanation, example, { colours: coloursFor('output'), width: outputWidth() }),
    );
  }
  return 0;
}

/** Where a path leads that begins with the root element of a document; devices alone are what they are in a domain. */
async function exactMatch(path: ReferencePath): Promise<Match | readonly Miss[]> {
  const misses: Miss[] = [];
  for (const kind of kindNames) {
    const roots: readonly string[] = documentKinds[kind].rootElements;
    if (!roots.includes(path.names[0] ?? '')) continue;
    const isDevice = kind === 'domaindevice';
    const whole = isDevice ? { ...path, names: ['domain', 'devices', ...path.names] } : path;
    const wholeKind = isDevice ? 'domain' : kind;
    const found = findEntry(await referenceOf(wholeKind), whole);
    if ('place' in found) return { kind: wholeKind, entry: found };
    misses.push(found);
  }
  return misses;
}

/**
 * Where a path may lead that leaves out what is in front. Devices alone are left out, and what stands in the domain of a
 * snapshot or checkpoint: it is all in the domain.
 */
async function endingMatches(path: ReferencePath): Promise<Match[]> {
  const matches = new Map<string, Match>();
  for (const kind of kindNames) {
    if (kind === 'domaindevice') continue;
    for (const entry of entriesEndingIn(await referenceOf(kind), path)) {
      matches.set(entryPath(entry), { kind, entry });
    }
  }
  const isInDomain = (found: string) => matches.has(found.slice(found.indexOf('/domain/') + 1));
  return [...matches]
    .filter(([found]) => !found.includes('/domain/') || !isInDomain(found))
    .map(([, match]) => match);
}

const references = new Map<KindName, Reference>();

async function referenceOf(kind: KindName): Promise<Reference> {
  let reference = references.get(kind);
  if (reference === undefined) {
    references.set(kind, (reference = new Reference(await documentKinds[kind].loadReference())));
  }
  return reference;
}

/** The project's own example documents, of all kinds. */
async function exampleDocuments(): Promise<XmlDocument[]> {
  const { examples } = await import('../../generated/examples.ts');
  return (JSON.parse(examples) as string[]).map((text) => parseXml(text).document);
}

function complain(lines: readonly string[]): void {
  writeError(`domxml: ${lines.map(printable).join('\n')}\n`);
}

/** How many paths are listed. */
const mostPaths = 20;

function severalWords(text: string, paths: readonly string[]): string[] {
  const more = paths.length - mostPaths;
  return [
    `several paths end in '${text}':`,
    ...paths.slice(0, mostPaths).map((path) => `  ${path}`),
    ...(more > 0 ? [`  and ${more} more`] : []),
  ];
}

/** The miss that comes closest: the one with most of the path known. */
function missWords(text: string, misses: readonly Miss[]): string[] {
  const [closest] = [...misses].sort((a, b) => b.known.length - a.known.length);
  if (closest === undefined || closest.known === '') return [`nothing is called '${text}'`];
  const { known, unknown, suggestion } = closest;
  const what = unknown.startsWith('=') ? `value '${unknown.slice(1)}'` : `'${unknown}'`;
  return [
    `${known} has no ${what}`,
    suggestion === undefined ? `try: domxml explain ${known}` : `did you mean ${suggestion}?`,
  ];
}
