import type { AlternativeCases, VariantCases } from '../descriptor/validators.ts';
import { consequenceOf, type JsonSchema } from './json-schema.ts';

/** The schemas of the parts of models of a kind, none of which looks into another. */
interface SchemasForValidators {
  /** The name of what a model is. */
  readonly root: string;
  /** By names that are identifiers. */
  readonly definitions: Readonly<Record<string, JsonSchema>>;
}

/** A schema in the file of a kind, which its references are relative to. */
interface Placed {
  readonly schema: JsonSchema;
  readonly kind: string;
}

/**
 * Says what our JSON Schemas of models say in a form that gives small validators without recursion: a schema for each
 * definition, which names others where the published one refers to them or holds them. A base is merged into its variants,
 * unions and the properties of records are tables, and an enumeration that is open for other words is a text. The keywords that
 * JSON Schema does not have are those of `ValidatorVisitor`. `published` gives the schemas of kinds.
 */
export function schemasForValidators(
  kind: string,
  published: (kind: string) => JsonSchema,
): SchemasForValidators {
  const { $defs, $schema, ...schema } = published(kind);
  const translator = new Translator(kind, published);
  const root =
    typeof schema.$ref === 'string'
      ? targetOf(schema.$ref, kind).name
      : translator.add(schema.title as string, { schema, kind });
  for (const [name, definition] of Object.entries($defs as Definitions)) {
    if (isNamed(definition)) translator.add(name, { schema: definition, kind });
  }
  return { root, definitions: translator.definitions };
}

type Definitions = Readonly<Record<string, JsonSchema>>;

class Translator {
  readonly definitions: Record<string, JsonSchema> = {};
  readonly #kind: string;
  readonly #published: (kind: string) => JsonSchema;
  /** The property that tells each variant from the others. */
  readonly #telling = new Map<string, string>();
  /** The names of definitions that only we have, by what they say. */
  readonly #made = new Map<string, string>();

  constructor(kind: string, published: (kind: string) => JsonSchema) {
    this.#kind = kind;
    this.#published = published;
    for (const definition of Object.values(published(kind).$defs as Definitions)) {
      const variant = variantCases(definition, kind);
      if (variant === undefined) continue;
      const { property, words, absent, other } = variant;
      for (const name of [...Object.values(words), absent ?? other, other]) this.#telling.set(name, property);
    }
  }

  /** Adds a definition under a name, and gives the name. */
  add(name: string, placed: Placed): string {
    const { schema, kind } = placed;
    const variant = variantCases(schema, kind);
    const { type, properties, required } = schema;
    if (variant !== undefined) {
      this.definitions[name] = { type, properties, ...(required === undefined ? {} : { required }), variant };
    } else if (type === 'object') this.definitions[name] = this.#record(placed, this.#telling.get(name));
    else this.definitions[name] = this.#value(placed);
    return name;
  }

  #record(placed: Placed, telling?: string): JsonSchema {
    const members: Record<string, string> = {};
    const required = new Set<string>();
    for (const { schema, kind } of this.#withBases(placed)) {
      for (const [property, value] of Object.entries(schema.properties as Definitions)) {
        // What word stands there is seen by whoever chooses the variant.
        const said = property === telling ? { type: 'string' } : value;
        members[property] = this.#name({ schema: said, kind });
      }
      for (const property of (schema.required ?? []) as string[]) required.add(property);
    }
    const { minProperties, maxProperties } = placed.schema;
    return {
      type: 'object',
      ...(required.size === 0 ? {} : { required: [...required] }),
      ...(minProperties === undefined ? {} : { minProperties }),
      ...(maxProperties === undefined ? {} : { maxProperties }),
      members,
    };
  }

  /** A schema behind those that it takes in. */
  #withBases(placed: Placed): readonly Placed[] {
    const bases = (placed.schema.allOf ?? []) as readonly { readonly $ref: string }[];
    return [...bases.flatMap(({ $ref }) => this.#withBases(this.#target($ref, placed.kind))), placed];
  }

  /** The name of the definition that a value is checked by. */
  #name(placed: Placed): string {
    const { schema, kind } = placed;
    if (typeof schema.$ref !== 'string') return this.#make(this.#value(placed));
    const target = this.#target(schema.$ref, kind);
    return isNamed(target.schema) ? targetOf(schema.$ref, kind).name : this.#name(target);
  }

  /** The name of the one definition that says something. */
  #make(schema: JsonSchema): string {
    const said = JSON.stringify(schema);
    let name = this.#made.get(said);
    if (name === undefined) {
      name = plainName(schema) ?? `${this.#kind}_${this.#made.size}`;
      this.#made.set(said, name);
      this.definitions[name] = schema;
    }
    return name;
  }

  #value({ schema, kind }: Placed): JsonSchema {
    const { anyOf, items, type } = schema;
    if (Array.isArray(anyOf)) return this.#alternatives(anyOf, kind);
    if (items !== undefined) {
      return { type: 'array', items: { definition: this.#name({ schema: items as JsonSchema, kind }) } };
    }
    if (type === 'object') return this.#record({ schema, kind });
    const { description, title, format, type: _type, ...rest } = schema;
    // Numbers beyond 2^53 are texts in JSON alone: in models they are bigints.
    if (Array.isArray(type)) return { wholeNumber: rest };
    const { pattern, ...others } = rest;
    if (pattern !== undefined) {
      const words = formatWords(description);
      return { type, text: { pattern, ...(words === undefined ? {} : { words }) }, ...others };
    }
    return type === undefined ? rest : { type, ...rest };
  }

  #alternatives(schemas: readonly JsonSchema[], kind: string): JsonSchema {
    const isText = (schema: JsonSchema): boolean => schema.type === 'string';
    const others = schemas.filter((schema) => schema.enum === undefined && !isText(schema));
    if (others.length === 0) return { type: 'string' };
    const required = others.map((schema) => {
      const target = typeof schema.$ref === 'string' ? this.#target(schema.$ref, kind).schema : schema;
      return target.required as readonly string[];
    });
    const records = others.map((schema, index) => {
      const isOwn = (property: string): boolean =>
        required.every((names, other) => other === index || !names.includes(property));
      const property = required[index]?.find(isOwn);
      if (property === undefined) throw new Error(`nothing tells ${JSON.stringify(schema)} from the others`);
      return [property, this.#name({ schema, kind })];
    });
    const cases: AlternativeCases = { records: Object.fromEntries(records), orText: schemas.some(isText) };
    return { alternatives: cases };
  }

  #target($ref: string, from: string): Placed {
    const { kind, name } = targetOf($ref, from);
    return { schema: (this.#published(kind).$defs as Definitions)[name] as JsonSchema, kind };
  }
}

/** The name of a definition that says little; undefined for others. */
function plainName({ type, items, ...rest }: JsonSchema): string | undefined {
  if (items !== undefined) return `listOf_${(items as { readonly definition: string }).definition}`;
  return type !== undefined && Object.keys(rest).length === 0 ? (type as string) : undefined;
}

/** What a description says of the form of texts (`describe`). */
function formatWords(description: unknown): string | undefined {
  return /(?:^|\. )Format: (.+?)\.(?= Since |$)/.exec(String(description))?.[1];
}

/** Whether a definition is checked under its own name: scalars of the same look are checked by one. */
function isNamed({ type }: JsonSchema): boolean {
  return type === 'object' || type === 'array';
}

/** The definition that a reference means, in the file of `from` or in that of another kind. */
function targetOf($ref: string, from: string): { readonly kind: string; readonly name: string } {
  const [file, name] = $ref.split('#/$defs/') as [string, string];
  return { kind: file === '' ? from : file.replace('.json', ''), name };
}

/** The variants of a union; undefined for other schemas. */
function variantCases(schema: JsonSchema, kind: string): VariantCases | undefined {
  const implications = (schema.allOf ?? []) as readonly JsonSchema[];
  if (implications.length === 0 || implications.some((one) => consequenceOf(one) === undefined))
    return undefined;
  const [property] = Object.keys(schema.properties as object) as [string];
  const words: Record<string, string> = {};
  let absent: string | undefined;
  let other = '';
  for (const one of implications) {
    const { properties, required } = one.if as JsonSchema;
    const tag = (properties as Definitions)[property] as JsonSchema;
    const name = targetOf((consequenceOf(one) as { readonly $ref: string }).$ref, kind).name;
    if (required === undefined) absent = name;
    if (tag.not !== undefined) other = name;
    else for (const word of (tag.enum ?? [tag.const]) as string[]) words[word] = name;
  }
  return { property, words, ...(absent === undefined ? {} : { absent }), other };
}
