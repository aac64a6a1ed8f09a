import { escapeAttribute } from '../../xml/escape.ts';
import { attributeDerivative, attributesNamed } from '../derivative/attribute-derivative.ts';
import type { ExpandedName } from '../name-class.ts';
import type { Pattern } from '../pattern.ts';
import { bestReadings } from './attribute-items.ts';
import type { UnsortedItem } from './completion.ts';
import { inWrittenOrder } from './content-items.ts';
import type { ElementBody } from './element-body.ts';
import type { OpenElement, OpenElements } from './open-elements.ts';
import {
  attributeAnnotations,
  attributeValueAnnotations,
  attributeValues,
  type DefinedAttribute,
} from './part-annotations.ts';
import { type ValueOption, valueOptions, type WordsAround } from './value-options.ts';

/** An attribute whose value is wanted, as one reading of its element has it. */
interface WantedAttribute extends DefinedAttribute {
  /** What the element demands when the attribute is there. */
  readonly residual: Pattern;
}

/** The attributes of that name that the best readings of an element have; `open` is read without it. */
export function wantedAttributes(
  reader: OpenElements,
  open: OpenElement,
  body: ElementBody,
  { namespaceName, localName }: ExpandedName,
): WantedAttribute[] {
  const { derivatives } = reader.engine;
  const name = derivatives.name(namespaceName, localName);
  const readings = bestReadings(open, body);
  const wanted = readings.flatMap(({ definition, residual }) =>
    attributesNamed(derivatives, residual, name).map((attribute) => ({
      definition,
      attribute,
      residual: attributeDerivative(derivatives, residual, [attribute]),
    })),
  );
  if (wanted.length > 0) return wanted;
  // Other attributes are in its way: its values are what they would be without them.
  return readings.flatMap(({ definition }) =>
    attributesNamed(derivatives, definition.content, name).map((attribute) => ({
      definition,
      attribute,
      residual: attributeDerivative(derivatives, definition.content, [attribute]),
    })),
  );
}

/** What the value of an attribute may be. Written with the quotes where these are not there yet. */
export function valueItems(
  reader: OpenElements,
  { scope }: OpenElement,
  body: ElementBody,
  wanted: readonly WantedAttribute[],
  around: WordsAround,
  quotes: { readonly quote: string; readonly written: boolean },
  conflicting: boolean,
): UnsortedItem[] {
  const { derivatives, grammar } = reader.engine;
  const contents = [...new Set(wanted.map(({ attribute }) => attribute.content))];
  const options = valueOptions(derivatives, reader.relaxed, contents, scope, around);
  const faults = wanted.map(({ residual }) => body.faultsIn(residual));
  const least = Math.min(...faults);
  const fits = (option: ValueOption): boolean =>
    wanted.some(({ attribute }, index) => option.contents.has(attribute.content) && faults[index] === least);
  const hasFitting = options.some(fits);
  const write = (value: string): string => {
    const escaped = escapeAttribute(value, quotes.quote);
    return quotes.written ? escaped : quotes.quote + escaped + quotes.quote;
  };
  const written = inWrittenOrder(options, attributeValues(grammar, wanted));
  const items = written.flatMap((option): UnsortedItem[] => {
    const isConflicting = hasFitting && !fits(option);
    if (isConflicting && !conflicting) return [];
    const defined = wanted.filter(({ attribute }) => option.contents.has(attribute.content));
    return [
      {
        kind: option.kind,
        label: option.label,
        required: false,
        ...(isConflicting ? { conflicting: true } : {}),
        insertText: write(option.example),
        ...(option.kind === 'value'
          ? attributeValueAnnotations(grammar, defined, option.label)
          : { accepts: option.accepts, ...attributeAnnotations(grammar, defined) }),
      },
    ];
  });
  return items.sort((a, b) => Number(a.conflicting === true) - Number(b.conflicting === true));
}
