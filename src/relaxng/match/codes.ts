import type { DiagnosticCode } from '../../diagnostics/diagnostic-code.ts';

/** The codes of `matchDocument`. */
export const grammarCodes = [
  grammarCode(
    'grammar/unknown-element',
    'The format has no element of this name, at whatever place. What stands inside is not looked at, unless the name seems to be a slip.',
  ),
  grammarCode(
    'grammar/element-not-allowed',
    'The format has the element, but not at this place: it belongs into another parent, its parent allows it only with ' +
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
  grammarCode('grammar/missing-element', 'An element lacks a child element that it has to have.'),
  grammarCode(
    'grammar/unknown-attribute',
    'The format has no attribute of this name, on whatever element, and this element does not take attributes of any name.',
  ),
  grammarCode(
    'grammar/attribute-not-allowed',
    'The format has the attribute, but not on this element, or not together with the other attributes it has.',
  ),
  grammarCode('grammar/missing-attribute', 'An element lacks an attribute that it has to have.'),
  grammarCode('grammar/attribute-value', 'The value of an attribute is none that it may have.'),
  grammarCode('grammar/element-value', 'The text of an element is none that it may have.'),
  grammarCode('grammar/text-not-allowed', 'Text stands where only elements may stand, or nothing.'),
  grammarCode(
    'grammar/wrong-namespace',
    'An element or attribute of this name is right here, but with another namespace, which is what a prefix or `xmlns` says.',
  ),
  grammarCode(
    'grammar/wrong-variant',
    'The value of an attribute selects a variant of the element that does not go with several things in it, which all would be ' +
      'right with another value.',
  ),
  grammarCode('grammar/wrong-root', 'The outermost element is none that documents of this kind have there.'),
  grammarCode(
    'grammar/choice-not-satisfied',
    'The element has to have one of several things in it, such as one attribute or another, and has none of them.',
  ),
] as const satisfies readonly DiagnosticCode[];

/** One of `grammarCodes`. */
export type GrammarCode = (typeof grammarCodes)[number]['code'];

function grammarCode<Code extends string>(code: Code, meaning: string): DiagnosticCode & { code: Code } {
  return { code, severity: 'error', stage: 'grammar', meaning };
}
