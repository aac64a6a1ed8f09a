import { expect, test } from 'vitest';
import { compileSchema } from '../../../src/relaxng/compile-schema.ts';
import { accepts } from '../../../src/relaxng/derivative/derivative-engine.ts';
import { parseXml } from '../../../src/xml/parse.ts';
import { declared, type SchemaFiles } from '../schema/drawn-schema.ts';

/** States a law by a correct schema and by what it accepts and refuses. */
export function schemaLaw(
  law: string,
  schema: string | SchemaFiles,
  { valid, invalid = [] }: { readonly valid: readonly string[]; readonly invalid?: readonly string[] },
): void {
  test(law, () => {
    const files = typeof schema === 'string' ? { 'schema.rng': schema } : schema;
    const texts = new Map(Object.entries(files).map(([uri, text]) => [uri, declared(text.trimStart())]));
    const { grammar, diagnostics } = compileSchema([...texts.keys()][0] as string, (uri) => texts.get(uri));
    expect(diagnostics).toEqual([]);
    if (grammar === undefined) throw new Error('no grammar');
    const verdicts = [...valid, ...invalid].map((text) => [text, accepts(grammar, parseXml(text).document)]);
    expect(verdicts).toEqual([...valid.map((text) => [text, true]), ...invalid.map((text) => [text, false])]);
  });
}
