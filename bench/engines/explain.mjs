// Our explanations of invalid domains. Arguments: what is measured, a file that names a document a line, and our bundle.
import { readFileSync } from 'node:fs';
import { servePasses } from './serve-passes.mjs';

const [what, listPath, bundle] = process.argv.slice(2);
const { DerivativeEngine, documentKinds, matchDocument, openDocument, parseXml } = await import(bundle);
const schema = await documentKinds.domain.load();
const engine = new DerivativeEngine(schema.matcher.grammar());
const texts = readFileSync(listPath, 'utf8')
  .trimEnd()
  .split('\n')
  .map((path) => readFileSync(path, 'utf8'));

const explain = {
  match: (tree) => matchDocument(engine, tree),
  grammar: (text) => openDocument(text, schema, { stage: 'grammar' }).diagnostics,
  all: (text) => openDocument(text, schema).diagnostics,
  first: (text) => openDocument(text, schema, { maxDiagnostics: 100 }).diagnostics,
}[what];
// The tree is there before a pass begins: editors keep it.
const documents = what === 'match' ? texts.map((text) => parseXml(text).document) : texts;

await servePasses(() => {
  let findings = 0;
  for (const document of documents) findings += explain(document).length;
  return findings;
});
