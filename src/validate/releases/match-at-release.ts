import type { Diagnostic } from '../../diagnostics/diagnostic.ts';
import { once } from '../../lazy/once.ts';
import { type MatchOptions, matchDocument } from '../../relaxng/match/match-document.ts';
import type { GrammarVersions } from '../../relaxng/releases/grammar-versions.ts';
import { anyRelease, type GrammarView, type Release } from '../../relaxng/releases/release.ts';
import type { XmlDocument } from '../../xml/tree.ts';
import { aspectOf, elementPath, FindingIndex } from './finding-index.ts';
import { foldConsequences } from './fold-consequences.ts';
import { isTimeless } from './is-timeless.ts';
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
  const wanted = Math.max(1, options.maxDiagnostics ?? leastLimit);
  const engine = versions.engine(view);
  if (wanted < leastLimit) {
    const first = matchDocument(engine, document, { maxDiagnostics: wanted });
    const isNewest = positionOf(versions, view) === versions.boundaries.length;
    if (first.every((finding) => isTimeless(finding, versions.union(), isNewest))) return first;
  }
  // Consequences are left out and what was hidden is told: which findings are the first is known at the end.
  const limit = Math.max(leastLimit, wanted);
  const findings = matchDocument(engine, document, { maxDiagnostics: limit });
  if (findings.length === 0) return [];
  return new ReleaseComparison(versions, view, document, limit).explain(findings).slice(0, wanted);
}

/** Where the release of a view stands among those between which something changed. */
function positionOf(versions: GrammarVersions, { release }: GrammarView): number {
  return release === undefined || release === anyRelease
    ? versions.boundaries.length
    : versions.position(release);
}

/** How many findings are looked for at least, in each release. */
const leastLimit = 1000;

/** The findings of a document in one release. */
interface ReleaseFindings {
  readonly index: FindingIndex;
  /** Whether the list is not cut off: only then what is not in it is not in the document. */
  readonly isWhole: boolean;
}

/** The findings of one document in other releases. Releases between which nothing changed have one position. */
class ReleaseComparison {
  readonly #versions: GrammarVersions;
  readonly #view: GrammarView;
  readonly #document: XmlDocument;
  /** How many findings of a release are looked for. */
  readonly #limit: number;
  readonly #position: number;
  readonly #found = new Map<number, ReleaseFindings>();
  readonly #everywhere = once(() => this.#match(anyRelease));
  /** What has been said: the same may be hidden behind several findings. */
  readonly #told = new FindingIndex();

  constructor(versions: GrammarVersions, view: GrammarView, document: XmlDocument, limit: number) {
    this.#versions = versions;
    this.#view = view;
    this.#document = document;
    this.#limit = limit;
    this.#position = positionOf(versions, view);
  }

  explain(findings: readonly Diagnostic[]): Diagnostic[] {
    for (const finding of findings) this.#told.add(finding);
    const explained = findings.flatMap((finding) => this.#explain(finding, this.#position));
    return foldConsequences(explained.sort((a, b) => a.span.start - b.span.start));
  }

  /** A finding of a position in the words of releases, and what it hides. */
  #explain(finding: Diagnostic, position: number): Diagnostic[] {
    // Most mistakes are mistakes in every release.
    const isNewest = position === this.#versions.boundaries.length;
    if (isTimeless(finding, this.#versions.union(), isNewest)) return [finding];
    if (this.#everywhere().index.hasAlike(finding)) return [finding];
    const newer = this.#firstNewer(finding, position);
    if (newer !== undefined) {
      const hidden = this.#hidden(finding, newer);
      const since = this.#release(newer - 1);
      // A value that is newer than its attribute says enough.
      if (hidden.some(({ path, data }) => path === finding.path && data.since !== undefined)) return hidden;
      const message = `${releaseSubject(finding)} needs libvirt ${since} or newer`;
      return [inOtherWords(finding, 'grammar/needs-newer-libvirt', message, { since }), ...hidden];
    }
    const older = this.#lastOlder(finding, position);
    if (older === undefined) return [finding];
    // What a newer release no longer allows is no mistake in one that does.
    if (older >= this.#position) return [];
    const until = this.#release(older);
    const message = `${releaseSubject(finding)} is allowed only before libvirt ${until}`;
    return [inOtherWords(finding, 'grammar/needs-older-libvirt', message, { until })];
  }

  /** What a position that knows what a finding objects to has to say about it, as far as it has not been said. */
  #hidden(finding: Diagnostic, newer: number): Diagnostic[] {
    const element = obscuredElement(finding);
    if (element === undefined) return [];
    const explained: Diagnostic[] = [];
    for (const other of this.#findings(newer).index.within(element)) {
      if (this.#told.hasAlike(other)) continue;
      const said = this.#explain(other, newer);
      // In an element that was there all along it may be a mistake of newer releases only, such as a lack of what has
      // become a duty.
      const isOfThese =
        element !== finding.path && said.includes(other) && !this.#everywhere().index.hasAlike(other);
      if (isOfThese) continue;
      this.#told.add(other);
      explained.push(...said);
    }
    return explained;
  }

  /** The first position behind another that does not have a finding. */
  #firstNewer(finding: Diagnostic, from: number): number | undefined {
    const { boundaries } = this.#versions;
    const isAllowed = (position: number) => {
      const { index, isWhole } = this.#findings(position);
      return isWhole && !index.hasAlike(finding) && !index.hides(finding);
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
    const here = this.#findings(from).index;
    for (let position = from - 1; position >= 0; position--) {
      if (!boundaries[position]?.removes) continue;
      const { index, isWhole } = this.#findings(position);
      if (!isWhole || index.hasAlike(finding)) continue;
      // What an older release does not object to it has perhaps not understood: `type='new'` makes the rest guesswork.
      const isGuesswork = index
        .around(finding)
        .some((other) => aspectOf(other) !== 'lack' && !here.hasAlike(other));
      if (!isGuesswork) return position;
    }
    return undefined;
  }

  #findings(position: number): ReleaseFindings {
    let found = this.#found.get(position);
    if (found === undefined) {
      // Before the first boundary is whatever is older than it.
      found = this.#match(position === 0 ? '0.0.0' : this.#release(position - 1));
      this.#found.set(position, found);
    }
    return found;
  }

  #match(release: Release | typeof anyRelease): ReleaseFindings {
    const engine = this.#versions.engine({ ...this.#view, release });
    const findings = matchDocument(engine, this.#document, { maxDiagnostics: this.#limit });
    return { index: new FindingIndex(findings), isWhole: findings.length < this.#limit };
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
  // What mends the finding behind it would undo what is right elsewhere.
  const { fixes: _, ...rest } = finding;
  return { ...rest, code, message, data: { ...finding.data, finding: finding.code, ...data } };
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

/**
 * The element whose inside a finding may keep from being read rightly: one that is not allowed is not looked at, and an
 * attribute that is not understood may decide what its element must be like.
 */
function obscuredElement(finding: Diagnostic): string | undefined {
  const isAttribute = finding.path.includes('/@');
  const obscures = isAttribute ? aspectOf(finding) !== 'lack' : aspectOf(finding) === 'presence';
  return obscures ? elementPath(finding) : undefined;
}
