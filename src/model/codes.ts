import type { DiagnosticCode } from '../diagnostics/diagnostic-code.ts';

const meanings = {
  'model/other-root': 'The root element of a document is not one of the kind that was asked for.',
  'model/unknown-property':
    'A record has a property that its type does not have. Nothing is dropped silently: what the grammar does not know stands under `$foreign`.',
  'model/wrong-shape':
    'A value is of another shape than its property asks for: a list where one is wanted, a text where a record is, or something that no model holds (`null`, a function, a date).',
  'model/not-a-number': 'A number is NaN or infinite. XML has no word for it that libvirt would read.',
  'model/invalid-character':
    'A text holds a character that XML cannot express, not even as a reference: most control characters, halves of surrogate pairs, U+FFFE and U+FFFF (XML 1.0 §2.2).',
  'model/invalid-name':
    'The name of a foreign element or attribute or the target of a processing instruction is none in XML, or means something else there, as `xmlns` does (Namespaces in XML §3).',
  'model/undeclared-prefix':
    'A foreign name has a prefix, but `namespaceName` does not say what it stands for; or the other way round; or one prefix stands for two namespaces in one element.',
  'model/duplicate-attribute':
    'An element would have two attributes of one name (XML 1.0 §3.1, constraint "Unique Att Spec").',
  'model/invalid-comment':
    'A comment or processing instruction would not be read as it is written: a comment holds `--` or ends in `-`, an instruction holds `?>` or begins with white space (XML 1.0 §2.5, §2.6), or there is a carriage return, which is read as a line feed (§2.11).',
  'model/circular': 'A record contains itself. A document is a tree.',
} as const;

/** The code of a mistake in a model. */
export type ModelCode = keyof typeof meanings;

/** What the codes of mistakes in models mean. */
export const modelCodes: readonly DiagnosticCode[] = Object.entries(meanings).map(([code, meaning]) => ({
  code,
  severity: 'error',
  stage: 'model',
  meaning,
}));
