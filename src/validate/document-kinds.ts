import { type ModelReader, modelReader } from '../model/read.ts';
import { decodeGrammar } from '../relaxng/decode-grammar.ts';
import type { EncodedGrammar } from '../relaxng/encoded-grammar.ts';
import { lazyMatcher, type SchemaMatcher } from '../relaxng/schema-matcher.ts';
import type { DocumentSchema } from './document-schema.ts';
import { domainRules } from './rules/domain-rules.ts';

/** A kind of libvirt document. */
export interface DocumentKind {
  /** The local name of its root element, by which documents are recognised. */
  readonly rootElement: string;
  /** Loads what documents of the kind are validated against. */
  readonly load: () => Promise<DocumentSchema>;
}

/** The kinds by name; what a kind needs is loaded with the first document of it. */
export const documentKinds = {
  domain: {
    rootElement: 'domain',
    load: async () => {
      const [compiled, model] = await Promise.all([
        import('../../generated/grammar/domain.ts'),
        import('../../generated/domain.ts'),
      ]);
      let read: ModelReader | undefined;
      return {
        kind: 'domain',
        matcher: builtInMatcher(compiled),
        readModel: (document) => {
          read ??= modelReader(model.domainDescriptor);
          return read(document);
        },
        rules: domainRules,
      };
    },
  },
  network: {
    rootElement: 'network',
    load: async () => withoutModel('network', await import('../../generated/grammar/network.ts')),
  },
  secret: {
    rootElement: 'secret',
    load: async () => withoutModel('secret', await import('../../generated/grammar/secret.ts')),
  },
} as const satisfies Readonly<Record<string, DocumentKind>>;

/** The name of a document kind. */
export type KindName = keyof typeof documentKinds;

/** The names of all kinds. */
export const kindNames = Object.keys(documentKinds) as readonly KindName[];

/** The kind whose documents have this root element; undefined where there is none. */
export function kindByRoot(rootElement: string): KindName | undefined {
  return kindNames.find((name) => documentKinds[name].rootElement === rootElement);
}

/** What a file of generated/grammar holds: JSON texts, so that each is read only when it is needed. */
interface CompiledKind {
  readonly tables: string;
  readonly patterns: string;
  readonly annotations: string;
}

function builtInMatcher(compiled: CompiledKind): SchemaMatcher {
  const encodedGrammar = (): EncodedGrammar => ({
    ...(JSON.parse(compiled.patterns) as EncodedGrammar),
    get annotations() {
      return JSON.parse(compiled.annotations);
    },
  });
  return lazyMatcher(
    () => JSON.parse(compiled.tables),
    () => decodeGrammar(encodedGrammar()),
  );
}

function withoutModel(kind: string, compiled: CompiledKind): DocumentSchema {
  return { kind, matcher: builtInMatcher(compiled), readModel: undefined, rules: [] };
}
