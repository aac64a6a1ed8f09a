// Generated from schemas/config.schema.json by `npm run generate`. Do not edit.
import type { DomxmlConfig } from '../config.ts';

/** What is wrong at one place of a value, as ajv says it. */
export interface ConfigError {
  readonly instancePath: string;
  readonly keyword: string;
  readonly params: Readonly<Record<string, unknown>>;
  /** The schema that the keyword stands in. */
  readonly parentSchema: { readonly properties?: Readonly<Record<string, unknown>>; readonly enum?: readonly string[] };
}

/** Whether a value is a configuration; `errors` are those of the last call. */
export declare const validateConfig: {
  (value: unknown): value is DomxmlConfig;
  readonly errors?: readonly ConfigError[] | null;
};
