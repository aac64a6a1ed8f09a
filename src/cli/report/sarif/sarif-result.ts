import type { Diagnostic, Fix } from '../../../diagnostics/diagnostic.ts';
import { printable } from '../../../diagnostics/excerpt.ts';
import type { LineIndex } from '../../../text/line-index.ts';
import type { Span } from '../../../text/span.ts';
import type { SuppressedDiagnostic } from '../../../validate/suppression/suppress.ts';
import { levels } from '../levels.ts';
import { sourceRange } from '../source-range.ts';
import type { ArtifactLocation } from './artifact-location.ts';

/** A finding; `suppression` where a comment in the document suppresses it. */
type Finding = Diagnostic & Partial<Pick<SuppressedDiagnostic, 'suppression'>>;

/** The document that a result is about. */
interface ResultSource {
  readonly location: ArtifactLocation;
  readonly index: LineIndex;
}

/** One finding as a result (SARIF §3.27). */
export function sarifResult(
  finding: Finding,
  ruleIndex: number,
  fingerprint: string,
  { location, index }: ResultSource,
): object {
  const { code, severity, message, path, span, related = [], fixes = [], suppression } = finding;
  const physicalLocation = (place: Span) => ({ artifactLocation: location, region: region(index, place) });
  return {
    ruleId: code,
    ruleIndex,
    level: levels[severity],
    message: { text: printable(message) },
    locations: [{ physicalLocation: physicalLocation(span), logicalLocations: [logicalLocation(path)] }],
    ...(related.length === 0
      ? {}
      : {
          relatedLocations: related.map((other, id) => ({
            id,
            physicalLocation: physicalLocation(other.span),
            message: { text: printable(other.message) },
          })),
        }),
    partialFingerprints: { 'domxmlFinding/v1': fingerprint },
    ...(fixes.length === 0 ? {} : { fixes: fixes.map((fix) => sarifFix(fix, location, index)) }),
    ...(suppression === undefined
      ? {}
      : {
          suppressions: [
            {
              kind: 'inSource',
              ...(suppression.reason === undefined ? {} : { justification: printable(suppression.reason) }),
              location: { physicalLocation: physicalLocation(suppression.span) },
            },
          ],
        }),
  };
}

/** Exact places of a text (SARIF §3.30). */
function region(index: LineIndex, span: Span): object {
  const { line, column, endLine, endColumn } = sourceRange(index, span);
  return {
    startLine: line,
    startColumn: column,
    endLine,
    endColumn,
    charOffset: span.start,
    charLength: span.end - span.start,
  };
}

/** The node in the document (SARIF §3.33). */
function logicalLocation(path: string): object {
  const fullyQualifiedName = printable(path);
  if (/\/@[^/]*$/.test(path)) return { fullyQualifiedName, kind: 'attribute' };
  return { fullyQualifiedName, kind: path.endsWith('/text()') ? 'text' : 'element' };
}

/** A change as replacements (SARIF §3.55); whether it is beyond doubt is a property, since SARIF has no word for it. */
function sarifFix({ title, edits, certain }: Fix, location: ArtifactLocation, index: LineIndex): object {
  return {
    description: { text: printable(title) },
    artifactChanges: [
      {
        artifactLocation: location,
        replacements: edits.map(({ span, newText }) => ({
          deletedRegion: region(index, span),
          ...(newText === '' ? {} : { insertedContent: { text: newText } }),
        })),
      },
    ],
    properties: { certain },
  };
}
