import type { Diagnostic } from '../../diagnostics/diagnostic.ts';
import type { GrammarCode } from '../../relaxng/match/codes.ts';
import { type FindingData, shown } from '../../relaxng/match/messages.ts';

/** What a grammar finding objects to, in words that may begin the sentence '… needs libvirt 9.0.0 or newer'. */
export function releaseSubject({ code, data }: Diagnostic): string {
  return subjects[code as GrammarCode](data as never);
}

const subjects: { readonly [Code in GrammarCode]: (data: FindingData[Code]) => string } = {
  'grammar/unknown-element': ({ element }) => `<${element}>`,
  'grammar/element-not-allowed': ({ element }) => `<${element}>`,
  'grammar/element-repeated': ({ element }) => `more than one <${element}>`,
  'grammar/element-out-of-order': ({ element }) => `<${element}> at this place`,
  'grammar/missing-element': ({ element, missing }) =>
    missing.length === 0 ? thisForm(element) : `<${element}> without ${missing.map(tag).join(' or ')}`,
  'grammar/unknown-attribute': ({ attribute }) => `attribute ${attribute}`,
  'grammar/attribute-not-allowed': ({ attribute }) => `attribute ${attribute}`,
  'grammar/missing-attribute': ({ element, missing }) =>
    missing.length === 0 ? thisForm(element) : `<${element}> without the attribute ${missing.join(' or ')}`,
  'grammar/attribute-value': ({ attribute, value }) => `${attribute}='${shown(value)}'`,
  'grammar/element-value': ({ element, value }) => `'${shown(value)}' in <${element}>`,
  'grammar/text-not-allowed': ({ element }) => `text in <${element}>`,
  'grammar/wrong-namespace': ({ element, attribute, namespaceName }) => {
    const what = attribute === undefined ? `<${element}>` : `attribute ${attribute}`;
    return `${what} ${namespaceName === '' ? 'without a namespace' : `in the namespace ${namespaceName}`}`;
  },
  'grammar/wrong-variant': ({ element, attribute, is }) =>
    is === undefined ? thisForm(element) : `${attribute}='${shown(is)}' on this <${element}>`,
  'grammar/wrong-root': ({ element }) => `a document <${element}>`,
  'grammar/choice-not-satisfied': ({ element }) => thisForm(element),
};

function thisForm(element: string): string {
  return `this form of <${element}>`;
}

function tag(name: string): string {
  return `<${name}>`;
}
