import type { Diagnostic } from '../../diagnostics/diagnostic.ts';
import { pathOf } from '../../xml/node-path.ts';
import { type XmlElement, xmlnsNamespace } from '../../xml/tree.ts';
import type { CompatCode } from './codes.ts';

/** An element with optional attributes that libxml2 tries in all combinations. */
export interface ManyAttributes {
  readonly element: XmlElement;
  readonly count: number;
}

/** Below so many attributes an element costs libxml2 next to nothing. */
const fewestAttributes = 13;
/** From so many seconds on, all elements of a document together, it is worth a word. */
const noticeableSeconds = 1;

/** The element with the number of its attributes that libxml2 tries in all combinations; undefined where it has too few of them. */
export function countAttributes(element: XmlElement, except: readonly string[]): ManyAttributes | undefined {
  const { attributes } = element;
  if (attributes.length < fewestAttributes) return undefined;
  const counted = attributes.filter(
    ({ namespaceName, localName }) => namespaceName !== xmlnsNamespace && !except.includes(localName),
  );
  return counted.length < fewestAttributes ? undefined : { element, count: counted.length };
}

/**
 * What is said of the elements of a document over which libxml2 takes a second or more, together.
 *
 * Each optional attribute that is there gives libxml2 two states to go on with (relaxng.c, xmlRelaxNGValidateDefinition), and each new
 * state is compared with all others (xmlRelaxNGAddStates).
 */
export function manyAttributes(elements: readonly ManyAttributes[]): Diagnostic[] {
  const total = elements.reduce((seconds, { count }) => seconds + secondsFor(count), 0);
  if (total < noticeableSeconds) return [];
  return elements.map(({ element, count }) => {
    const { qualifiedName, nameSpan } = element;
    const time = duration(elements.length > 1 ? total : secondsFor(count));
    const what = elements.length > 1 ? `the ${elements.length} elements like this` : 'it';
    return {
      code: 'compat/many-attributes' satisfies CompatCode,
      severity: 'information',
      stage: 'compat',
      message:
        `<${qualifiedName}> has ${count} attributes that libxml2 tries in every combination: 'virsh define --validate' takes about ` +
        `${time} over ${what}; each attribute less makes it four times as fast`,
      path: pathOf(element),
      span: nameSpan,
      data: { element: qualifiedName, attributes: count, seconds: Math.round(total) },
    };
  });
}

/** How long libxml2 2.9.14 takes over an element, measured on a machine of 2022: 0.45 s for 14 attributes, 2.3 s for 15, 14 s for 16. */
function secondsFor(attributes: number): number {
  return 0.5 * 4.7 ** (attributes - 14);
}

function duration(seconds: number): string {
  if (seconds < 90) return quantity(seconds, 'second');
  return seconds < 5400 ? quantity(seconds / 60, 'minute') : quantity(seconds / 3600, 'hour');
}

function quantity(value: number, unit: string): string {
  const rounded = Math.round(value);
  return `${rounded} ${unit}${rounded === 1 ? '' : 's'}`;
}
