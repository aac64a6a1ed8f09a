import type { Diagnostic, RelatedPlace } from '../../diagnostics/diagnostic.ts';
import type { LineIndex } from '../../text/line-index.ts';

/** The other places of a finding that people have to be told of: all but those whose line its message names. */
export function relatedPlaces({ related = [], message }: Diagnostic, index: LineIndex): RelatedPlace[] {
  return related.filter(({ span }) => {
    const { line } = index.position(span.start);
    return !new RegExp(`\\bline ${line}\\b`).test(message);
  });
}
