import { readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { sharedPath } from './shared.ts';

/** A libvirt document of the corpus. */
export interface CorpusDocument {
  readonly path: string;
  /** 'domain', 'network', …; fragments of documents have kinds of their own. */
  readonly kind: string;
  /** The file name of libvirt's grammar of the kind, where it has one. */
  readonly schema: string | undefined;
  /** What libxml2 said of the document with the grammars of libvirt 9.0.0, where it was asked. */
  readonly recorded: boolean | undefined;
  readonly bytes: Uint8Array;
}

const manifestPath = sharedPath('corpus', 'manifest.json');

/** Whether the corpus of libvirt's test documents is there. */
export const corpusThere: boolean = manifestPath !== undefined;

let documents: readonly CorpusDocument[] | undefined;

/** All documents of the corpus, or those of one kind; none where the corpus is not there. */
export function corpusDocuments(kind?: string): readonly CorpusDocument[] {
  documents ??= readDocuments();
  return kind === undefined ? documents : documents.filter((document) => document.kind === kind);
}

/** The texts of the documents of one kind that are UTF-8. */
export function corpusTexts(kind: string): string[] {
  return corpusDocuments(kind).map(({ bytes }) => new TextDecoder().decode(bytes));
}

function readDocuments(): CorpusDocument[] {
  if (manifestPath === undefined) return [];
  const manifest = JSON.parse(readFileSync(manifestPath, 'utf8')) as {
    documents: { path: string; kind: string; schema: string | null; rng90: boolean | null }[];
  };
  return manifest.documents.map(({ path, kind, schema, rng90 }) => ({
    path,
    kind,
    schema: schema ?? undefined,
    recorded: rng90 ?? undefined,
    bytes: new Uint8Array(readFileSync(join(dirname(manifestPath), path))),
  }));
}
