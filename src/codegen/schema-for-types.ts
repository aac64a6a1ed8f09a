import { orderProperty } from '../descriptor/extras.ts';
import { foreignProperty } from '../descriptor/foreign.ts';
import { extrasSchemas } from './extras-schemas.ts';
import { consequenceOf, type JsonSchema } from './json-schema.ts';
import { isWide } from './value-schema.ts';

/** The interface of what every record may have, which is written by hand. */
const recordExtras = 'RecordExtras';
/** The name of the schema that holds the definitions. */
const noType = 'NoType';

/** A schema in the dialect of json-schema-to-typescript, and the types that it takes from elsewhere. */
interface SchemaForTypes {
  readonly schema: JsonSchema;
  /**
   * By file: the names of the types of other kinds; under '' those that every kind shares. The text that is made of the schema
   * has empty interfaces (`standInNames`), which are to be left out.
   */
  readonly imports: ReadonlyMap<string, ReadonlySet<string>>;
}

/**
 * Says in the dialect of json-schema-to-typescript (`extends`, `tsType`) what our JSON Schemas of models say by the standard:
 * interfaces that extend others, enumerations that stay open, whole numbers of any size.
 */
export function schemaForTypes(published: JsonSchema): SchemaForTypes {
  const imports = new Map<string, Set<string>>();
  const imported = (file: string, name: string): JsonSchema => {
    const names = imports.get(file) ?? new Set();
    imports.set(file, names.add(name));
    return { tsType: name };
  };

  const translate = (schema: JsonSchema): JsonSchema => {
    const { description, $ref, allOf, anyOf, items, properties, unevaluatedProperties, ...rest } = schema;
    const said =
      typeof description === 'string' ? { description: description.replaceAll('*/', '*\u200b/') } : {};
    if (typeof $ref === 'string') {
      const [file, name] = $ref.split('#/$defs/') as [string, string];
      const isOwn = file === '' && !isShared(name);
      // Beside a reference a description would make another type.
      return { ...said, ...(isOwn ? { tsType: name } : imported(file.replace('.json', ''), name)) };
    }
    if (anyOf !== undefined) return { ...said, tsType: openWords(anyOf as never) };
    if (Array.isArray(rest.type))
      return { ...said, tsType: isWide(rest as JsonSchema) ? 'number | bigint' : 'number' };
    if (rest.not !== undefined) return { ...said, ...imported('', 'OtherWord') };
    if (items !== undefined) return { ...said, ...rest, items: translate(items as JsonSchema) };
    if (rest.type !== 'object') return { ...said, ...rest };
    const variants = variantsOf(allOf);
    if (variants !== undefined) return { ...said, title: rest.title, anyOf: variants.map(translate) };
    const {
      [foreignProperty]: foreign,
      [orderProperty]: order,
      ...members
    } = properties as Record<string, JsonSchema>;
    if (foreign !== undefined) imported('', recordExtras);
    const bases =
      foreign === undefined ? (allOf as JsonSchema[] | undefined) : [{ $ref: `#/$defs/${recordExtras}` }];
    return {
      ...said,
      ...rest,
      ...(bases === undefined ? {} : { extends: bases }),
      properties: mapValues(members, translate),
      additionalProperties: false,
    };
  };

  const { $defs, $schema, ...root } = published;
  const own = Object.entries($defs as Record<string, JsonSchema>).filter(([name]) => !isShared(name));
  const definitions = mapValues(Object.fromEntries(own), translate);
  if (typeof root.$ref !== 'string') definitions[root.title as string] = translate(root);
  definitions[recordExtras] = standIn(recordExtras);
  // The schema itself is none of the types: each of them is a definition, which is written once.
  return { schema: { ...standIn(noType), $defs: definitions }, imports };
}

/** The names of the empty interfaces in the text that are no types of the kind. */
export const standInNames: readonly string[] = [recordExtras, noType];

function standIn(title: string): JsonSchema {
  return { title, type: 'object', properties: {}, additionalProperties: false };
}

/** The types of what no grammar describes are written by hand. */
function isShared(name: string): boolean {
  return Object.hasOwn(extrasSchemas, name);
}

/** The alternatives of a union, each of which stands behind a condition; undefined for other schemas. */
function variantsOf(allOf: unknown): JsonSchema[] | undefined {
  if (!Array.isArray(allOf)) return undefined;
  const variants = allOf.map(consequenceOf);
  return variants.includes(undefined) ? undefined : (variants as JsonSchema[]);
}

/** The TypeScript type of an enumeration that is open for other words. */
function openWords([{ enum: words }]: readonly [{ readonly enum: readonly string[] }]): string {
  const literals = words.map((word) => `'${word.replace(/[\\']/g, '\\$&')}'`);
  return [...literals, '(string & {})'].join(' | ');
}

function mapValues<From, To>(
  record: Readonly<Record<string, From>>,
  change: (value: From) => To,
): Record<string, To> {
  return Object.fromEntries(Object.entries(record).map(([key, value]) => [key, change(value)]));
}
