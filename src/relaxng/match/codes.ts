import type { DiagnosticCode } from '../../diagnostics/diagnostic-code.ts';

/** The codes of `matchDocument`. */
export const grammarCodes = [
  grammarCode(
    'grammar/unknown-element',
    'The grammar has no element of this name anywhere. What stands inside is not looked at, unless the name seems to be a slip.',
  ),
  grammarCode(
    'grammar/element-not-allowed',
    'The grammar knows the element, but not at this place: it belongs into another parent, its parent allows it only with ' +
      'other attributes, or a sibling excludes it.',
  ),
  grammarCode(
    'grammar/element-repeated',
    'The element may stand only once in its parent and has come before.',
  ),
  grammarCode(
    'grammar/element-out-of-order',
    'The element is allowed in its parent, but before a sibling that it follows or after one that it precedes.',
  ),
  grammarCode('grammar/missing-element', 'An element lacks a child element that the grammar requires.'),
  grammarCode(
    'grammar/unknown-attribute',
    'The grammar has no attribute of this name anywhere, nor does the element take any attribute.',
  ),
  grammarCode(
    'grammar/attribute-not-allowed',
    'The grammar knows the attribute, but not on this element, or not together with the other attributes it has.',
  ),
  grammarCode('grammar/missing-attribute', 'An element lacks an attribute that the grammar requires.'),
  grammarCode('grammar/attribute-value', 'The value of an attribute is none that the grammar allows.'),
  grammarCode('grammar/element-value', 'The text of an element is not a value that the grammar allows.'),
  grammarCode('grammar/text-not-allowed', 'Text stands where the grammar allows only elements, or nothing.'),
  grammarCode(
    'grammar/wrong-namespace',
    'An element or attribute of this local name is allowed here, but in another namespace.',
  ),
  grammarCode(
    'grammar/wrong-variant',
    'The value of an attribute selects a variant of the element that does not go with several things in it, which all would be ' +
      'right with another value.',
  ),
  grammarCode('grammar/wrong-root', 'The root element is none that the grammar begins with.'),
  grammarCode(
    'grammar/choice-not-satisfied',
    'The grammar requires one of several alternatives, and the element has none of them.',
  ),
] as const satisfies readonly DiagnosticCode[];

/** One of `grammarCodes`. */
export type GrammarCode = (typeof grammarCodes)[number]['code'];

function grammarCode<Code extends string>(code: Code, meaning: string): DiagnosticCode & { code: Code } {
  return { code, severity: 'error', stage: 'grammar', meaning };
}
