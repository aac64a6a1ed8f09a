import type { Diagnostic } from '../../src/diagnostics/diagnostic.ts';
import { accepts, DerivativeEngine } from '../../src/relaxng/derivative/derivative-engine.ts';
import type { Grammar } from '../../src/relaxng/grammar.ts';
import { documentKinds, type KindName } from '../../src/validate/document-kinds.ts';
import { openDocument } from '../../src/validate/open-document.ts';
import { parseXml } from '../../src/xml/parse.ts';
import { kindDocuments } from './kind-documents.ts';

/** What users are told about documents of one kind, beside verdicts that do not come from what tells them. */
export interface Explainer {
  readonly kind: KindName;
  readonly grammar: Grammar;
  /** The documents of the kind that are valid. */
  readonly documents: readonly string[];
  /** The findings up to those of the grammar. */
  explain(text: string): readonly Diagnostic[];
  /** Whether the text is well-formed and valid: by the tables, or by derivatives for a release that is not the newest. */
  isValid(text: string): boolean;
  /** The same by derivatives. */
  isValidByDerivatives(text: string): boolean;
}

/** Loads a kind at a release of libvirt; default: the newest. */
export async function explainerOf(kind: KindName, release?: string): Promise<Explainer> {
  const schema = await documentKinds[kind].load(release === undefined ? {} : { libvirt: release });
  const grammar = schema.matcher.grammar();
  const engine = new DerivativeEngine(grammar);
  const isValidByDerivatives = (text: string) => {
    const { document, diagnostics } = parseXml(text);
    return diagnostics.length === 0 && accepts(engine, document);
  };
  const isValid = (text: string) => schema.matcher.accepts(text) ?? isValidByDerivatives(text);
  return {
    kind,
    grammar,
    documents: kindDocuments(kind).filter(isValid),
    explain: (text) => openDocument(text, schema, { stage: 'grammar' }).diagnostics,
    isValid,
    isValidByDerivatives,
  };
}
