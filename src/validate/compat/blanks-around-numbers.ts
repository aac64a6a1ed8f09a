import type { Diagnostic } from '../../diagnostics/diagnostic.ts';
import type { Span } from '../../text/span.ts';
import { pathOfAttribute, pathOfText } from '../../xml/node-path.ts';
import { textOf, type XmlElement, xmlnsNamespace } from '../../xml/tree.ts';
import type { CompatCode } from './codes.ts';

/** A number, by its look, with white space at its ends. */
export interface BlankedValue {
  readonly element: XmlElement;
  /** The name of its attribute; undefined for the text of the element. */
  readonly attribute: string | undefined;
  readonly value: string;
  readonly path: string;
  /** The value as it is written. */
  readonly span: Span;
}

/** The attributes of an element, and the text of one without child elements, that look like numbers with white space at their ends. */
export function blankedValues(element: XmlElement): BlankedValue[] {
  const values: BlankedValue[] = [];
  for (const attribute of element.attributes) {
    const { value, valueSpan: span, namespaceName, qualifiedName } = attribute;
    if (!isBlanked(value) || namespaceName === xmlnsNamespace) continue;
    values.push({
      element,
      attribute: qualifiedName,
      value,
      path: pathOfAttribute(element, attribute),
      span,
    });
  }
  const texts = element.children.filter(({ kind }) => kind === 'text');
  const [first, last] = [texts[0], texts.at(-1)];
  if (first !== undefined && last !== undefined && !element.children.some(({ kind }) => kind === 'element')) {
    const value = textOf(element);
    const span = { start: first.start, end: last.end };
    if (isBlanked(value))
      values.push({ element, attribute: undefined, value, path: pathOfText(element), span });
  }
  return values;
}

/**
 * What is said of those values, of all that have white space at their ends, that libxml2 refuses for it. `findings` is what the grammar
 * says of the document where patterns count as libxml2 takes them.
 */
export function blanksAroundNumbers(
  values: readonly BlankedValue[],
  findings: readonly Diagnostic[],
  text: string,
): Diagnostic[] {
  if (findings.length === 0) return [];
  const paths = new Set(findings.map(({ path }) => path));
  const refused = values.filter(({ path }) => paths.has(path));
  // A value may decide what others are held against; then these are found wanting, not it.
  return (refused.length > 0 ? refused : values).map((value) => finding(value, text));
}

function finding({ element, attribute, value, path, span }: BlankedValue, text: string): Diagnostic {
  const trimmed = value.trim();
  const shown =
    attribute === undefined ? `the number in <${element.qualifiedName}>` : `the number in ${attribute}`;
  const written = text.slice(span.start, span.end);
  const inner = written.trim();
  // What is written with references, sections or comments has no plain blanks to remove.
  const isPlain = inner === trimmed;
  return {
    code: 'compat/blanks-around-number' satisfies CompatCode,
    severity: 'information',
    stage: 'compat',
    message:
      `the white space around ${shown} is allowed, but libxml2 does not take it away before it looks at the digits: ` +
      `'virsh define --validate' refuses the document; write '${trimmed}'`,
    path,
    span,
    data: {
      element: element.qualifiedName,
      ...(attribute === undefined ? {} : { attribute }),
      value,
      trimmed,
    },
    fixes: [
      {
        title: `remove the white space around '${trimmed}'`,
        edits: isPlain ? blankEdits(span, written) : [{ span, newText: trimmed }],
        certain: isPlain,
      },
    ],
  };
}

function blankEdits({ start, end }: Span, written: string): { span: Span; newText: string }[] {
  const head = written.length - written.trimStart().length;
  const tail = written.length - written.trimEnd().length;
  return [
    { span: { start, end: start + head }, newText: '' },
    { span: { start: end - tail, end }, newText: '' },
  ].filter(({ span }) => span.start < span.end);
}

/** Whether a value is a number, by its look, with white space at an end. */
function isBlanked(value: string): boolean {
  const trimmed = value.trim();
  return trimmed.length < value.length && /^[-+.]?\d\S*$/.test(trimmed);
}
