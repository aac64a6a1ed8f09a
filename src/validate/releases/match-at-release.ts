import type { Diagnostic } from '../../diagnostics/diagnostic.ts';
import { type MatchOptions, matchDocument } from '../../relaxng/match/match-document.ts';
import type { GrammarVersions, GrammarView } from '../../relaxng/releases/grammar-versions.ts';
import type { Release } from '../../relaxng/releases/release.ts';
import type { XmlDocument } from '../../xml/tree.ts';
import { releaseSubject } from './release-subject.ts';

/**
 * Matches a document against the grammar of a release. A finding that another release would not have is told as such:
 * what came later needs a newer libvirt, what was removed or has become a duty an older one.
 *
 * Nothing is looked up in the annotations: the document is matched against other releases, so that every way in which
 * the grammar may have changed counts, and only if it matters to this document.
 */
export function matchAtRelease(
  versions: GrammarVersions,
  view: GrammarView,
  document: XmlDocument,
  options: MatchOptions = {},
): Diagnostic[] {
  const findings = matchDocument(versions.engine(view), document, options);
  if (findings.length === 0) return [];
  return new ReleaseComparison(versions, view, document, options).explain(findings);
}

/** The findings of one document in other releases. Releases between which nothing changed have one position. */
class ReleaseComparison {
  readonly #versions: GrammarVersions;
  readonly #view: GrammarView;
  readonly #document: XmlDocument;
  /** How many findings of another release are looked for: the answer is about those it does not have. */
  readonly #limit: number;
  readonly #position: number;
  readonly #found = new Map<number, readonly Diagnostic[]>();

  constructor(versions: GrammarVersions, view: GrammarView, document: XmlDocument, options: MatchOptions) {
    this.#versions = versions;
    this.#view = view;
    this.#document = document;
    this.#limit = Math.max(1000, options.maxDiagnostics ?? 0);
    const { release } = view;
    this.#position = release === undefined ? versions.boundaries.length : versions.position(release);
  }

  explain(findings: readonly Diagnostic[]): Diagnostic[] {
    const explained = findings.flatMap((finding) => this.#explain(finding));
    return explained.sort((a, b) => a.span.start - b.span.start);
  }

  #explain(finding: Diagnostic): Diagnostic[] {
    const newer = this.#firstNewer(finding);
    if (newer !== undefined) {
      const since = this.#release(newer - 1);
      const message = `${releaseSubject(finding)} needs libvirt ${since} or newer`;
      const needsNewer = inOtherWords(finding, 'grammar/needs-newer-libvirt', message, { since });
      return [needsNewer, ...this.#insideOf(finding, newer)];
    }
    const older = this.#lastOlder(finding);
    if (older === undefined) return [finding];
    const until = this.#release(older);
    const message = `${releaseSubject(finding)} is allowed only before libvirt ${until}`;
    return [inOtherWords(finding, 'grammar/needs-older-libvirt', message, { until })];
  }

  /** The first position after the release asked for that does not have a finding. */
  #firstNewer(finding: Diagnostic): number | undefined {
    const { boundaries } = this.#versions;
    // What has come stays, up to a release that removes something: the ends of such stretches tell about the whole.
    for (let end = this.#position + 1; end <= boundaries.length; end++) {
      const isEnd = end === boundaries.length || boundaries[end]?.removes;
      if (!isEnd || !this.#allows(end, finding)) continue;
      return bisect(this.#position, end, (position) => this.#allows(position, finding));
    }
    return undefined;
  }

  /** The last position before the release asked for that does not have a finding. */
  #lastOlder(finding: Diagnostic): number | undefined {
    const { boundaries } = this.#versions;
    for (let position = this.#position - 1; position >= 0; position--) {
      if (boundaries[position]?.removes && this.#allows(position, finding)) return position;
    }
    return undefined;
  }

  /** What is wrong inside an element that is too new to be looked into. */
  #insideOf({ path, code }: Diagnostic, position: number): readonly Diagnostic[] {
    if (aspectOf(code) !== 'presence') return [];
    return this.#findings(position).filter((other) => other.path.startsWith(`${path}/`));
  }

  #allows(position: number, finding: Diagnostic): boolean {
    const others = this.#findings(position);
    // A list that is cut off says nothing about what is not in it.
    if (others.length >= this.#limit) return false;
    if (others.some((other) => areAlike(finding, other) || hides(other, finding))) return false;
    // What is not objected to in an older release was perhaps not understood: `type='new'` makes the rest guesswork.
    return (
      position > this.#position || !others.some((other) => isAround(other, finding) && !this.#isKnown(other))
    );
  }

  #isKnown(finding: Diagnostic): boolean {
    return this.#findings(this.#position).some((own) => areAlike(own, finding));
  }

  #findings(position: number): readonly Diagnostic[] {
    let found = this.#found.get(position);
    if (found === undefined) {
      // Before the first boundary is whatever is older than it.
      const release = position === 0 ? '0.0.0' : this.#release(position - 1);
      const engine = this.#versions.engine({ ...this.#view, release });
      found = matchDocument(engine, this.#document, { maxDiagnostics: this.#limit });
      this.#found.set(position, found);
    }
    return found;
  }

  #release(boundary: number): Release {
    return this.#versions.boundaries[boundary]?.release as Release;
  }
}

function inOtherWords(
  finding: Diagnostic,
  code: string,
  message: string,
  data: Readonly<Record<string, string>>,
): Diagnostic {
  return { ...finding, code, message, data: { ...finding.data, finding: finding.code, ...data } };
}

/** The lowest number above `refused`, at most `allowed`, that is allowed. */
function bisect(refused: number, allowed: number, isAllowed: (position: number) => boolean): number {
  let [low, high] = [refused, allowed];
  while (high - low > 1) {
    const middle = (low + high) >> 1;
    if (isAllowed(middle)) high = middle;
    else low = middle;
  }
  return high;
}

/** Whether two findings object to the same thing. Their codes may differ: who knows more says it more exactly. */
function areAlike(one: Diagnostic, other: Diagnostic): boolean {
  if (one.path !== other.path || aspectOf(one.code) !== aspectOf(other.code)) return false;
  const [missing, alsoMissing] = [missingIn(one), missingIn(other)];
  return (
    missing.length === 0 || alsoMissing.length === 0 || missing.some((name) => alsoMissing.includes(name))
  );
}

/** Whether a finding is about something that another lies in, so that the other would not be found beside it. */
function hides(one: Diagnostic, { path }: Diagnostic): boolean {
  return aspectOf(one.code) === 'presence' && (path === one.path || path.startsWith(`${one.path}/`));
}

/** Whether a finding is about the element of another, an attribute of it, or an element around it. */
function isAround(one: Diagnostic, { path }: Diagnostic): boolean {
  return `${path}/`.startsWith(`${one.path.replace(/\/(?:@[^/]*|text\(\))$/, '')}/`);
}

function missingIn({ data }: Diagnostic): readonly string[] {
  return (data.missing as readonly string[] | undefined) ?? [];
}

function aspectOf(code: string): 'lack' | 'value' | 'presence' {
  if (code.startsWith('grammar/missing-') || code === 'grammar/choice-not-satisfied') return 'lack';
  return code.endsWith('-value') || code === 'grammar/text-not-allowed' ? 'value' : 'presence';
}
