// Text to text, by way of objects. Arguments: the way (see below), a file that names a document a line, and our bundle.
import { readFileSync } from 'node:fs';
import { XMLBuilder, XMLParser } from 'fast-xml-parser';
import { servePasses } from './serve-passes.mjs';

const [way, listPath, bundle] = process.argv.slice(2);
const documents = readFileSync(listPath, 'utf8')
  .trimEnd()
  .split('\n')
  .map((path) => readFileSync(path, 'utf8'));

const ways = {
  domxml: async () => {
    const { parseDomain, writeDomain } = await import(bundle);
    return (text) => writeDomain(parseDomain(text));
  },
  'domxml-read': async () => {
    const { parseDomain } = await import(bundle);
    return (text) => parseDomain(text).type;
  },
  'fast-xml-parser': () => throughFastXmlParser({ ignoreAttributes: false }),
  'fast-xml-parser-ordered': () => throughFastXmlParser({ ignoreAttributes: false, preserveOrder: true }),
};

function throughFastXmlParser(options) {
  const parser = new XMLParser(options);
  const builder = new XMLBuilder({ ...options, format: true });
  return (text) => builder.build(parser.parse(text));
}

const convert = await ways[way]();
await servePasses(() => documents.filter((text) => convert(text).length > 0).length);
