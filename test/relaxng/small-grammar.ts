import { compileSchema } from '../../src/relaxng/compile-schema.ts';
import type { Grammar } from '../../src/relaxng/grammar.ts';

/** The grammar of a schema given as the inside of a `grammar` element, or as its only `start`, with XSD datatypes. */
export function smallGrammar(inside: string): Grammar {
  const body = inside.includes('<start') ? inside : `<start>${inside}</start>`;
  const schema = `<grammar xmlns='http://relaxng.org/ns/structure/1.0'
    datatypeLibrary='http://www.w3.org/2001/XMLSchema-datatypes'>${body}</grammar>`;
  const { grammar, diagnostics } = compileSchema('small.rng', () => schema);
  if (grammar === undefined) throw new Error(diagnostics.map(({ message }) => message).join('\n'));
  return grammar;
}
