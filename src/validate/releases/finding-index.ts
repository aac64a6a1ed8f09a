import type { Diagnostic } from '../../diagnostics/diagnostic.ts';

/** What a grammar finding objects to: that something is missing, that it is there, or what it says. */
type FindingAspect = 'lack' | 'value' | 'presence';

/** The aspect of a grammar finding; one in the words of releases has that of the finding behind it. */
export function aspectOf({ code, data }: Pick<Diagnostic, 'code' | 'data'>): FindingAspect {
  const grammarCode = typeof data.finding === 'string' ? data.finding : code;
  if (grammarCode.startsWith('grammar/missing-') || grammarCode === 'grammar/choice-not-satisfied')
    return 'lack';
  return grammarCode.endsWith('-value') || grammarCode === 'grammar/text-not-allowed' ? 'value' : 'presence';
}

/** The path of the element that a finding is about, or to an attribute or text of which it points. */
export function elementPath({ path }: Pick<Diagnostic, 'path'>): string {
  return path.replace(/\/(?:@[^/]*|text\(\))$/, '');
}

/** The grammar findings of one document by their places. What it answers takes no longer where there are more of them. */
export class FindingIndex {
  readonly #byPath = new Map<string, Diagnostic[]>();
  readonly #byElement = new Map<string, Diagnostic[]>();
  readonly #byParent = new Map<string, Diagnostic[]>();
  /** The paths in order, for as long as nothing is added. */
  #paths: readonly string[] | undefined;

  constructor(findings: readonly Diagnostic[] = []) {
    for (const finding of findings) this.add(finding);
  }

  add(finding: Diagnostic): void {
    addTo(this.#byPath, finding.path, finding);
    const element = elementPath(finding);
    addTo(this.#byElement, element, finding);
    if (element === finding.path) addTo(this.#byParent, element.slice(0, element.lastIndexOf('/')), finding);
    this.#paths = undefined;
  }

  /** Whether one of them objects to the same thing. Codes may differ: who knows more says it more exactly. */
  hasAlike(finding: Diagnostic): boolean {
    return this.#byPath.get(finding.path)?.some((other) => areAlike(finding, other)) === true;
  }

  /** Whether something is not allowed that the place of a finding lies in, so that nobody looked for the finding. */
  hides({ path }: Diagnostic): boolean {
    return ancestorPaths(path).some((each) =>
      this.#byPath.get(each)?.some((other) => aspectOf(other) === 'presence'),
    );
  }

  /** The findings about the element of a finding and those around it, and about their attributes and texts. */
  around(finding: Diagnostic): Diagnostic[] {
    return ancestorPaths(elementPath(finding)).flatMap((each) => this.#byElement.get(each) ?? []);
  }

  /** The findings about an element and everything in it. */
  within(element: string): Diagnostic[] {
    this.#paths ??= [...this.#byPath.keys()].sort();
    const found = [...(this.#byPath.get(element) ?? [])];
    const start = `${element}/`;
    for (let index = firstFrom(this.#paths, start); this.#paths[index]?.startsWith(start); index++) {
      found.push(...(this.#byPath.get(this.#paths[index] as string) ?? []));
    }
    return found;
  }

  /** The findings about the child elements of an element themselves. */
  childrenOf(element: string): readonly Diagnostic[] {
    return this.#byParent.get(element) ?? [];
  }

  /** The findings about an element, its attributes and its text. */
  about(element: string): readonly Diagnostic[] {
    return this.#byElement.get(element) ?? [];
  }
}

/** A path and those it begins with. Paths have few steps, however deep the document is. */
function ancestorPaths(path: string): string[] {
  const paths = [path];
  for (let end = path.lastIndexOf('/'); end > 0; end = path.lastIndexOf('/', end - 1)) {
    paths.push(path.slice(0, end));
  }
  return paths;
}

/** The index of the first of some sorted words that is not before a word. */
function firstFrom(words: readonly string[], word: string): number {
  let [low, high] = [0, words.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((words[middle] as string) < word) low = middle + 1;
    else high = middle;
  }
  return low;
}

function areAlike(one: Diagnostic, other: Diagnostic): boolean {
  if (aspectOf(one) !== aspectOf(other)) return false;
  const [missing, alsoMissing] = [missingIn(one), missingIn(other)];
  return (
    missing.length === 0 || alsoMissing.length === 0 || missing.some((name) => alsoMissing.includes(name))
  );
}

function missingIn({ data }: Diagnostic): readonly string[] {
  return (data.missing as readonly string[] | undefined) ?? [];
}

function addTo(map: Map<string, Diagnostic[]>, key: string, finding: Diagnostic): void {
  const known = map.get(key);
  if (known === undefined) map.set(key, [finding]);
  else known.push(finding);
}
