import { spawnSync } from 'node:child_process';
import { describe, expect, test } from 'vitest';
import { describedRelease } from '../../tools/libvirt/api-description.ts';
import { apiEnumerations } from '../../tools/libvirt/api-enumerations.ts';
import { constantNames, tableName } from '../../tools/libvirt/enumeration-names.ts';
import { filesBelow, projectFolder } from '../support/source-files.ts';

/** Enumerations of constants, each written as `type: NAME=value …`; a value in `<>` is one that a header shifts into place. */
function named(...types: readonly string[]): Record<string, unknown> {
  const entries = types.flatMap((line) => {
    const [type, constants = ''] = line.split(': ');
    return constants.split(' ').map((constant) => {
      const [name, value = ''] = constant.split('=');
      const bit = value.startsWith('<') ? " value_bitshift='0'" : '';
      return `<enum name='${name}' file='libvirt-domain' value='${value.replace(/[<>]/g, '')}'${bit} type='${type}' version='1.0.0'/>`;
    });
  });
  const read = apiEnumerations(`<api name='libvirt'><symbols>${entries.join('')}</symbols></api>`);
  return Object.fromEntries(
    read.map((enumeration) => {
      const names = constantNames(enumeration);
      return [
        tableName(enumeration),
        Object.fromEntries(enumeration.constants.map(({ value }, index) => [names[index], value])),
      ];
    }),
  );
}

describe('names of constants', () => {
  test('are what tells them apart', () => {
    expect(
      named(
        'virDomainBlockCommitFlags: VIR_DOMAIN_BLOCK_COMMIT_SHALLOW=<1> VIR_DOMAIN_BLOCK_COMMIT_DELETE=<2>',
      ),
    ).toEqual({ domainBlockCommitFlags: { shallow: 1, delete: 2 } });
    expect(named('virConnectCredentialType: VIR_CRED_USERNAME=1 VIR_CRED_REALM=8')).toEqual({
      connectCredentialType: { username: 1, realm: 8 },
    });
  });

  test('keep a word where one of them starts all others', () => {
    expect(named('virA: VIR_A_WITH_BUILD=1 VIR_A_WITH_BUILD_OVERWRITE=2')).toEqual({
      a: { build: 1, buildOverwrite: 2 },
    });
  });

  test('that are alone are what the name of the type does not say', () => {
    expect(
      named(
        'virDomainSetUserPasswordFlags: VIR_DOMAIN_PASSWORD_ENCRYPTED=<1>',
        'virNWFilterDefineFlags: VIR_NWFILTER_DEFINE_VALIDATE=<1>',
        'virTypedParameterFlags: VIR_TYPED_PARAM_STRING_OKAY=<4>',
      ),
    ).toEqual({
      domainSetUserPasswordFlags: { encrypted: 1 },
      nwFilterDefineFlags: { validate: 1 },
      typedParameterFlags: { stringOkay: 4 },
    });
  });

  test('are never those of two', () => {
    expect(() => named('virA: VIR_A_NOSTATE=1 VIR_A_NO_STATE=2')).toThrow(
      'two constants of virA are named noState',
    );
  });
});

test('constants that only end a list are no words, those that end otherwise are', () => {
  expect(
    named('virA: VIR_A_CUT=0 VIR_A_ADD_LAST=1 VIR_A_ADD_FIRST=2 VIR_A_LAST=VIR_A_NR VIR_A_NR=3'),
  ).toEqual({
    a: { cut: 0, addLast: 1, addFirst: 2 },
  });
});

test('flags hold no name for the absence of flags, and may be those of another type', () => {
  expect(
    named(
      'virDomainModificationImpact: VIR_DOMAIN_AFFECT_CURRENT=0 VIR_DOMAIN_AFFECT_LIVE=<1> VIR_DOMAIN_AFFECT_CONFIG=<2>',
      'virDomainMemoryModFlags: VIR_DOMAIN_MEM_LIVE=VIR_DOMAIN_AFFECT_LIVE VIR_DOMAIN_MEM_MAXIMUM=<4>',
    ),
  ).toEqual({
    domainMemoryModFlags: { live: 1, maximum: 4 },
    domainModificationImpact: { live: 1, config: 2 },
  });
});

test('a value that is no constant is refused', () => {
  expect(() => named('virA: VIR_A_ONE=VIR_B_ONE VIR_A_TWO=2')).toThrow('has no constant VIR_B_ONE');
});

const python = spawnSync(
  '/usr/bin/python3',
  [
    '-c',
    `
import importlib.metadata, json, libvirt
constants = {name: value for name, value in vars(libvirt).items() if name.startswith('VIR_') and isinstance(value, int)}
print(json.dumps({'release': importlib.metadata.version('libvirt-python'), 'constants': constants}))
`,
  ],
  { encoding: 'utf8' },
);

describe.skipIf(python.status !== 0)('python3-libvirt is installed', () => {
  test('its constants have the values of ours, and there are no others', async () => {
    const { release, constants } = JSON.parse(python.stdout) as {
      readonly release: string;
      readonly constants: Readonly<Record<string, number>>;
    };
    const ours = await generatedConstants();
    expect(Object.keys(ours).length).toBeGreaterThan(900);
    expect(Object.entries(ours).filter(([name, value]) => (constants[name] ?? value) !== value)).toEqual([]);
    if (release !== describedRelease) return;
    expect(Object.keys(ours).filter((name) => !(name in constants))).toEqual([]);
    const others = Object.keys(constants).filter((name) => !(name in ours) && !/_(?:LAST|NR)$/.test(name));
    // Names for no flag at all.
    expect(others.filter((name) => constants[name] !== 0)).toEqual([]);
  });
});

/** The values of the constants of generated/libvirt, by libvirt's names, which stand in the comments. */
async function generatedConstants(): Promise<Readonly<Record<string, number>>> {
  const values: Record<string, number> = {};
  for (const { path, text } of filesBelow('generated/libvirt', /\.ts$/)) {
    const tables: Readonly<Record<string, Readonly<Record<string, number>>>> = await import(
      `${projectFolder}/${path}`
    );
    for (const [, name = '', body = ''] of text.matchAll(
      /^export (?:const|interface) (\w+) (?:= )?\{\n(.*?)^\}/gms,
    )) {
      const table = tables[name.slice(0, 1).toLowerCase() + name.slice(1)] ?? {};
      for (const [, constant = '', word = ''] of body.matchAll(
        /\*\* (VIR_\w+), .*\n +(?:readonly )?(\w+)/g,
      )) {
        values[constant] = table[word] ?? Number.NaN;
      }
    }
  }
  return values;
}
