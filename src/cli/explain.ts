import { printable } from '../diagnostics/excerpt.ts';
import type { ElementReference } from '../reference/element-reference.ts';
import { Examples } from '../reference/examples.ts';
import { Explainer } from '../reference/explain.ts';
import { type Entry, entriesEndingIn, entryPath, findEntry, type Miss } from '../reference/find-entry.ts';
import { Reference } from '../reference/reference.ts';
import { parseReferencePath, type ReferencePath } from '../reference/reference-path.ts';
import { nearestWord } from '../text/nearest-word.ts';
import { documentKinds, type KindName, kindNames } from '../validate/document-kinds.ts';
import { parseXml } from '../xml/parse.ts';
import type { XmlDocument } from '../xml/tree.ts';
import { type Command, choiceOption, command, type ParsedArguments, UsageError } from './command.ts';
import { codeExplanations, codeFormats, explainCode } from './explain-code.ts';
import { writeError, writeOutput } from './output.ts';
import { Progress } from './progress.ts';
import { explanationText } from './report/explanation-text.ts';
import { jsonText } from './report/json-text.ts';
import { coloursFor, outputWidth } from './terminal.ts';

const usage = `Usage: domxml explain [OPTION]... CODE|PATH

Says what the code of a finding means, with a wrong and a right example; or what an element, an
attribute or a value is for, what it may be, since which release of libvirt and for which drivers. The
path is that of the place in a document, or its end:

  domxml explain grammar/missing-element
  domxml explain domain/devices/interface/target/@managed
  domxml explain domain/os/@firmware=efi
  domxml explain interface/target

  --format FORMAT        pretty (default) or json; codes also as markdown
  -h, --help             print this

Exit status: 0 explained; 1 there is no such code or path, or several end like that and are listed;
2 wrong usage.
`;

/** `domxml explain`: the reference in the terminal. */
export const explainCommand: Command = command(usage, { format: { type: 'string' } }, run);

async function run(parsed: ParsedArguments): Promise<number> {
  const format = choiceOption(parsed, 'format', codeFormats) ?? 'pretty';
  const [text, ...more] = parsed.operands;
  if (text === undefined || more.length > 0) throw new UsageError('name one code or path');
  const codes = await codeExplanations();
  const code = codes.find((one) => one.code === text);
  if (code !== undefined) {
    explainCode(code, format);
    return 0;
  }
  if (format === 'markdown') throw new UsageError('--format markdown is for codes of findings');
  const path = parseReferencePath(text);
  if (path.names.length === 0 && path.attribute === undefined) {
    throw new UsageError(`'${printable(shortened(text))}' is neither a code nor a path`);
  }
  const exact = await exactMatch(path);
  if ('entry' in exact) return explain(exact, format);
  const matches = await endingMatches(path);
  const [only] = matches;
  if (only !== undefined && matches.length === 1) return explain(only, format);
  const paths = matches.map(({ entry }) => entryPath(entry));
  const nearestCode = nearestWord(
    text,
    codes.map((one) => one.code),
  );
  if (format === 'json') {
    const nearest = nearestCode === undefined ? {} : { nearestCode };
    writeOutput(`${jsonText({ path: text, matches: paths, nearest: exact, ...nearest }, undefined, 2)}\n`);
  } else complain(paths.length > 0 ? severalWords(text, paths) : missWords(text, exact, nearestCode));
  return 1;
}

/** An entry, and what it is of. */
interface Match {
  readonly kind: KindName;
  readonly reference: Reference;
  readonly entry: Entry;
}

async function explain({ kind, reference, entry }: Match, format: 'pretty' | 'json'): Promise<number> {
  const explanation = new Explainer(reference).explain(entry);
  const example = new Examples(reference, await exampleDocuments(kind)).exampleOf(entry);
  if (format === 'json') {
    writeOutput(`${jsonText({ ...explanation, example }, undefined, 2)}\n`);
  } else {
    const layout = { colours: coloursFor('output'), width: outputWidth() };
    writeOutput(explanationText(explanation, example, layout));
  }
  return 0;
}

/** Where a path leads that begins with the root element of a document; devices alone are what they are in a domain. */
async function exactMatch(path: ReferencePath): Promise<Match | readonly Miss[]> {
  const [root = ''] = path.names;
  const misses: Miss[] = [];
  for (const kind of kindNames) {
    const rootElements: readonly string[] = documentKinds[kind].rootElements;
    if (!rootElements.includes(root)) continue;
    const isDevice = kind === 'domaindevice';
    const whole = isDevice ? { ...path, names: ['domain', 'devices', ...path.names] } : path;
    const wholeKind = isDevice ? 'domain' : kind;
    const reference = await referenceOf(wholeKind);
    const entry = findEntry(reference, whole);
    if ('place' in entry) return { kind: wholeKind, reference, entry };
    misses.push(entry);
  }
  return misses;
}

/** Where a path may lead that leaves out what is in front; what several kinds share counts for the first of them. */
async function endingMatches(path: ReferencePath): Promise<Match[]> {
  const matches: Match[] = [];
  const found = new Map<ElementReference, KindName>();
  const progress = new Progress();
  for (const kind of kindNames) {
    if (kind === 'domaindevice' || !(await mentionsAll(kind, path))) continue;
    progress.say(() => `looking through what stands in ${kind} documents`);
    const reference = await referenceOf(kind);
    for (const entry of entriesEndingIn(reference, path)) {
      const { element } = entry.place;
      if (!found.has(element)) found.set(element, kind);
      if (found.get(element) === kind) matches.push({ kind, reference, entry });
    }
  }
  progress.clear();
  return matches;
}

/** Whether all names of a path may occur in documents of a kind; quicker than to look for it. */
async function mentionsAll(kind: KindName, { names, attribute }: ReferencePath): Promise<boolean> {
  for (const name of attribute === undefined ? names : [...names, attribute]) {
    const localName = name.replace(/^.*[:}]/, '');
    if (!(await documentKinds[kind].mentions(localName))) return false;
  }
  return true;
}

async function referenceOf(kind: KindName): Promise<Reference> {
  const { loadAllReleases, rootElements } = documentKinds[kind];
  return new Reference(await loadAllReleases(), rootElements);
}

/** The project's own example documents of a kind. */
async function exampleDocuments(kind: KindName): Promise<XmlDocument[]> {
  const { examples } = await import('../../generated/examples.ts');
  const texts = (JSON.parse(examples) as ExampleTexts)[kind] ?? [];
  return texts.map((text) => parseXml(text).document);
}

type ExampleTexts = Readonly<Partial<Record<KindName, readonly string[]>>>;

function complain(lines: readonly string[]): void {
  writeError(`domxml: ${lines.map(printable).join('\n')}\n`);
}

/** How many paths are listed. */
const mostPaths = 20;

function severalWords(text: string, paths: readonly string[]): string[] {
  const more = paths.length - mostPaths;
  return [
    `several paths end in '${shortened(text)}':`,
    ...paths.slice(0, mostPaths).map((path) => `  ${path}`),
    ...(more > 0 ? [`  and ${more} more`] : []),
  ];
}

/** The miss that comes closest: the one with most of the path known; or the code that is meant. */
function missWords(text: string, misses: readonly Miss[], nearestCode: string | undefined): string[] {
  const [closest] = [...misses].sort((a, b) => b.known.length - a.known.length);
  const code = nearestCode === undefined ? [] : [`did you mean the code ${nearestCode}?`];
  if (
    closest === undefined ||
    closest.known === '' ||
    (code.length > 0 && closest.suggestion === undefined)
  ) {
    return [`nothing is called '${shortened(text)}'`, ...code];
  }
  const { known, unknown, suggestion } = closest;
  const word = shortened(unknown);
  const what = word.startsWith('=') ? `value '${word.slice(1)}'` : `'${word}'`;
  return [
    `${known} has no ${what}`,
    suggestion === undefined
      ? `try: domxml explain ${shortened(known)}`
      : `did you mean ${shortened(suggestion)}?`,
    ...code,
  ];
}

/** How much is repeated of what was asked. */
const longestEcho = 80;

function shortened(text: string): string {
  return text.length <= longestEcho ? text : `${text.slice(0, longestEcho)}…`;
}
