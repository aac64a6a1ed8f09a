import { orderProperty } from '../descriptor/extras.ts';
import { foreignProperty } from '../descriptor/foreign.ts';
import type { JsonSchema } from './json-schema.ts';
import type { SharedMembers } from './shared-members.ts';

/** The schema of a kind in which records extend interfaces of the members that several of them have in the same form. */
export function extractMembers(schema: JsonSchema, interfaces: readonly SharedMembers[]): JsonSchema {
  let definitions = schema.$defs as Readonly<Record<string, JsonSchema>>;
  for (const each of interfaces) {
    const base = baseOf(definitions, each);
    const properties = base.properties as Readonly<Record<string, unknown>>;
    const rest = Object.entries(definitions).map(([name, one]) => [
      name,
      extending(one, each.name, properties),
    ]);
    definitions = { [each.name]: base, ...Object.fromEntries(rest) };
  }
  return { ...schema, $defs: definitions };
}

function baseOf(
  definitions: Readonly<Record<string, JsonSchema>>,
  { name, description, from, members }: SharedMembers,
): JsonSchema {
  const taken = definitions[from]?.properties as Readonly<Record<string, unknown>> | undefined;
  const properties = [...members, foreignProperty, orderProperty].map((member): [string, unknown] => {
    const value = taken?.[member];
    if (value === undefined)
      throw new Error(`${from} has no ${member}: review src/codegen/shared-members.ts`);
    return [member, value];
  });
  return { title: name, description, type: 'object', properties: Object.fromEntries(properties) };
}

/** A record without the members of a base, which it extends; where it lacks one or has a base, as it is. */
function extending(
  definition: JsonSchema,
  name: string,
  members: Readonly<Record<string, unknown>>,
): JsonSchema {
  const { title, description, allOf, additionalProperties, properties, required = [], ...rest } = definition;
  if (allOf !== undefined || typeof properties !== 'object') return definition;
  const own = Object.entries(properties as Readonly<Record<string, unknown>>);
  const isShared = ([property, value]: readonly [string, unknown]): boolean =>
    !(required as readonly string[]).includes(property) &&
    JSON.stringify(value) === JSON.stringify(members[property]);
  if (own.filter(isShared).length < Object.keys(members).length) return definition;
  return {
    title,
    ...(description === undefined ? {} : { description }),
    allOf: [{ $ref: `#/$defs/${name}` }],
    ...rest,
    properties: Object.fromEntries(own.filter((one) => !isShared(one))),
    ...((required as readonly string[]).length === 0 ? {} : { required }),
    // What others extend leaves room for their properties.
    ...(additionalProperties === undefined ? {} : { unevaluatedProperties: additionalProperties }),
  };
}
