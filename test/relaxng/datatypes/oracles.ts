import { spawnSync } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { xsdLibraryUri } from '../../../src/relaxng/datatypes/xsd/library.ts';
import { runJing } from '../../support/run-jing.ts';
import { inShortLivedFolder } from '../../support/short-lived-folder.ts';
import type { DataPattern } from './triples.ts';

/** A question to a validator: is `literal` allowed where the schema has `pattern`, an XML fragment? */
export interface Question {
  readonly pattern: string;
  readonly literal: string;
}

/** The XML of a `data` pattern. */
export function dataXml({ type, parameters }: DataPattern): string {
  const children = parameters.map(
    ({ name, value }) => `<param name="${escapeXml(name)}">${escapeXml(value)}</param>`,
  );
  return `<data type="${type}">${children.join('')}</data>`;
}

/** The XML of a `value` pattern. */
export function valueXml(type: string, literal: string): string {
  return `<value type="${type}">${escapeXml(literal)}</value>`;
}

/** Indexes of the patterns that jing refuses in a schema. */
export function refusedByJing(patterns: readonly string[]): ReadonlySet<number> {
  return inShortLivedFolder((folder) => {
    const schema = join(folder, 'schema.rng');
    writeFileSync(schema, schemaOf(patterns));
    writeFileSync(join(folder, 'document.xml'), '<root/>');
    return errorLines(saidByJing([schema, join(folder, 'document.xml')]));
  });
}

/** Whether jing allows the literal, for each question; the patterns must be correct. */
export function askJing(questions: readonly Question[]): boolean[] {
  return inShortLivedFolder((folder) => {
    const { patterns, elements } = elementsOf(questions);
    const schema = join(folder, 'schema.rng');
    const document = join(folder, 'document.xml');
    writeFileSync(schema, schemaOf(patterns));
    writeFileSync(document, `<root xmlns:p="urn:p">\n${elements.join('\n')}\n</root>`);
    const stdout = saidByJing(['-i', schema, document]);
    if (stdout.includes(`${schema}:`)) throw new Error(`jing refuses the schema: ${stdout.slice(0, 500)}`);
    const refused = errorLines(stdout);
    return questions.map((_, index) => !refused.has(index));
  });
}

/** Whether libxml2 allows the literal, for each question. */
export function askXmllint(questions: readonly Question[]): boolean[] {
  return inShortLivedFolder((folder) => {
    const { patterns, elements } = elementsOf(questions);
    writeFileSync(join(folder, 'schema.rng'), schemaOf(patterns));
    elements.forEach((element, index) => {
      writeFileSync(join(folder, `${index}.xml`), `<root xmlns:p="urn:p">${element}</root>`);
    });
    const allowed = new Set<number>();
    const files = elements.map((_, index) => `${index}.xml`);
    for (let start = 0; start < files.length; start += 2000) {
      const { stderr } = spawnSync(
        'xmllint',
        ['--noout', '--relaxng', 'schema.rng', ...files.slice(start, start + 2000)],
        { cwd: folder, encoding: 'utf8', maxBuffer: 1 << 28 },
      );
      for (const match of stderr.matchAll(/^(\d+)\.xml validates$/gm)) allowed.add(Number(match[1]));
    }
    return questions.map((_, index) => allowed.has(index));
  });
}

/** What jing prints. It recurses over choices, so a schema of many elements needs a large stack. */
function saidByJing(parameters: readonly string[]): string {
  const { status, stdout, stderr } = runJing(parameters, { javaOptions: '-Xss512m' });
  if (status === 0 || (status === 1 && stdout !== '')) return stdout;
  throw new Error(`jing failed with status ${status}: ${stderr.slice(-500)}`);
}

/** One schema for all: an element name per different pattern, an element on a line of its own per question. */
function elementsOf(questions: readonly Question[]): { patterns: string[]; elements: string[] } {
  const numbers = new Map<string, number>();
  const elements = questions.map(({ pattern, literal }) => {
    const number = numbers.get(pattern) ?? numbers.size;
    numbers.set(pattern, number);
    return `<e${number}>${escapeXml(literal)}</e${number}>`;
  });
  return { patterns: [...numbers.keys()], elements };
}

/** The pattern with index n stands on line n + 2. */
function schemaOf(patterns: readonly string[]): string {
  const elements = patterns.map((pattern, index) => `<element name="e${index}">${pattern}</element>`);
  return (
    '<element name="root" xmlns="http://relaxng.org/ns/structure/1.0" xmlns:p="urn:p" ' +
    `datatypeLibrary="${xsdLibraryUri}"><zeroOrMore><choice><notAllowed/>\n${elements.join('\n')}\n</choice></zeroOrMore></element>`
  );
}

/** Zero-based numbers of the lines, from the second on, that have an error. */
function errorLines(output: string): ReadonlySet<number> {
  return new Set(
    Array.from(output.matchAll(/^[^\n]*?\.(?:rng|xml):(\d+):\d+: error/gm), (match) => Number(match[1]) - 2),
  );
}

function escapeXml(text: string): string {
  return text.replace(/[<>&"\t\n\r]/g, (character) => `&#${character.charCodeAt(0)};`);
}
