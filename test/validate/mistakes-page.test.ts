import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { documentKinds } from '../../src/validate/document-kinds.ts';
import { openDocument } from '../../src/validate/open-document.ts';
import { correctDomain, mistakeCases, mistakenDomain } from '../../tools/mistakes/mistake-cases.ts';
import {
  jingAnswers,
  libxml2Answers,
  type OtherAnswers,
  otherAnswersPath,
} from '../../tools/mistakes/other-answers.ts';
import { commandInstalled, officialSchemas } from '../support/installed.ts';
import { projectFolder } from '../support/source-files.ts';

// That the page says what domxml says now is checked with all that is generated (test/tidy/generated.test.ts).
const kept: OtherAnswers = JSON.parse(readFileSync(join(projectFolder, otherAnswersPath), 'utf8'));
const schema = join(officialSchemas ?? '', 'domain.rng');

test('nothing is wrong with the documents of docs/mistakes.md but the mistake', async () => {
  const domain = await documentKinds.domain.load();
  expect(openDocument(correctDomain, domain).diagnostics).toEqual([]);
  for (const mistake of mistakeCases)
    expect(openDocument(mistakenDomain(mistake), domain).ok, mistake.title).toBe(false);
});

describe.skipIf(officialSchemas === undefined)('docs/mistakes.md has the answers of other validators', () => {
  test.skipIf(!commandInstalled('xmllint'))('libxml2', () => {
    expect(libxml2Answers(schema)).toEqual(kept.libxml2);
  });

  test.skipIf(!commandInstalled('jing'))('jing', () => {
    expect(inOneOrder(jingAnswers(schema))).toEqual(inOneOrder(kept.jing));
  });
});

/** Answers with what is said to be right in the order of the alphabet: jing's own is that of addresses in memory. */
function inOneOrder(answers: OtherAnswers['jing']): OtherAnswers['jing'] {
  return Object.fromEntries(
    Object.entries(answers).map(([title, answer]) => {
      const [wrong = '', ...right] = answer.split(/(?<=is invalid; )| or (?=must be )/);
      return [title, [wrong, ...right.sort()].join(' or ')];
    }),
  );
}
