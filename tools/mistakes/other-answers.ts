import { spawnSync } from 'node:child_process';
import { jingErrors } from '../../test/support/jing.ts';
import { mistakeCases, mistakenDomain } from './mistake-cases.ts';

/** Where the answers of validators are kept that are not installed everywhere. */
export const otherAnswersPath = 'tools/mistakes/other-answers.json';

/** What a validator prints for each case, by its title. */
export type Answers = Readonly<Record<string, string>>;

/** What validators beside domxml print. */
export interface OtherAnswers {
  readonly libxml2: Answers;
  readonly jing: Answers;
}

/** Asks libxml2, by the command xmllint, about all cases by a schema. */
export function libxml2Answers(schema: string): Answers {
  return Object.fromEntries(
    mistakeCases.map((mistake) => {
      const input = mistakenDomain(mistake);
      const { stderr } = spawnSync('xmllint', ['--noout', '--relaxng', schema, '-'], {
        encoding: 'utf8',
        input,
      });
      const lines = stderr.split('\n').filter((line) => line !== '' && line !== '- fails to validate');
      return [mistake.title, lines.map((line) => line.replace(/^-:/, 'domain.xml:').trimEnd()).join('\n')];
    }),
  );
}

/** Asks jing about all cases by a schema. */
export function jingAnswers(schema: string): Answers {
  const errors = jingErrors(schema, mistakeCases.map(mistakenDomain));
  return Object.fromEntries(
    mistakeCases.map(({ title }, index) => [
      title,
      (errors[index] ?? [])
        .map(({ line, column, message }) => `domain.xml:${line}:${column}: error: ${message}`)
        .join('\n'),
    ]),
  );
}
