import type { JsonSchema } from './json-schema.ts';
import { rewriteSchema } from './rewrite-schema.ts';
import { sharedWords } from './shared-words.ts';

/** An enumeration that has a name. */
interface NamedWords {
  readonly kind: string;
  readonly name: string;
  readonly schema: JsonSchema;
}

/**
 * The schemas of kinds, by kind, with a definition for each enumeration of the reviewed table that stands at several places; it belongs
 * to the first kind that has it. `typeNames` gives the names of the types of kinds.
 */
export function nameWords(
  schemas: ReadonlyMap<string, JsonSchema>,
  typeNames: ReadonlyMap<string, string>,
): ReadonlyMap<string, JsonSchema> {
  const named = namedWords(schemas, typeNames);
  return new Map([...schemas].map(([kind, schema]) => [kind, withNames(schema, kind, named)]));
}

function namedWords(
  schemas: ReadonlyMap<string, JsonSchema>,
  typeNames: ReadonlyMap<string, string>,
): ReadonlyMap<string, NamedWords> {
  const found = new Map<string, NamedWords & { readonly count: number }>();
  for (const [kind, schema] of schemas) {
    rewriteSchema(schema, (part) => {
      const key = wordsOf(part);
      const suffix = key === undefined ? undefined : sharedWords.get(key);
      if (key === undefined || suffix === undefined) return part;
      const first = found.get(key) ?? {
        kind,
        name: `${typeNames.get(kind)}${suffix}`,
        schema: part,
        count: 0,
      };
      found.set(key, { ...first, count: first.count + 1 });
      return part;
    });
  }
  return new Map([...found].filter(([, { count }]) => count > 1));
}

function withNames(schema: JsonSchema, kind: string, named: ReadonlyMap<string, NamedWords>): JsonSchema {
  const rewritten = rewriteSchema(schema, (part) => {
    const one = named.get(wordsOf(part) ?? '');
    if (one === undefined) return part;
    const { anyOf, ...rest } = part;
    return { ...rest, $ref: `${one.kind === kind ? '' : `${one.kind}.json`}#/$defs/${one.name}` };
  });
  const own = [...named.values()].filter((one) => one.kind === kind);
  const definitions = own.map(({ name, schema: { anyOf } }) => [name, { title: name, anyOf }]);
  return { ...rewritten, $defs: { ...(rewritten.$defs as object), ...Object.fromEntries(definitions) } };
}

/** The words of an enumeration that is open for others, in one order; undefined for other schemas. */
function wordsOf({ anyOf }: JsonSchema): string | undefined {
  const [first] = Array.isArray(anyOf) ? (anyOf as readonly JsonSchema[]) : [];
  return first !== undefined && Array.isArray(first.enum) ? [...first.enum].sort().join(' ') : undefined;
}
