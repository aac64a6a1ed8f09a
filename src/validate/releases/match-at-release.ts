import type { Diagnostic } from '../../diagnostics/diagnostic.ts';
import { type MatchOptions, matchDocument } from '../../relaxng/match/match-document.ts';
import type { GrammarVersions, GrammarView } from '../../relaxng/releases/grammar-versions.ts';
import { anyRelease, type Release } from '../../relaxng/releases/release.ts';
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
    this.#position =
      release === undefined || release === anyRelease
        ? versions.boundaries.length
        : versions.position(release);
  }

  explain(findings: readonly Diagnostic[]): Diagnostic[] {
    const everywhere = this.#match(anyRelease);
    const explained = findings.flatMap((finding) =>
      // Most mistakes are mistakes in every release.
      everywhere.some((other) => areAlike(finding, other))
        ? [finding]
        : this.#explain(finding, this.#position),
    );
    return explained.sort((a, b) => a.span.start - b.span.start);
  }

  /** A finding of a position in the words of releases, and what it hides. */
  #explain(finding: Diagnostic, position: number): Diagnostic[] {
    const newer = this.#firstNewer(finding, position);
    if (newer !== undefined) {
      const hidden = this.#findings(newer)
        .filter((other) => hides(finding, other))
        .flatMap((other) => this.#explain(other, newer));
      const since = this.#release(newer - 1);
      // A value that is newer than its attribute says enough.
      if (hidden.some(({ path, data }) => path === finding.path && data.since !== undefined)) return hidden;
      const message = `${releaseSubject(finding)} needs libvirt ${since} or newer`;
      return [inOtherWords(finding, 'grammar/needs-newer-libvirt', message, { since }), ...hidden];
    }
    const older = this.#lastOlder(finding, position);
    if (older === undefined) return [finding];
    const until = this.#release(older);
    const message = `${releaseSubject(finding)} is allowed only before libvirt ${until}`;
    return [inOtherWords(finding, 'grammar/needs-older-libvirt', message, { until })];
  }

  /** The first position behind another that does not have a finding. */
  #firstNewer(finding: Diagnostic, from: number): number | undefined {
    const { boundaries } = this.#versions;
    const isAllowed = (position: number) => {
      const others = this.#findings(position);
      return (
        this.#isWhole(others) && !others.some((other) => areAlike(finding, other) || hides(other, finding))
      );
    };
    // What has come stays, up to a release that removes something: the ends of such stretches tell about the whole.
    for (let end = from + 1; end <= boundaries.length; end++) {
      const isEnd = end === boundaries.length || boundaries[end]?.removes;
      if (isEnd && isAllowed(end)) return bisect(from, end, isAllowed);
    }
    return undefined;
  }

  /** The last position before another that does not have a finding. */
  #lastOlder(finding: Diagnostic, from: number): number | undefined {
    const { boundaries } = this.#versions;
    const here = this.#findings(from);
    // What an older release does not object to it has perhaps not understood: `type='new'` makes the rest guesswork.
    const isIn = (other: Diagnostic) =>
      areAlike(finding, other) ||
      (aspectOf(other.code) !== 'lack' &&
        isAround(other, finding) &&
        !here.some((known) => areAlike(known, other)));
    for (let position = from - 1; position >= 0; position--) {
      if (!boundaries[position]?.removes) continue;
      const others = this.#findings(position);
      if (this.#isWhole(others) && !others.some(isIn)) return position;
    }
    return undefined;
  }

  /** Whether a list is not cut off: only then what is not in it is not in the document. */
  #isWhole(findings: readonly Diagnostic[]): boolean {
    return findings.length < this.#limit;
  }

  #findings(position: number): readonly Diagnostic[] {
    let found = this.#found.get(position);
    if (found === undefined) {
      // Before the first boundary is whatever is older than it.
      found = this.#match(position === 0 ? '0.0.0' : this.#release(position - 1));
      this.#found.set(position, found);
    }
    return found;
  }

  #match(release: Release | typeof anyRelease): readonly Diagnostic[] {
    const engine = this.#versions.engine({ ...this.#view, release });
    return matchDocument(engine, this.#document, { maxDiagnostics: this.#limit });
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
