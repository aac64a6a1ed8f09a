import { readFileSync } from 'node:fs';
import { corpusDocuments } from './corpus.ts';
import { sharedPath } from './shared.ts';

/**
 * Documents of a kind as libvirt wrote them: the outputs that its tests expect, and what libvirt 9.0.0 wrote of the documents of
 * the corpus. None where the corpus is not there.
 */
export function libvirtOutputs(kind: string): string[] {
  outputs ??= readOutputs();
  return [...(outputs.get(kind) ?? [])];
}

let outputs: ReadonlyMap<string, ReadonlySet<string>> | undefined;

interface ManifestEntry {
  readonly path: string;
  readonly kind: string;
  readonly lv90?: Readonly<Record<string, { readonly out?: string }>> | null;
}

function readOutputs(): ReadonlyMap<string, ReadonlySet<string>> {
  const found = new Map<string, Set<string>>();
  const add = (kind: string, bytes: Uint8Array): void => {
    const texts = found.get(kind) ?? new Set();
    // Some files have a remark in front, which libvirt did not write.
    found.set(kind, texts.add(new TextDecoder().decode(bytes).replace(/^<!--[\s\S]*?-->\n+/, '')));
  };
  for (const { path, kind, bytes } of corpusDocuments()) {
    if (/out\/|outdata\//.test(path)) add(kind, bytes);
  }
  const manifestPath = sharedPath('corpus', 'manifest.json');
  if (manifestPath === undefined) return found;
  const { documents } = JSON.parse(readFileSync(manifestPath, 'utf8')) as { documents: ManifestEntry[] };
  for (const { path, kind, lv90 } of documents) {
    for (const { out } of Object.values(lv90 ?? {})) {
      const file = out === undefined ? undefined : sharedPath('corpus', out === 'same' ? path : out);
      if (file !== undefined) add(kind, new Uint8Array(readFileSync(file)));
    }
  }
  return found;
}
