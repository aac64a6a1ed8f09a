import type { Diagnostic, Expected, Fix, RelatedPlace } from '../../diagnostics/diagnostic.ts';
import type { Span } from '../../text/span.ts';
import type { GrammarCode } from './codes.ts';
import type { FindingData } from './messages.ts';
import { findingMessage } from './messages.ts';

/** Where a finding is: a node by its path, and the text to underline. */
export interface Place {
  readonly path: string;
  readonly span: Span;
}

/** One thing that is wrong; the message is made from it at the end. */
export interface Finding<Code extends GrammarCode = GrammarCode> {
  readonly code: Code;
  readonly place: Place;
  readonly data: FindingData[Code];
  readonly expected: readonly Expected[];
  readonly related?: readonly RelatedPlace[] | undefined;
  readonly fixes?: readonly Fix[] | undefined;
}

/** What is wrong in one document as it is found, up to a greatest number. */
export class Findings {
  /** That of the document. */
  readonly text: string;
  readonly #limit: number;
  readonly #list: Finding[] = [];

  constructor(text: string, limit: number) {
    this.text = text;
    this.#limit = limit;
  }

  /** Whether there is no point in looking any further. */
  get full(): boolean {
    return this.#list.length >= this.#limit;
  }

  get count(): number {
    return this.#list.length;
  }

  report<Code extends GrammarCode>(finding: Finding<Code>): void {
    if (!this.full) this.#list.push(finding as Finding);
  }

  /** Those found when there were `count` and later. */
  since(count: number): readonly Finding[] {
    return this.#list.slice(count);
  }

  /** Takes others in place of those found when there were `count` and later. */
  replaceSince(count: number, replacement: readonly Finding[]): void {
    this.#list.length = count;
    this.#list.push(...replacement);
  }

  /** In document order. */
  inOrder(): Diagnostic[] {
    return this.#list.map(diagnosticOf).sort((a, b) => a.span.start - b.span.start);
  }
}

function diagnosticOf({ code, place, data, expected, related, fixes }: Finding): Diagnostic {
  return {
    code,
    severity: 'error',
    stage: 'grammar',
    message: findingMessage(code, data as never, expected),
    path: place.path,
    span: place.span,
    expected,
    data: { ...data },
    ...(related === undefined || related.length === 0 ? {} : { related }),
    ...(fixes === undefined || fixes.length === 0 ? {} : { fixes }),
  };
}
