import { apiDescription, describedRelease } from './api-description.ts';
import { type ApiConstant, type ApiEnumeration, apiEnumerations } from './api-enumerations.ts';
import { constantNames, tableName } from './enumeration-names.ts';

/** The files of enumerations, by the header of libvirt that declares them. */
const files: Readonly<Record<string, string>> = {
  'libvirt-common': 'generated/libvirt/connection.ts',
  'libvirt-domain': 'generated/libvirt/domain.ts',
  'libvirt-domain-checkpoint': 'generated/libvirt/domain-checkpoint.ts',
  'libvirt-domain-snapshot': 'generated/libvirt/domain-snapshot.ts',
  'libvirt-event': 'generated/libvirt/event.ts',
  'libvirt-host': 'generated/libvirt/host.ts',
  'libvirt-interface': 'generated/libvirt/interface.ts',
  'libvirt-network': 'generated/libvirt/network.ts',
  'libvirt-nodedev': 'generated/libvirt/node-device.ts',
  'libvirt-nwfilter': 'generated/libvirt/nw-filter.ts',
  'libvirt-secret': 'generated/libvirt/secret.ts',
  'libvirt-storage': 'generated/libvirt/storage.ts',
  'libvirt-stream': 'generated/libvirt/stream.ts',
  virterror: 'generated/libvirt/error.ts',
};

/** Enumerations whose constants keep libvirt's names: people look for those of errors. */
const verbatim = new Set(['virErrorNumber', 'virErrorDomain']);

/**
 * The enumerations and flags of libvirt's interface, by path inside the project. Without libvirt's description of it they are
 * those that `load` gives: what is there stays.
 */
export function enumerationFiles(load: (path: string) => string | undefined): Map<string, string> {
  const description = apiDescription();
  if ('missing' in description) {
    return new Map(
      Object.values(files).map((path) => [path, load(path) ?? refuse(path, description.missing)]),
    );
  }
  const texts = new Map<string, string>();
  for (const enumeration of apiEnumerations(description.text)) {
    const file = fileOf(enumeration);
    texts.set(file, (texts.get(file) ?? header) + code(enumeration));
  }
  return texts;
}

const header = `// Generated from libvirt-api.xml of libvirt ${describedRelease} by \`npm run generate\`. Do not edit.\n`;

function refuse(path: string, reason: string): never {
  throw new Error(`${path} is not there and cannot be generated: ${reason}`);
}

function fileOf({ header, name }: ApiEnumeration): string {
  const file = files[header];
  if (file === undefined) throw new Error(`${name} is declared in ${header}, for which there is no file`);
  return file;
}

function code(enumeration: ApiEnumeration): string {
  const { name, isFlags, constants } = enumeration;
  const table = tableName(enumeration);
  const type = table.slice(0, 1).toUpperCase() + table.slice(1);
  const names = verbatim.has(name) ? constants.map((constant) => constant.name) : constantNames(enumeration);
  const members = names.map((word, index) => ({ word, constant: constants[index] as ApiConstant }));
  return isFlags ? flags(name, table, type, members) : words(name, table, type, members);
}

interface Member {
  readonly word: string;
  readonly constant: ApiConstant;
}

function flags(name: string, table: string, type: string, members: readonly Member[]): string {
  return `
/** The bits of ${name}, by name. */
export const ${table} = {
${members.map(({ word, constant }) => `  ${word}: ${constant.value},\n`).join('')}} as const;

/** Which bits of ${name} are set: those that are true. */
export interface ${type} {
${members.map(({ word, constant }) => `${remark(constant)}  readonly ${word}?: boolean | undefined;\n`).join('')}}
`;
}

function words(name: string, table: string, type: string, members: readonly Member[]): string {
  return `
/** The numbers of ${name}, by name. */
export const ${table} = {
${members.map(({ word, constant }) => `${remark(constant)}  ${word}: ${constant.value},\n`).join('')}} as const;

/** A name for a number of ${name}. Numbers that libvirt ${describedRelease} does not have come as they are. */
export type ${type} = keyof typeof ${table};
`;
}

function remark({ name, since }: ApiConstant): string {
  return `  /** ${name}, since ${since}. */\n`;
}
