// Asks xmllint and jing about the mistakes of docs/mistakes.md, by the grammar of libvirt, and keeps what they say for
// `npm run generate`:
//   npx tsx tools/mistakes/ask-validators.ts [schema]
import { writeFileSync } from 'node:fs';
import { jingAnswers, libxml2Answers, type OtherAnswers, otherAnswersPath } from './other-answers.ts';

const schema = process.argv[2] ?? '/usr/share/libvirt/schemas/domain.rng';
const answers: OtherAnswers = {
  libxml2: libxml2Answers(schema),
  jing: jingAnswers(schema),
};
writeFileSync(otherAnswersPath, `${JSON.stringify(answers, undefined, 2)}\n`);
