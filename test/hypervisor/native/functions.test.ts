import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { filesBelow } from '../../support/source-files.ts';

/** libvirt's own description of its functions (Debian package libvirt-dev). */
const descriptions = ['libvirt', 'libvirt-qemu'].map((name) => `/usr/share/libvirt/api/${name}-api.xml`);

interface Signature {
  readonly result: string;
  readonly parameters: readonly string[];
}

/** What the addon's tables say, in the words of results.h and parameters.h. */
const written = new Map<string, Signature>(
  filesBelow('native/functions', /-functions\.cc$/).flatMap(({ text }) =>
    [...text.matchAll(/\{"(\w+)",\s*as<([^(]+)\((.*?)\)>\}/gs)].map(
      ([, name = '', result = '', parameters = '']) =>
        [name, { result, parameters: parts(parameters) }] as const,
    ),
  ),
);

/** The parts between commas that are in no angle brackets. */
function parts(list: string): string[] {
  const found = list.match(/(?:<[^>]*>|[^,<])+/g) ?? [];
  return found.map((part) => part.replaceAll(/\s+/g, ' ').trim());
}

/** C types by the words for them; `$1` is the first argument in angle brackets. */
const inC: readonly (readonly [RegExp, string])[] = [
  [
    /^(?:Connect|Domain\w*(?<!Out)|Network\w*|Storage\w+|Secret|NWFilter\w*|NodeDevice|Interface)$/,
    'vir$0Ptr',
  ],
  [/^New<(.+)>$/, 'vir$1Ptr'],
  [/^ListOf<(.+)>$/, 'vir$1Ptr *'],
  [/^ListOut<(.+)>$/, 'vir$1Ptr **'],
  [/^(?:Text|OptionalText|BorrowedText|OptionalBorrowedText)$/, 'const char *'],
  [/^Texts$/, 'const char **'],
  [/^TextOut$/, 'char **'],
  [/^TextsOut$/, 'char ***'],
  [/^TextsBuffer<.+>$/, 'char ** const'],
  [/^(?:UuidOut|OwnedText)$/, 'char *'],
  [/^BytesIn$/, 'const unsigned char *'],
  [/^OwnedBytes$/, 'unsigned char *'],
  [/^SizeOfResult$/, 'size_t *'],
  [/^(?:Int|Truth|Status|Count|Number|TruthOf)$/, 'int'],
  [/^(?:UnsignedInt|Flags|OptionalNumber)$/, 'unsigned int'],
  [/^UnsignedLong$/, 'unsigned long'],
  [/^LongLong$/, 'long long'],
  [/^UnsignedLongLong$/, 'unsigned long long'],
  [/^(?:Length|Amount)<(?:std::)?(.+)>$/, '$1'],
  [/^(?:IntOut|TruthOut|CountOut)$/, 'int *'],
  [/^CountOf<(.+)>$/, '$1 *'],
  [/^UnsignedIntOut$/, 'unsigned int *'],
  [/^UnsignedLongOut$/, 'unsigned long *'],
  [/^LongLongOut$/, 'long long *'],
  [/^UnsignedLongLongOut$/, 'unsigned long long *'],
  [/^Numbers$/, 'unsigned int *'],
  [/^(?:InfoOut|InfosBuffer|Buffer)<(\w+).*>$/, '$1Ptr'],
  [/^InfosOut<(.+)>$/, '$1Ptr **'],
  [/^DomainStatsOut$/, 'virDomainStatsRecordPtr **'],
  [/^(?:TypedParameters|TypedParametersBuffer)$/, 'virTypedParameterPtr'],
  [/^(?:TypedParametersOut|TypedParametersOf<.+>)$/, 'virTypedParameterPtr *'],
];

function typeInC(word: string): string {
  for (const [pattern, type] of inC) {
    const match = pattern.exec(word);
    if (match !== null) return type.replace(/\$(\d)/, (_, index) => match[Number(index)] ?? '');
  }
  return `nothing in C for ${word}`;
}

/** Parameters that callers of the addon do not give: what is stored there comes back, and lengths follow from what is given. */
const notGiven = /Out$|Buffer|^(?:ListOut|InfoOut|InfosOut|TypedParametersOf|CountOf|Length|SizeOfResult)\b/;

describe('the functions that the addon can call', () => {
  test('are found in its tables', () => {
    expect(written.size).toBeGreaterThan(300);
  });

  test('are those of LibvirtCalls, with as many arguments', () => {
    const typed = filesBelow('src/hypervisor/native/calls', /\.ts$/).flatMap(({ text }) =>
      [...text.matchAll(/^ {2}(vir\w+)\(([^)]*)\): /gm)].map(
        ([, name = '', list = '']) => `${name} ${list.split(',').filter((part) => part.trim()).length}`,
      ),
    );
    const tabled = [...written].map(
      ([name, { parameters }]) => `${name} ${parameters.filter((word) => !notGiven.test(word)).length}`,
    );
    expect(tabled.sort()).toEqual(typed.sort());
  });
});

const missing = descriptions.find((path) => !existsSync(path));
const title = "the addon's tables";
describe.skipIf(missing)(
  missing === undefined ? title : `${title} (not here: libvirt-dev is not installed)`,
  () => {
    test("agree with libvirt's own description in names, parameters and results", () => {
      const described = new Map(
        descriptions.flatMap((path) => [...signaturesOf(readFileSync(path, 'utf8'))]),
      );
      const inTables = Object.fromEntries(
        [...written].map(([name, { result, parameters }]) => [
          name,
          { result: typeInC(result), parameters: parameters.map(typeInC) },
        ]),
      );
      const inLibvirt = Object.fromEntries([...written.keys()].map((name) => [name, described.get(name)]));
      expect(inTables).toEqual(inLibvirt);
    });
  },
);

function* signaturesOf(description: string): Generator<readonly [string, Signature]> {
  for (const [, name = '', content = ''] of description.matchAll(
    /<function name='(\w+)'.*?>(.*?)<\/function>/gs,
  )) {
    const result = /<return type='([^']*)'/.exec(content)?.[1] ?? '';
    const parameters = [...content.matchAll(/<arg [^>]*?type='([^']*)'/g)].map(([, type = '']) => type);
    yield [name, { result, parameters }];
  }
}
