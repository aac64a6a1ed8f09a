import { parseXml } from '../../src/xml/parse.ts';
import { corpusTexts, corpusThere } from './corpus.ts';
import { libvirtName } from './schema-files.ts';
import { filesBelow } from './source-files.ts';

/** Documents of a kind: those of the corpus, or the examples of the project where the corpus is not there or has none. */
export function kindDocuments(kind: string): string[] {
  const texts = corpusThere ? corpusTexts(libvirtName(kind)) : [];
  if (texts.length > 0) return texts;
  return filesBelow('examples', /\.xml$/)
    .map(({ text }) => text)
    .filter((text) => parseXml(text).document.root?.localName === kind);
}
