import { parseXml } from '../../src/xml/parse.ts';
import { corpusTexts, corpusThere } from './corpus.ts';
import { libvirtName } from './schema-files.ts';
import { filesBelow } from './source-files.ts';

/** Documents of a kind: those of the corpus, or the examples of the project where the corpus is not there. */
export function kindDocuments(kind: string): string[] {
  if (corpusThere) return corpusTexts(libvirtName(kind));
  return filesBelow('examples', /\.xml$/)
    .map(({ text }) => text)
    .filter((text) => parseXml(text).document.root?.localName === kind);
}
