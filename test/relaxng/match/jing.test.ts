import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { compileSchema } from '../../../src/relaxng/compile-schema.ts';
import { accepts, DerivativeEngine } from '../../../src/relaxng/derivative/derivative-engine.ts';
import { matchDocument } from '../../../src/relaxng/match/match-document.ts';
import { LineIndex } from '../../../src/text/line-index.ts';
import { parseXml } from '../../../src/xml/parse.ts';
import { commandInstalled, officialSchemas } from '../../support/installed.ts';
import { mutate, vocabularyOf } from '../../support/mutate.ts';
import { seededRandom } from '../../support/random.ts';
import { runJing } from '../../support/run-jing.ts';
import { sharedPath } from '../../support/shared.ts';
import { inShortLivedFolder } from '../../support/short-lived-folder.ts';

const corpus = sharedPath('corpus', 'qemuxml2xmloutdata');
const possible = officialSchemas !== undefined && corpus !== undefined && commandInstalled('jing');

describe.skipIf(!possible)('beside jing, on mutants of domain documents and the grammar of libvirt', () => {
  test('nothing is missed, nothing is made up, and the first finding is on the line of the first error', () => {
    const schema = join(officialSchemas as string, 'domain.rng');
    const { grammar } = compileSchema(schema, (uri) => readFileSync(uri, 'utf8'));
    if (grammar === undefined) throw new Error('the official grammar does not compile');
    const engine = new DerivativeEngine(grammar);
    const texts = readdirSync(corpus as string)
      .filter((name, index) => name.endsWith('.xml') && index % 5 === 0)
      .map((name) => readFileSync(join(corpus as string, name), 'utf8'))
      .filter((text) => accepts(engine, parseXml(text).document));
    const mutants = makeMutants(texts, 300);
    const firstErrors = askJing(schema, mutants);

    let sameLine = 0;
    mutants.forEach((text, index) => {
      const [first] = matchDocument(engine, parseXml(text).document);
      const line = firstErrors.get(`${index}.xml`);
      expect(first?.message === undefined, `${text}\njing: line ${line}, here: ${first?.message}`).toBe(
        line === undefined,
      );
      if (first === undefined || line === undefined) return;
      // jing gives the place behind a start tag, which may have several lines.
      const lines = new LineIndex(text);
      const [start, end] = [first.span.start, first.span.end].map((offset) => lines.position(offset).line);
      if ((start as number) <= line && line <= (end as number)) sameLine++;
    });
    expect(firstErrors.size).toBeGreaterThan(150);
    expect(sameLine / firstErrors.size).toBeGreaterThan(0.9);
  });

  /** The line of the first error of every file that has one. */
  function askJing(schema: string, texts: readonly string[]): Map<string, number> {
    const { stdout } = inShortLivedFolder((folder) => {
      const files = texts.map((_text, index) => `${index}.xml`);
      for (const [index, text] of texts.entries()) writeFileSync(join(folder, `${index}.xml`), text);
      return runJing([schema, ...files], { cwd: folder });
    });
    const lines = new Map<string, number>();
    for (const [, file, line] of stdout.matchAll(/([0-9]+\.xml):([0-9]+):[0-9]+: error/g)) {
      if (file !== undefined && !lines.has(file)) lines.set(file, Number(line));
    }
    return lines;
  }
});

/** Mutants that are namespace-well-formed: jing stops at the first document that is not. */
function makeMutants(texts: readonly string[], count: number): string[] {
  const random = seededRandom(20);
  const vocabulary = vocabularyOf(texts);
  const mutants: string[] = [];
  while (mutants.length < count) {
    const mutant = mutate(random.pick(texts), random, vocabulary);
    if (parseXml(mutant).diagnostics.length === 0) mutants.push(mutant);
  }
  return mutants;
}
