import type { ModelDiagnostic } from '../diagnostics/model-diagnostic.ts';
import type { Span } from '../text/span.ts';
import type { InterchangeCode } from './codes.ts';

/** A value of a JSON or YAML text, with its place. */
export type TextNode = TextScalar | TextList | TextRecord;

/** A text, number, boolean or null. Whole numbers that a `number` does not hold exactly are `bigint`. */
export interface TextScalar {
  readonly kind: 'scalar';
  readonly value: string | number | bigint | boolean | null;
  readonly span: Span;
}

/** A list of values. */
interface TextList {
  readonly kind: 'list';
  readonly items: readonly TextNode[];
  readonly span: Span;
}

/** Values by key, in the order of the text. */
interface TextRecord {
  readonly kind: 'record';
  readonly members: readonly TextMember[];
  readonly span: Span;
}

/** A key with its value. */
export interface TextMember {
  readonly key: string;
  readonly keySpan: Span;
  readonly value: TextNode;
}

/** What was read: a tree, or why there is none. */
export interface ReadTree {
  readonly root?: TextNode;
  readonly diagnostics: readonly ModelDiagnostic[];
}

/** A finding in a text, at a place that no value of the model has. */
export function textDiagnostic(
  code: InterchangeCode,
  message: string,
  span: Span,
  path = '',
): ModelDiagnostic {
  return { code, severity: 'error', stage: 'model', message, path, span, data: {} };
}

/** The longest decimal text that becomes a whole number: those of libvirt have at most 20 digits. */
const mostDigits = 100;

/** The whole number of a decimal text; of a huge one what is near it, which no document can hold exactly anyway. */
export function wholeNumber(digits: string): number | bigint {
  const number = Number(digits);
  return Number.isSafeInteger(number) || digits.length > mostDigits ? number : BigInt(digits);
}
