import { readFileSync } from 'node:fs';
import { dirname, join } from 'node:path/posix';
import { expect, test } from 'vitest';
import { filesBelow, importsOf } from '../support/source-files.ts';

/** Who may import whom: the table of docs/architecture.md. A room may always import itself. */
const mayImport: Readonly<Record<string, readonly string[]>> = {
  text: [],
  lazy: [],
  descriptor: [],
  diagnostics: ['text'],
  xml: ['text', 'diagnostics'],
  relaxng: ['text', 'lazy', 'diagnostics', 'xml'],
  codegen: ['relaxng', 'diagnostics', 'descriptor'],
  reference: ['text', 'diagnostics', 'xml', 'relaxng'],
  generated: ['descriptor'],
  model: ['text', 'lazy', 'diagnostics', 'xml', 'descriptor', 'generated'],
  'model-schema': ['text', 'lazy', 'diagnostics', 'descriptor', 'model', 'generated'],
  interchange: ['text', 'diagnostics', 'descriptor', 'model', 'model-schema'],
  validate: ['text', 'lazy', 'diagnostics', 'xml', 'relaxng', 'model', 'generated'],
  config: ['text', 'lazy', 'diagnostics', 'interchange', 'validate', 'generated'],
  comparison: ['text', 'lazy', 'xml', 'descriptor', 'model'],
  arbitrary: ['xml', 'relaxng', 'model', 'validate'],
  testing: ['text', 'diagnostics', 'xml', 'descriptor', 'model', 'validate'],
  hypervisor: [
    'text',
    'lazy',
    'diagnostics',
    'xml',
    'descriptor',
    'model',
    'comparison',
    'validate',
    'generated',
  ],
  cli: [
    'hypervisor',
    'comparison',
    'text',
    'diagnostics',
    'xml',
    'relaxng',
    'descriptor',
    'model',
    'model-schema',
    'interchange',
    'validate',
    'config',
    'codegen',
    'reference',
    'generated',
  ],
  // The public entries.
  entries: ['model', 'generated'],
  '': ['text', 'diagnostics', 'xml', 'relaxng', 'descriptor', 'model', 'validate', 'generated'],
};
/** Rooms that may use Node's own modules; everything else runs in a browser. */
const onNode = new Set(['cli', 'hypervisor', 'testing']);
/** The packages that a room may use. */
const mayUse: Readonly<Record<string, readonly string[]>> = {
  arbitrary: ['fast-check'],
  cli: ['tinyglobby'],
  interchange: ['yaml'],
  testing: ['vitest'],
};

const files = [...filesBelow('src', /\.ts$/), ...filesBelow('generated', /\.ts$/)];

/** The room of a file: its folder under src, `generated`, or '' for src/index.ts. */
function roomOf(path: string): string {
  const parts = path.split('/');
  if (parts[0] === 'generated') return 'generated';
  return parts.length > 2 ? (parts[1] as string) : '';
}

const imports = files.flatMap(({ path, text }) =>
  importsOf(text).map((specifier) => ({
    path,
    specifier,
    target: specifier.startsWith('.') ? join(dirname(path), specifier) : undefined,
  })),
);

test('the files are found', () => {
  expect(files.length).toBeGreaterThan(50);
  expect(imports.length).toBeGreaterThan(100);
});

test('every room is in the table', () => {
  const rooms = new Set(files.map(({ path }) => roomOf(path)));
  expect([...rooms].filter((room) => !(room in mayImport))).toEqual([]);
});

test('the table is that of docs/architecture.md', () => {
  const [, section = ''] = readFileSync('docs/architecture.md', 'utf8').split('## Who may import whom');
  const rows = [...section.matchAll(/^\| ([a-z, -]+) \| ([a-z, –-]+) \|/gm)].slice(1);
  const told = rows.flatMap(([, rooms = '', allowed = '']) =>
    rooms.split(', ').map((room) => [room, allowed === '–' ? [] : allowed.split(', ')] as const),
  );
  // What the command line may import is all but what nobody needs there; src/index.ts hands on what users need.
  const { '': _entry, cli: _cli, ...documented } = mayImport;
  expect(told.filter(([room]) => room !== 'cli')).toEqual(Object.entries(documented));
});

test('rooms import only the rooms that the table allows', () => {
  const breaches = imports.filter(({ path, target }) => {
    if (target === undefined || target === 'package.json') return false;
    const [from, to] = [roomOf(path), roomOf(target)];
    return from !== to && !mayImport[from]?.includes(to);
  });
  expect(breaches.map(({ path, specifier }) => `${path} imports ${specifier}`)).toEqual([]);
});

test("inside src files are imported, never a room's index", () => {
  const breaches = imports.filter(
    ({ path, target }) => target?.endsWith('/index.ts') && path !== 'src/index.ts',
  );
  expect(breaches.map(({ path, specifier }) => `${path} imports ${specifier}`)).toEqual([]);
});

test("Node's modules are used by the command line and in tests alone, packages only where the table allows", () => {
  const breaches = imports.filter(({ path, specifier, target }) => {
    if (target !== undefined) return false;
    const room = roomOf(path);
    return specifier.startsWith('node:') ? !onNode.has(room) : !mayUse[room]?.includes(specifier);
  });
  expect(breaches.map(({ path, specifier }) => `${path} imports ${specifier}`)).toEqual([]);
});

test('no rule imports another rule', () => {
  const breaches = imports.filter(
    ({ path, target }) =>
      /^src\/validate\/rules\/.+\//.test(path) &&
      target !== undefined &&
      /^src\/validate\/rules\//.test(target),
  );
  expect(breaches.map(({ path, specifier }) => `${path} imports ${specifier}`)).toEqual([]);
});

test('generated code holds no function, loop or condition', () => {
  const breaches = filesBelow('generated', /\.ts$/).filter(({ text }) => {
    const code = text.replace(/\/\*[\s\S]*?\*\//g, '').replace(/'(?:[^'\\]|\\.)*'|"(?:[^"\\]|\\.)*"/g, "''");
    return /\bfunction\b\s*[\w*(]|=>|\b(?:for|while|if)\s*\(/.test(code);
  });
  expect(breaches.map(({ path }) => path)).toEqual([]);
});
