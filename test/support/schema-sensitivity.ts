import { compileSchema } from '../../src/relaxng/compile-schema.ts';
import { accepts, DerivativeEngine } from '../../src/relaxng/derivative/derivative-engine.ts';
import type { Grammar } from '../../src/relaxng/grammar.ts';
import { compareGrammars } from '../../src/relaxng/inclusion/compare-grammars.ts';
import type { Difference } from '../../src/relaxng/inclusion/find-differences.ts';
import { parseXml } from '../../src/xml/parse.ts';
import { coveringDocuments, grammarDocuments } from './grammar-documents.ts';
import { kindDocuments } from './kind-documents.ts';
import { seededRandom } from './random.ts';
import { EditableSchema, type SchemaEdit } from './schema-edits.ts';
import { ownSchema, schemaFiles } from './schema-files.ts';
import { wordsOf } from './words.ts';

/** What the comparison says of a schema and its edited copy. */
export interface EditOutcome {
  readonly edit: SchemaEdit;
  /** 'neutral': proved equal. 'illegal': the edited schema is none. */
  readonly verdict: 'found' | 'neutral' | 'unproved' | 'illegal';
  readonly differences: readonly (Difference & { readonly acceptedByBase: boolean })[];
  /** Documents that contradict the verdict or their difference, as the derivative engine judges them. */
  readonly contradictions: readonly string[];
}

/** A schema, and whether its comparison with edited copies sees the edits. */
export class SensitivityTrial {
  /** The texts of the schema's files by path. */
  readonly files: ReadonlyMap<string, string>;
  readonly path: string;
  readonly #grammar: Grammar;
  readonly #engine: DerivativeEngine;
  readonly #words: readonly string[];
  readonly #thorough: boolean;

  /** `thorough`: whether what is proved equal is tried with documents for every place as well. */
  constructor(kind: string, thorough: boolean) {
    this.#thorough = thorough;
    this.path = ownSchema(kind);
    const { grammar, sources } = compileSchema(this.path, schemaFiles);
    if (grammar === undefined) throw new Error(`${this.path} does not compile`);
    this.#grammar = grammar;
    this.#engine = new DerivativeEngine(grammar);
    this.files = sources;
    this.#words = wordsOf(kindDocuments(kind));
  }

  /** The outcomes of random edits, those that are illegal between them; ends after `count` legal ones. */
  *outcomes(count: number, seed: number): Generator<EditOutcome> {
    const random = seededRandom(seed);
    const editable = new EditableSchema(this.files);
    for (let done = 0; done < count; ) {
      const outcome = this.#outcome(editable.edit(random), seed);
      if (outcome.verdict !== 'illegal') done++;
      yield outcome;
    }
  }

  #outcome(edit: SchemaEdit, seed: number): EditOutcome {
    const load = (path: string): string | undefined =>
      path === edit.path ? edit.text : this.files.get(path);
    const { grammar } = compileSchema(this.path, load);
    if (grammar === undefined) return { edit, verdict: 'illegal', differences: [], contradictions: [] };
    const { oldInNew, newInOld } = compareGrammars(this.#grammar, grammar);
    const differences = [
      ...oldInNew.differences.map((difference) => ({ ...difference, acceptedByBase: true })),
      ...newInOld.differences.map((difference) => ({ ...difference, acceptedByBase: false })),
    ];
    const engine = new DerivativeEngine(grammar);
    const judge = (text: string): [boolean, boolean] => {
      const { document, diagnostics } = parseXml(text);
      const wellFormed = diagnostics.length === 0;
      return [wellFormed && accepts(this.#engine, document), wellFormed && accepts(engine, document)];
    };
    if (differences.length > 0) {
      const contradictions = differences.flatMap(({ example, acceptedByBase }) => {
        if (example === undefined) return ['an example is missing'];
        const [base, edited] = judge(example);
        return base === acceptedByBase && edited === !acceptedByBase ? [] : [example];
      });
      return { edit, verdict: 'found', differences, contradictions };
    }
    const verdict =
      oldInNew.verdict === 'included' && newInOld.verdict === 'included' ? 'neutral' : 'unproved';
    const documents = [this.#grammar, grammar].flatMap((one) => [
      ...grammarDocuments(one, this.#words, 50, seed),
      ...(this.#thorough ? coveringDocuments(one, this.#words, seed) : []),
    ]);
    const contradictions = documents.filter((document) => {
      const [base, edited] = judge(document);
      return base !== edited;
    });
    return { edit, verdict, differences, contradictions };
  }
}
