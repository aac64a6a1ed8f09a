import type {
  AlternativeCases,
  KindValidators,
  TextForm,
  ValidatorError,
  ValidatorVisitor,
  VariantCases,
  WholeNumberBounds,
} from '../descriptor/validators.ts';
import { mostFindings } from '../model/mistakes.ts';
import { pointerStep } from '../text/json-pointer.ts';

/** What is wrong with a value by its schema. */
export interface SchemaFinding extends ValidatorError {
  readonly value: unknown;
}

/** A value that waits to be checked. */
interface Part {
  readonly name: string;
  readonly value: object;
  readonly path: string;
}

/**
 * Checks a model by the validators of its kind: record by record, so that no model is too deep, each no more than once. Finds
 * `mostFindings` at most.
 */
export class SchemaWalk implements ValidatorVisitor {
  readonly findings: SchemaFinding[] = [];
  readonly #kind: KindValidators;
  readonly #waiting: Part[] = [];
  readonly #expressions = new Map<string, RegExp>();
  readonly #seen = new Map<string, Set<object>>();

  constructor(kind: KindValidators) {
    this.#kind = kind;
  }

  /** Checks a whole model. */
  model(value: unknown): readonly SchemaFinding[] {
    this.definition(this.#kind.root, value, '');
    for (let index = 0; index < this.#waiting.length && this.findings.length < mostFindings; index++) {
      const { name, value: each, path } = this.#waiting[index] as Part;
      this.#check(name, each, path);
    }
    return this.findings;
  }

  definition(name: string, value: unknown, path: string): void {
    if (typeof value !== 'object' || value === null) this.#check(name, value, path);
    else if (this.#isNew(name, value)) this.#waiting.push({ name, value, path });
  }

  members(members: Readonly<Record<string, string>>, record: object, path: string): void {
    for (const [property, value] of Object.entries(record)) {
      if (value === undefined) continue;
      const name = Object.hasOwn(members, property) ? members[property] : undefined;
      const way = `${path}/${pointerStep(property)}`;
      if (name !== undefined) this.definition(name, value, way);
      else this.#report('members', { property }, value, way);
    }
  }

  variant({ property, words, absent, other }: VariantCases, record: object, path: string): void {
    const word = (record as Readonly<Record<string, unknown>>)[property];
    if (word === undefined) {
      if (absent !== undefined) this.definition(absent, record, path);
    } else if (typeof word === 'string') {
      this.definition(Object.hasOwn(words, word) ? (words[word] as string) : other, record, path);
    }
  }

  wholeNumber({ minimum, maximum, pattern }: WholeNumberBounds, value: unknown, path: string): void {
    if (Number.isInteger(value)) {
      const number = value as number;
      if ((minimum ?? number) > number) this.#report('minimum', { limit: minimum }, value, path);
      if ((maximum ?? number) < number) this.#report('maximum', { limit: maximum }, value, path);
      return;
    }
    const isText = typeof value === 'string' || typeof value === 'bigint';
    if (!isText || !this.#matches(pattern, String(value)))
      this.#report('type', { type: 'integer' }, value, path);
  }

  text({ pattern, words }: TextForm, value: string, path: string): void {
    if (!this.#matches(pattern, value)) this.#report('pattern', { pattern, words }, value, path);
  }

  alternatives({ records, orText }: AlternativeCases, value: unknown, path: string): void {
    if (orText && typeof value === 'string') return;
    const isRecord = typeof value === 'object' && value !== null && !Array.isArray(value);
    const property = isRecord ? Object.keys(records).find((name) => Object.hasOwn(value, name)) : undefined;
    if (property !== undefined) this.definition(records[property] as string, value, path);
    else this.#report('alternatives', { records: Object.keys(records) }, value, path);
  }

  #matches(pattern: string, text: string): boolean {
    let expression = this.#expressions.get(pattern);
    if (expression === undefined) this.#expressions.set(pattern, (expression = new RegExp(pattern, 'u')));
    return expression.test(text);
  }

  #check(name: string, value: unknown, path: string): void {
    const validator = this.#kind.validators[name];
    if (validator === undefined) throw new Error(`there is no validator '${name}'`);
    if (validator.call(this, value, { instancePath: path })) return;
    for (const { keyword, params, instancePath } of validator.errors ?? []) {
      this.#report(keyword, params, value, instancePath);
    }
  }

  #report(keyword: string, params: ValidatorError['params'], value: unknown, instancePath: string): void {
    if (this.findings.length < mostFindings) this.findings.push({ keyword, params, value, instancePath });
  }

  /** Whether a record has not been handed to a validator before: models of programs may hold one twice, or be circular. */
  #isNew(name: string, value: object): boolean {
    let seen = this.#seen.get(name);
    if (seen === undefined) this.#seen.set(name, (seen = new Set()));
    if (seen.has(value)) return false;
    seen.add(value);
    return true;
  }
}
