import type { DatatypeParameter } from '../datatypes/datatype.ts';
import type { TableName } from './name-symbols.ts';
import { readNumbers, writeNumbers } from './number-text.ts';
import type { GrammarTables } from './tables.ts';

/** The version of the format; tables of another are not read. */
const format = 1;

/** Grammar tables as JSON data: names and literals as they are, numbers as text (`writeNumbers`). */
export interface EncodedTables {
  readonly format: number;
  readonly start: number;
  readonly namespaces: readonly string[];
  /** Per namespace the local names, joined by spaces; and in `elements` the order of all. */
  readonly elementNames: readonly string[];
  readonly elements: string;
  readonly attributeNames: readonly string[];
  readonly attributes: string;
  readonly literals: readonly string[];
  /** Library, name, then name and value of each parameter. */
  readonly datatypes: readonly (readonly string[])[];
  readonly predicates: string;
  readonly dispatches: string;
  readonly attributeNodes: string;
  readonly contents: string;
  readonly models: string;
  readonly automata: string;
  readonly transitions: string;
  readonly candidateSets: string;
}

/** Tables in a form to be kept in a file. */
export function encodeTables(tables: GrammarTables): EncodedTables {
  return {
    format,
    start: tables.start,
    namespaces: tables.namespaces,
    ...namesOf(tables),
    literals: tables.literals,
    datatypes: tables.datatypes.map(({ library, name, parameters }) => [
      library,
      name,
      ...parameters.flatMap((parameter) => [parameter.name, parameter.value]),
    ]),
    predicates: writeNumbers(tables.predicates),
    dispatches: writeNumbers(tables.dispatches),
    attributeNodes: writeNumbers(tables.attributeNodes),
    contents: writeNumbers(tables.contents),
    models: writeNumbers(tables.models),
    automata: writeNumbers(tables.automata),
    transitions: writeNumbers(tables.transitions),
    candidateSets: writeNumbers(tables.candidateSets),
  };
}

/** The tables that were encoded. Throws where the format is another: tables are made by this project, not by users. */
export function decodeTables(encoded: EncodedTables): GrammarTables {
  if (encoded.format !== format)
    throw new Error(`grammar tables have format ${encoded.format}, not ${format}`);
  return {
    namespaces: encoded.namespaces,
    elementNames: readNames(encoded.elementNames, encoded.elements),
    attributeNames: readNames(encoded.attributeNames, encoded.attributes),
    literals: encoded.literals,
    datatypes: encoded.datatypes.map(([library, name, ...parameters]) => ({
      library: library as string,
      name: name as string,
      parameters: readParameters(parameters),
    })),
    predicates: readNumbers(encoded.predicates),
    dispatches: readNumbers(encoded.dispatches),
    attributeNodes: readNumbers(encoded.attributeNodes),
    contents: readNumbers(encoded.contents),
    models: readNumbers(encoded.models),
    automata: readNumbers(encoded.automata),
    transitions: readNumbers(encoded.transitions),
    candidateSets: readNumbers(encoded.candidateSets),
    start: encoded.start,
  };
}

function namesOf(tables: GrammarTables) {
  const joined = (names: readonly TableName[]): string[] =>
    tables.namespaces.map((_, index) =>
      names
        .filter(({ namespace }) => namespace === index)
        .map(({ localName }) => localName)
        .join(' '),
    );
  const order = (names: readonly TableName[]): string =>
    writeNumbers(names.map(({ namespace }) => namespace));
  return {
    elementNames: joined(tables.elementNames),
    elements: order(tables.elementNames),
    attributeNames: joined(tables.attributeNames),
    attributes: order(tables.attributeNames),
  };
}

function readNames(joined: readonly string[], order: string): TableName[] {
  const names = joined.map((text) => text.split(' '));
  const next = names.map(() => 0);
  return readNumbers(order).map((namespace) => {
    const localName = names[namespace]?.[next[namespace] as number] as string;
    next[namespace] = (next[namespace] as number) + 1;
    return { namespace, localName };
  });
}

function readParameters(list: readonly string[]): DatatypeParameter[] {
  const parameters: DatatypeParameter[] = [];
  for (let index = 0; index < list.length; index += 2) {
    parameters.push({ name: list[index] as string, value: list[index + 1] as string });
  }
  return parameters;
}
