import { isQName } from '../../xml/names.ts';
import { ModelPathError } from './model-path-error.ts';

/** A way to parts of a model: `devices/disk[target/@dev=vda]/source/@file`. */
export interface ParsedPath {
  /** As it was given. */
  readonly text: string;
  /** The name of the root element, where the path begins with it. */
  readonly root: string | undefined;
  readonly steps: readonly PathStep[];
}

/** A step to children or an attribute. */
export interface PathStep {
  /** With prefix, as in the document. */
  readonly name: string;
  readonly isAttribute: boolean;
  readonly predicates: readonly PathPredicate[];
  /** The path up to this step. */
  readonly text: string;
}

/** What an element must be like: at a position from 1 among those that the predicates before it leave, or with a value. */
export type PathPredicate =
  | { readonly position: number }
  | { readonly steps: readonly PathStep[]; readonly value: string | undefined };

/** Parses a path. `/` is the root element, which a path may also begin with: `/domain/name`. Throws `ModelPathError`. */
export function parseModelPath(text: string): ParsedPath {
  if (text === '/' || text === '.') return { text, root: undefined, steps: [] };
  const isAbsolute = text.startsWith('/');
  const steps = parseSteps(text, isAbsolute ? 1 : 0, true);
  if (!isAbsolute) return { text, root: undefined, steps };
  const [root, ...inner] = steps as [PathStep, ...PathStep[]];
  if (root.isAttribute || root.predicates.length > 0) {
    throw new ModelPathError(`'${text}': a path that begins with / begins with the root element`);
  }
  return { text, root: root.name, steps: inner };
}

/** Splits `PATH=VALUE` at the first `=` that stands outside brackets. Throws `ModelPathError` where there is none. */
export function splitAssignment(text: string): { readonly path: ParsedPath; readonly value: string } {
  let offset = 0;
  while (offset < text.length && text.charAt(offset) !== '=') {
    offset = text.charAt(offset) === '[' ? predicateEnd(text, offset) : offset + 1;
  }
  if (offset === text.length) throw new ModelPathError(`'${text}' is no PATH=VALUE: it has no '='`);
  return { path: parseModelPath(text.slice(0, offset)), value: text.slice(offset + 1) };
}

function parseSteps(text: string, start: number, allowsPredicates: boolean): PathStep[] {
  const steps: PathStep[] = [];
  let offset = start;
  for (;;) {
    const isAttribute = text.charAt(offset) === '@';
    const nameStart = isAttribute ? offset + 1 : offset;
    const nameEnd = endOf(text, nameStart, /[/[]/g);
    const name = text.slice(nameStart, nameEnd);
    if (!isQName(name))
      throw mistake(text, nameStart, 'here stands the name of an element, or @ and that of an attribute');
    offset = nameEnd;
    const predicates: PathPredicate[] = [];
    while (text.charAt(offset) === '[') {
      if (!allowsPredicates || isAttribute) throw mistake(text, offset, 'no [ ] can stand here');
      const end = predicateEnd(text, offset);
      predicates.push(parsePredicate(text.slice(offset + 1, end - 1), text, offset));
      offset = end;
    }
    steps.push({ name, isAttribute, predicates, text: text.slice(0, offset) });
    if (offset === text.length) return steps;
    if (text.charAt(offset) !== '/' || isAttribute) throw mistake(text, offset, 'the path should end here');
    offset++;
  }
}

function parsePredicate(inside: string, text: string, offset: number): PathPredicate {
  if (/^[0-9]+$/.test(inside)) {
    const position = Number(inside);
    if (position === 0) throw mistake(text, offset, 'positions count from 1');
    return { position };
  }
  const equals = inside.indexOf('=');
  const left = (equals < 0 ? inside : inside.slice(0, equals)).trim();
  const steps = left === '.' ? [] : parseSteps(left, 0, false);
  if (equals < 0) return { steps, value: undefined };
  const right = inside.slice(equals + 1).trim();
  const quoted = /^'([^']*)'$|^"([^"]*)"$/.exec(right);
  return { steps, value: quoted?.[1] ?? quoted?.[2] ?? right };
}

/** Where a predicate ends, behind its `]`; brackets in quotes do not count. */
function predicateEnd(text: string, start: number): number {
  let quote = '';
  for (let offset = start; offset < text.length; offset++) {
    const character = text.charAt(offset);
    if (quote !== '') quote = character === quote ? '' : quote;
    else if (character === ']') return offset + 1;
    else if (character === "'" || character === '"') quote = character;
  }
  throw mistake(text, start, 'this [ is not closed');
}

function endOf(text: string, start: number, delimiter: RegExp): number {
  delimiter.lastIndex = start;
  return delimiter.exec(text)?.index ?? text.length;
}

function mistake(text: string, offset: number, words: string): ModelPathError {
  return new ModelPathError(`'${text}' at character ${offset + 1}: ${words}`);
}
