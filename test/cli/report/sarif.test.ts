import { spawnSync } from 'node:child_process';
import { accessSync, constants, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { expect, test } from 'vitest';
import manifest from '../../../package.json' with { type: 'json' };
import { applyTextEdits } from '../../../src/text/text-edit.ts';
import { hostileReports, madeReport, manyReports, reportOf, reportText } from '../../support/reports.ts';
import { projectFolder } from '../../support/source-files.ts';

/** The validator of SARIF's makers, with the official JSON Schema beside it; a package for each platform. */
const multitool = join(
  projectFolder,
  `node_modules/@microsoft/sarif-multitool-${process.platform}/Sarif.Multitool`,
);
const multitoolThere = isExecutable(multitool);

function isExecutable(path: string): boolean {
  try {
    accessSync(path, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}

/** The errors and warnings of the validator, by the rules of the standard and by those of GitHub. */
function saidByMultitool(...texts: readonly string[]): string[] {
  const folder = mkdtempSync(join(tmpdir(), 'domxml-sarif-'));
  const files = texts.map((text, index) => {
    const file = join(folder, `${index}.sarif`);
    writeFileSync(file, text);
    return file;
  });
  const { stdout, stderr } = spawnSync(
    multitool,
    ['validate', ...files, '--rule-kind', 'Sarif;Ghas', '--level', 'Error;Warning', '--kind', 'Fail'],
    // It need not know languages, for which a library would have to be installed.
    { encoding: 'utf8', env: { ...process.env, DOTNET_SYSTEM_GLOBALIZATION_INVARIANT: '1' } },
  );
  rmSync(folder, { recursive: true });
  expect(stdout + stderr).toContain('Analysis completed successfully');
  return stdout.split('\n').filter((line) => /: (?:error|warning) /.test(line));
}

interface Result {
  readonly ruleId: string;
  readonly ruleIndex: number;
  readonly partialFingerprints: Readonly<Record<string, string>>;
  readonly fixes: readonly {
    readonly artifactChanges: readonly {
      readonly replacements: readonly {
        readonly deletedRegion: { readonly charOffset: number; readonly charLength: number };
        readonly insertedContent?: { readonly text: string };
      }[];
    }[];
  }[];
}

async function runOf(reports: Parameters<typeof reportText>[1], status?: number) {
  const log = JSON.parse(await reportText('sarif', reports, status));
  return log.runs[0] as { readonly results: readonly Result[]; readonly [name: string]: unknown };
}

const prints = (results: readonly Result[]) =>
  results.map(({ partialFingerprints }) => partialFingerprints['domxmlFinding/v1']);

test.skipIf(!multitoolThere)('reports suit the official JSON Schema', async () => {
  const schema = JSON.parse(readFileSync(join(dirname(multitool), 'sarif-2.1.0.json'), 'utf8'));
  const isUri = (text: string) => URL.canParse(text);
  const isReference = (text: string) => URL.canParse(text, 'file:///');
  const ajv = new Ajv2020({
    strict: false,
    formats: { uri: isUri, 'uri-reference': isReference, 'date-time': true, uuid: true },
  });
  const conforms = ajv.compile(schema);
  for (const reports of [await manyReports(), hostileReports(), []]) {
    conforms(JSON.parse(await reportText('sarif', reports)));
    expect(conforms.errors ?? []).toEqual([]);
  }
});

test.skipIf(!multitoolThere)(
  'the validator of the standard has no error or warning, GitHub included',
  async () => {
    const text = await reportText('sarif', [madeReport('<a/>', 'a')]);
    const right = [
      await reportText('sarif', await manyReports()),
      await reportText('sarif', hostileReports()),
    ];
    const said = saidByMultitool(...right, text.replace('"ruleIndex":0', '"ruleIndex":7'));
    // It does find mistakes.
    expect(said.length).toBeGreaterThan(0);
    expect(said.filter((line) => !line.includes(`${right.length}.sarif`))).toEqual([]);
  },
);

test('a result has rule, level, places and fixes', async () => {
  const report = madeReport('<a>\n <b c="1"/>\n</a>', '"1"', {
    code: 'grammar/attribute-value',
    severity: 'warning',
    path: '/a/b/@c',
    related: [{ message: 'there', span: { start: 0, end: 3 } }],
    fixes: [{ title: 'write 2', certain: true, edits: [{ span: { start: 11, end: 12 }, newText: '2' }] }],
  });
  const { results, tool, columnKind, originalUriBaseIds, invocations } = await runOf([report]);
  const artifactLocation = { uri: 'a.xml', uriBaseId: '%SRCROOT%' };
  expect(results).toEqual([
    {
      ruleId: 'grammar/attribute-value',
      ruleIndex: 0,
      level: 'warning',
      message: { text: 'something is wrong' },
      locations: [
        {
          physicalLocation: {
            artifactLocation,
            region: {
              startLine: 2,
              startColumn: 7,
              endLine: 2,
              endColumn: 10,
              charOffset: 10,
              charLength: 3,
            },
          },
          logicalLocations: [{ fullyQualifiedName: '/a/b/@c', kind: 'attribute' }],
        },
      ],
      relatedLocations: [
        {
          id: 0,
          physicalLocation: {
            artifactLocation,
            region: { startLine: 1, startColumn: 1, endLine: 1, endColumn: 4, charOffset: 0, charLength: 3 },
          },
          message: { text: 'there' },
        },
      ],
      partialFingerprints: { 'domxmlFinding/v1': expect.stringMatching(/^[0-9a-f]{32}:1$/) },
      fixes: [
        {
          description: { text: 'write 2' },
          artifactChanges: [
            {
              artifactLocation,
              replacements: [
                {
                  deletedRegion: {
                    startLine: 2,
                    startColumn: 8,
                    endLine: 2,
                    endColumn: 9,
                    charOffset: 11,
                    charLength: 1,
                  },
                  insertedContent: { text: '2' },
                },
              ],
            },
          ],
          properties: { certain: true },
        },
      ],
    },
  ]);
  expect(tool).toMatchObject({
    driver: {
      name: 'domxml',
      semanticVersion: manifest.version,
      rules: [
        {
          id: 'grammar/attribute-value',
          name: 'GrammarAttributeValue',
          shortDescription: { text: 'attribute value' },
          fullDescription: { text: expect.stringMatching(/^The value of an attribute .*\.$/) },
          helpUri: expect.stringMatching(/^https:.*\/docs\/diagnostics\/grammar\/attribute-value\.md$/),
          // The level of this result is another: settings may say so.
          defaultConfiguration: { level: 'error' },
        },
      ],
    },
  });
  expect(columnKind).toBe('utf16CodeUnits');
  expect(originalUriBaseIds).toEqual({ '%SRCROOT%': { uri: `${pathToFileURL(process.cwd()).href}/` } });
  expect(invocations).toEqual([{ executionSuccessful: true, exitCode: 1, toolExecutionNotifications: [] }]);
});

test('each rule that occurs is described once, and results refer to it', async () => {
  const { results, tool } = await runOf(await manyReports());
  const { rules } = (tool as { driver: { rules: { id: string }[] } }).driver;
  expect(new Set(rules.map(({ id }) => id)).size).toBe(rules.length);
  expect(results.map(({ ruleIndex }) => rules[ruleIndex]?.id)).toEqual(results.map(({ ruleId }) => ruleId));
});

test('what could not be validated, was passed over or left out is a notification', async () => {
  const none = { ...madeReport('', ''), diagnostics: [] };
  const { invocations } = await runOf(
    [
      { ...none, failure: 'no such file' },
      { ...none, skipped: 'unknown document kind <html>' },
      { ...none, omitted: 2 },
    ],
    2,
  );
  const locations = [{ physicalLocation: { artifactLocation: { uri: 'a.xml', uriBaseId: '%SRCROOT%' } } }];
  expect(invocations).toEqual([
    {
      executionSuccessful: false,
      exitCode: 2,
      toolExecutionNotifications: [
        { level: 'error', message: { text: 'no such file' }, locations },
        { level: 'note', message: { text: 'passed over: unknown document kind <html>' }, locations },
        { level: 'note', message: { text: '2 more findings' }, locations },
      ],
    },
  ]);
});

test('of notes the first thousand are given, of failures all', async () => {
  const none = { ...madeReport('', ''), diagnostics: [] };
  const { invocations } = await runOf(
    [
      ...Array<typeof none>(1500).fill({ ...none, skipped: 'unknown document kind <html>' }),
      ...Array<typeof none>(1500).fill({ ...none, failure: 'no such file' }),
    ],
    2,
  );
  const [{ toolExecutionNotifications: all }] = invocations as [
    { toolExecutionNotifications: { level: string }[] },
  ];
  const count = (wanted: string) => all.filter(({ level }) => level === wanted).length;
  expect([count('note'), count('error')]).toEqual([1000, 1500]);
  expect(all.at(-1)).toEqual({ level: 'warning', message: { text: '500 more notes are left out' } });
});

test('files inside the folder are relative to it, others absolute, standard input has a name', async () => {
  const files = ['a/b c.xml', './a.xml', `${process.cwd()}/x/y.xml`, '../z.xml', '-'];
  const { results } = await runOf(files.map((file) => madeReport('<a/>', 'a', {}, { file })));
  const uris = results.map(
    (result) =>
      (result as unknown as { locations: [{ physicalLocation: { artifactLocation: { uri: string } } }] })
        .locations[0].physicalLocation.artifactLocation.uri,
  );
  const outside = pathToFileURL(join(process.cwd(), '../z.xml')).href;
  expect(uris).toEqual(['a/b%20c.xml', 'a.xml', 'x/y.xml', outside, 'stdin']);
});

const guest = `<domain type='kvm'>
  <name>a</name>
  <nonsense/>
  <nonsense/>
  <devices><interface type='user'><target dev='vnet1'/></interface></devices>
</domain>`;

test('a finding keeps its fingerprint while lines and elements come above it', async () => {
  const { results: before } = await runOf([await reportOf('a.xml', guest)]);
  const moved = guest
    .replace('<name>', '\n\n\n  <name>')
    .replace('<devices>', "<devices><interface type='bridge'><source bridge='br0'/></interface>");
  const { results: after } = await runOf([await reportOf('b.xml', moved)]);
  expect(prints(after)).toEqual(prints(before));
  expect(before.length).toBeGreaterThan(1);
});

test('the fingerprints of one document differ', async () => {
  const { results } = await runOf([await reportOf('a.xml', guest)]);
  expect(new Set(prints(results)).size).toBe(results.length);
  const repeated = results.filter(({ ruleId }) => ruleId === 'grammar/unknown-element');
  expect(prints(repeated).map((print) => print?.split(':')[1])).toEqual(['1', '2']);
});

test('the fixes of a result are those of the finding', async () => {
  const reports = [...(await manyReports()), ...hostileReports()];
  const { results } = await runOf(reports);
  const findings = reports.flatMap(({ text, diagnostics }) => diagnostics.map((one) => ({ text, one })));
  for (const [index, { text, one }] of findings.entries()) {
    const given = (results[index]?.fixes ?? []).map(({ artifactChanges }) =>
      applyTextEdits(
        text,
        artifactChanges.flatMap(({ replacements }) =>
          replacements.map(({ deletedRegion: { charOffset, charLength }, insertedContent }) => ({
            span: { start: charOffset, end: charOffset + charLength },
            newText: insertedContent?.text ?? '',
          })),
        ),
      ),
    );
    expect(given).toEqual((one.fixes ?? []).map(({ edits }) => applyTextEdits(text, edits)));
  }
});

test('no more results are given than GitHub takes, and it is said', async () => {
  const [report] = [madeReport('<a/>', 'a')];
  const diagnostics = Array.from({ length: 10_001 }, () => report?.diagnostics[0]).flatMap(
    (one) => one ?? [],
  );
  const { results, invocations } = await runOf(Array(3).fill({ ...report, diagnostics }));
  expect(results).toHaveLength(25_000);
  expect(invocations).toMatchObject([
    {
      toolExecutionNotifications: [
        {
          level: 'warning',
          message: { text: 'only the first 25000 results are given, 5003 more are left out' },
        },
      ],
    },
  ]);
});

test('what comments suppress is a result that says so', async () => {
  const [first, ...rest] = guest.split('\n  <nonsense/>');
  const comment = '<!-- domxml-disable-next-line grammar/unknown-element: not yet -->';
  const suppressed = [first, ...rest].join(`\n  ${comment}\n  <nonsense/>`).replace(comment, '');
  const { results } = await runOf([await reportOf('a.xml', suppressed)]);
  const { results: without } = await runOf([await reportOf('a.xml', guest)]);
  expect(prints(results)).toEqual(prints(without));
  const suppressions = results.map((result) => (result as { suppressions?: object }).suppressions);
  expect(suppressions.filter((one) => one !== undefined)).toEqual([
    [
      {
        kind: 'inSource',
        justification: 'not yet',
        location: {
          physicalLocation: expect.objectContaining({ region: expect.objectContaining({ startLine: 5 }) }),
        },
      },
    ],
  ]);
  expect(suppressions[1]).toBeDefined();
});
