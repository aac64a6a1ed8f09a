import { writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { commandInstalled } from './installed.ts';
import { runJing } from './run-jing.ts';
import type { DocumentSource } from './schema-engines.ts';
import { inShortLivedFolder } from './short-lived-folder.ts';

/** Whether jing, the reference implementation of RELAX NG, is installed. */
export const jingInstalled: boolean = commandInstalled('jing');

/** Documents per run: starting Java costs more than a hundred documents, and a command line has an end. */
const batchSize = 4000;

/** An error that jing reports. */
export interface JingError {
  /** Both from 1: of the character behind the start tag, the end tag or the text that is wrong. */
  readonly line: number;
  readonly column: number;
  readonly message: string;
  /** The document is not well-formed, and is read no further. */
  readonly fatal: boolean;
}

/** What jing says to each document: whether it is well-formed and valid. */
export function jingVerdicts(schema: string, documents: readonly DocumentSource[]): boolean[] {
  return jingErrors(schema, documents).map((errors) => errors.length === 0);
}

/**
 * The errors that jing reports for each document, in its order. A document that is not well-formed costs a run of its own,
 * since jing ends at the first.
 */
export function jingErrors(schema: string, documents: readonly DocumentSource[]): JingError[][] {
  const errors: JingError[][] = [];
  while (errors.length < documents.length) {
    const batch = documents.slice(errors.length, errors.length + batchSize);
    errors.push(...firstErrors(resolve(schema), batch));
  }
  return errors;
}

const finding = /(?:^|\/)(\d+)\.xml(?::(\d+):(\d+))?: (fatal|error|warning)(?:: (.*))?/;

/** The errors of one run: those up to the first document that is not well-formed. */
function firstErrors(schema: string, documents: readonly DocumentSource[]): JingError[][] {
  return inShortLivedFolder((folder) => {
    const names = documents.map((_, index) => `${index}.xml`);
    for (const [index, document] of documents.entries())
      writeFileSync(join(folder, `${index}.xml`), document);
    const { status, stdout, stderr } = runJing(['-i', schema, ...names], { cwd: folder });
    const errors: JingError[][] = documents.map(() => []);
    for (const said of stdout.split('\n').filter((one) => one !== '')) {
      const [, index, line, column, severity, message = ''] = finding.exec(said) ?? [];
      if (index === undefined) throw new Error(`jing says: ${said}`);
      const fatal = severity === 'fatal';
      if (severity !== 'warning')
        errors[Number(index)]?.push({ line: Number(line ?? 1), column: Number(column ?? 1), message, fatal });
      if (fatal) return errors.slice(0, Number(index) + 1);
    }
    if (status !== (errors.some(({ length }) => length > 0) ? 1 : 0))
      throw new Error(`jing ended with ${status}: ${stderr}`);
    return errors;
  });
}
