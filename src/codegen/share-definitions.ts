import { extrasSchemas } from './extras-schemas.ts';
import type { JsonSchema } from './json-schema.ts';
import { rewriteSchema } from './rewrite-schema.ts';
import { sharedRecords } from './shared-records.ts';

/** A definition in the schema of a kind. */
interface Definition {
  readonly kind: string;
  readonly name: string;
  readonly schema: JsonSchema;
}

/** What is referred to in place of a definition. */
interface Renamed {
  readonly target: string;
  /** What the definition said of itself, where the other says something else. */
  readonly description: unknown;
}

/**
 * The schemas of kinds, by kind, with one definition for all that say the same under different names: the first of them, under its
 * reviewed name. Throws where the table has none.
 */
export function shareDefinitions(schemas: ReadonlyMap<string, JsonSchema>): ReadonlyMap<string, JsonSchema> {
  let shared = new Map([...schemas].map(([kind, schema]) => [kind, withFiles(schema, kind)]));
  // Definitions may be alike once those that they refer to are one.
  for (let groups = alike(shared); groups.length > 0; groups = alike(shared)) {
    const renamed = new Map<string, Renamed>();
    const merged = new Map<string, JsonSchema>();
    for (const group of groups) {
      const [first] = group as [Definition];
      const one = merge(group);
      const target = referenceTo(first.kind, one.title as string);
      for (const { kind, name, schema } of group) {
        const isSaid = schema.description === one.description;
        const description = isSaid ? undefined : schema.description;
        renamed.set(referenceTo(kind, name), { target, description });
      }
      merged.set(referenceTo(first.kind, first.name), one);
    }
    shared = new Map([...shared].map(([kind, schema]) => [kind, replaced(kind, schema, renamed, merged)]));
  }
  return new Map([...shared].map(([kind, schema]) => [kind, withoutOwnFile(schema, kind)]));
}

/** The one definition that stands for several: the one that says most, as what the table says. */
function merge(group: readonly Definition[]): JsonSchema {
  const [first] = group as [Definition];
  const texts = new Set(group.map(({ schema }) => schema.description));
  const kinds = new Set(group.map(({ kind }) => kind));
  // The same thing in documents of several kinds goes by the name that it has in the first.
  if (texts.size === 1 && kinds.size === group.length) return first.schema;
  const review = sharedRecords[first.name];
  if (review === undefined) {
    const names = group.map(({ name }) => name).join(', ');
    throw new Error(`${names} are alike: review src/codegen/shared-records.ts`);
  }
  const longest = group.reduce((a, b) => (textOf(b).length > textOf(a).length ? b : a));
  const { title, description, ...rest } = longest.schema;
  return { title: review.name, description: review.description, ...rest };
}

/** Definitions that differ in nothing but title, description and the releases of members, where there are several. */
function alike(schemas: ReadonlyMap<string, JsonSchema>): readonly (readonly Definition[])[] {
  const groups = new Map<string, Definition[]>();
  for (const [kind, { $defs }] of schemas) {
    for (const [name, schema] of Object.entries($defs as Record<string, JsonSchema>)) {
      if (Object.hasOwn(extrasSchemas, name)) continue;
      const key = textOf({ schema: withoutReleases(schema) });
      groups.set(key, [...(groups.get(key) ?? []), { kind, name, schema }]);
    }
  }
  return [...groups.values()].filter((group) => group.length > 1);
}

/** What a definition says beside its name and what it is. */
function textOf({ schema }: Pick<Definition, 'schema'>): string {
  const { title, description, ...rest } = schema;
  return JSON.stringify(rest);
}

function withoutReleases(schema: JsonSchema): JsonSchema {
  return rewriteSchema(schema, ({ description, ...rest }) => {
    const said = typeof description === 'string' ? description.replace(/ ?Since [0-9.]+\.$/, '') : '';
    return said === '' ? rest : { ...rest, description: said };
  });
}

function replaced(
  kind: string,
  schema: JsonSchema,
  renamed: ReadonlyMap<string, Renamed>,
  merged: ReadonlyMap<string, JsonSchema>,
): JsonSchema {
  const definitions = Object.entries(schema.$defs as Record<string, JsonSchema>).flatMap(
    ([name, definition]): [string, JsonSchema][] => {
      const reference = referenceTo(kind, name);
      const one = merged.get(reference);
      if (one !== undefined) return [[one.title as string, one]];
      return renamed.has(reference) ? [] : [[name, definition]];
    },
  );
  const withDefinitions = { ...schema, $defs: Object.fromEntries(definitions) };
  const said = (value: JsonSchema): JsonSchema => {
    const { $ref } = (value.items ?? value) as JsonSchema;
    const description = renamed.get($ref as string)?.description;
    return description === undefined ? value : { ...value, description };
  };
  const described = rewriteSchema(withDefinitions, (part) => {
    if (typeof part.properties !== 'object') return part;
    const properties = Object.entries(part.properties as Record<string, JsonSchema>);
    return { ...part, properties: Object.fromEntries(properties.map(([key, value]) => [key, said(value)])) };
  });
  return rewriteSchema(described, (part) => {
    const target = renamed.get(part.$ref as string)?.target;
    return target === undefined ? part : { ...part, $ref: target };
  });
}

function referenceTo(kind: string, name: string): string {
  return `${kind}.json#/$defs/${name}`;
}

/** References with the file that they refer to, also where it is their own; what every file has is the same in all. */
function withFiles(schema: JsonSchema, kind: string): JsonSchema {
  return rewriteSchema(schema, (part) => {
    const name = typeof part.$ref === 'string' ? /^#\/\$defs\/(.*)$/.exec(part.$ref)?.[1] : undefined;
    if (name === undefined || Object.hasOwn(extrasSchemas, name)) return part;
    return { ...part, $ref: referenceTo(kind, name) };
  });
}

function withoutOwnFile(schema: JsonSchema, kind: string): JsonSchema {
  const own = `${kind}.json#`;
  return rewriteSchema(schema, (part) => {
    const { $ref } = part;
    return typeof $ref === 'string' && $ref.startsWith(own)
      ? { ...part, $ref: $ref.slice(own.length - 1) }
      : part;
  });
}
