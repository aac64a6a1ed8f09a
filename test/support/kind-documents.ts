import { existsSync } from 'node:fs';
import { parseXml } from '../../src/xml/parse.ts';
import { corpusTexts, corpusThere } from './corpus.ts';
import { libvirtName, ownSchema } from './schema-files.ts';
import { filesBelow } from './source-files.ts';

/** Documents of a kind: those of the corpus, or the examples of the project where the corpus is not there or has none. */
export function kindDocuments(kind: string): string[] {
  const kinds = kind === 'domain-family' ? familyKinds : [kind];
  return kinds.flatMap((one) => {
    const texts = corpusThere ? corpusTexts(libvirtName(one)) : [];
    return texts.length > 0 ? texts : exampleDocuments(one);
  });
}

/** The kinds that one grammar, `domain-family`, describes together. */
const familyKinds = ['domain', 'domainsnapshot', 'domaincheckpoint', 'domainbackup', 'cpu', 'domaindevice'];

function exampleDocuments(kind: string): string[] {
  return filesBelow('examples', /\.xml$/)
    .map(({ text }) => text)
    .filter((text) => kindOf(parseXml(text).document.root?.localName ?? '') === kind);
}

/** The kind of an example. Kinds are called after their root elements, except devices, each of which is a root element. */
function kindOf(rootElement: string): string {
  return existsSync(ownSchema(rootElement)) ? rootElement : 'domaindevice';
}
