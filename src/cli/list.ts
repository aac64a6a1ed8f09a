import { printable } from '../diagnostics/excerpt.ts';
import { nearestWord } from '../text/nearest-word.ts';
import { type Command, choiceOption, command, type ParsedArguments, UsageError } from './command.ts';
import {
  connectionShapes,
  connectionStatusUsage,
  connectionUsage,
  readOnlyShape,
  readOnlyUsage,
  withConnection,
} from './connection.ts';
import type { ObjectKind, ObjectSummary, Selection } from './objects/object-kind.ts';
import { type ObjectKindName, objectKindNames, objectKinds } from './objects/object-kinds.ts';
import { ownerOption, ownerShapes, ownerUsage } from './objects/owner-option.ts';
import { isTerminal, writeOutput } from './output.ts';
import { integersAsTexts, jsonText } from './report/json-text.ts';
import { tableText } from './report/table.ts';

const plurals = objectKindNames.map((name) => `${name}s`);

const usage = `Usage: domxml list [KIND] --connect URI [OPTION]...

Lists the objects of a kind that a hypervisor has:
  ${plurals.slice(0, 6).join(', ')} (default: domains),
  ${plurals.slice(6).join(', ')}

${connectionUsage}${readOnlyUsage}${ownerUsage}\
  --active, --inactive   only those that are, or are not, active (default: --all)
  --format FORMAT        table (default), json (one array) or names (one a line, for scripts)
  -h, --help             print this

${connectionStatusUsage}`;

const shapes = {
  ...connectionShapes,
  ...readOnlyShape,
  ...ownerShapes,
  active: { type: 'boolean' },
  inactive: { type: 'boolean' },
  all: { type: 'boolean' },
  format: { type: 'string' },
} as const;

/** `domxml list`: the objects that a hypervisor has. */
export const listCommand: Command = command(usage, shapes, run);

async function run(parsed: ParsedArguments): Promise<number> {
  const [plural = 'domains', ...more] = parsed.operands;
  if (more.length > 0) throw new UsageError('one kind of objects at a time');
  const kind: ObjectKind = objectKinds[kindOperand(plural)];
  const selection = selectionOption(parsed, kind, plural);
  const format = choiceOption(parsed, 'format', ['table', 'json', 'names']) ?? 'table';
  const owner = ownerOption(parsed, kind, plural);
  return withConnection(parsed, async (connection) => {
    const objects = await kind.list({ connection, owner }, selection);
    // libvirt gives them in no order.
    objects.sort((one, other) => (key(one) < key(other) ? -1 : 1));
    writeOutput(formats[format](objects, kind.columns));
    return 0;
  });
}

function kindOperand(plural: string): ObjectKindName {
  const name = objectKindNames.find((one) => plural === `${one}s` || plural === one);
  if (name !== undefined) return name;
  const meant = nearestWord(plural, plurals);
  throw new UsageError(
    `there is no list of '${printable(plural)}'; ${meant === undefined ? `known: ${plurals.join(', ')}` : `did you mean '${meant}'?`}`,
  );
}

function selectionOption({ options }: ParsedArguments, kind: ObjectKind, plural: string): Selection {
  const given = (['active', 'inactive', 'all'] as const).filter((name) => options[name] === true);
  const [selection = 'all', ...others] = given;
  if (others.length > 0) throw new UsageError(`--${selection} and --${others[0]} exclude each other`);
  if (selection !== 'all' && !kind.hasState) {
    throw new UsageError(`--${selection} does not go with ${plural}, which have no such state`);
  }
  return selection;
}

/** What an object is known by. */
const key = ({ name, uuid }: ObjectSummary): string => String(name ?? uuid);

/** How lists are written. */
const formats = {
  table: (objects: readonly ObjectSummary[], columns: readonly string[]) =>
    tableText(
      columns.map((name) => heads[name] ?? name.toUpperCase()),
      objects.map((object) => columns.map((name) => String(object[name] ?? '-'))),
    ),
  json: (objects: readonly ObjectSummary[]) => {
    const lines = objects.map((object) => jsonText(object, integersAsTexts));
    return lines.length === 0 ? '[]\n' : `[\n${lines.join(',\n')}\n]\n`;
  },
  names: (objects: readonly ObjectSummary[]) => {
    // Scripts get names as they are, people what cannot drive their terminals.
    const shown = isTerminal('output') ? printable : (text: string) => text;
    return objects.map((object) => `${shown(key(object))}\n`).join('');
  },
} as const;

/** The heads of columns whose properties have names of several words. */
const heads: Readonly<Record<string, string>> = { usageType: 'USAGE', usageId: 'FOR' };
