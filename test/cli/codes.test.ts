import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { codes } from '../../generated/codes.ts';
import type { CodeExplanation } from '../../src/diagnostics/code-explanation.ts';
import { allExamples } from '../../tools/codes/all-examples.ts';
import type { CodeExample } from '../../tools/codes/code-example.ts';
import { exampleSource, markedText } from '../../tools/codes/run-example.ts';
import { runDomxml } from '../support/run-domxml.ts';

/** An example with the command that its page names: `words` without the file, which stands in a folder of its own. */
interface Shown {
  readonly code: string;
  readonly words: readonly string[];
  readonly file: string;
  readonly findings: string;
}

const shown = (JSON.parse(codes) as CodeExplanation[]).flatMap(({ code, example }): Shown[] => {
  const { command, findings } = example;
  // Half a GiB would take long to write.
  if (command === undefined || code === 'xml/too-large') return [];
  const words = command.split(' ').slice(1);
  const file = words.pop() as string;
  return [{ code, words, file, findings }];
});
const validated = shown.filter(({ code, words }) => words[0] === 'validate' && !code.startsWith('config/'));
const others = shown.filter((one) => !validated.includes(one));
const groups = groupsOf(validated, ({ words }) => words.join(' '));

let folder = '';
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'domxml-codes-'));
});
afterAll(() => rmSync(folder, { recursive: true }));

describe('what the page of a code says is what its command prints', () => {
  test.each([...groups])('domxml %s', (_words, group) => {
    const files = group.map((one) => written(one));
    const { status, stdout } = runDomxml([...(group[0] as Shown).words, ...files], { cwd: folder });
    expect(status).toBeLessThan(2);
    for (const one of group) expect(stdout).toContain(inFolder(one));
  });

  // Each takes a process of its own: one of each family stands for the others. What comes of a host that is made up is for no process.
  const offered = others.filter(({ words }) => words[0] !== 'preflight');
  const first = offered.filter(({ code }, index) => {
    const family = dirname(code);
    return offered.findIndex((one) => dirname(one.code) === family) === index;
  });

  test.each(first.map((one) => [one.code, one] as const))('%s', (code, one) => {
    const file = written(one);
    if (code.startsWith('config/')) {
      writeFileSync(join(folder, 'domain.xml'), '<domain/>');
      const { status, stderr } = runDomxml(['validate', '--config', file, 'domain.xml'], { cwd: folder });
      expect(status).toBe(2);
      expect(stderr).toContain(inFolder(one, 'domxml.config.json'));
      return;
    }
    const { status, stderr } = runDomxml([...one.words, file], { cwd: folder });
    expect(status).toBe(1);
    expect(stderr).toContain(inFolder(one));
  });
});

/** Writes the wrong file of an example into a folder that is named after the code. */
function written({ code, file }: Shown): string {
  const example = allExamples[code] as CodeExample;
  const name = code.startsWith('config/') ? 'domxml.config.json' : file;
  const path = join(folder, code, name);
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, exampleSource(markedText(example).text, example));
  return join(code, name);
}

/** The findings as they are printed of the file in the folder of the code. */
function inFolder({ code, file, findings }: Shown, name = file): string {
  return findings.replace(new RegExp(`^${name.replaceAll('.', '\\.')}:`, 'gm'), `${code}/${name}:`);
}

function groupsOf<Value>(values: readonly Value[], keyOf: (value: Value) => string): Map<string, Value[]> {
  const found = new Map<string, Value[]>();
  for (const value of values) {
    const key = keyOf(value);
    found.set(key, [...(found.get(key) ?? []), value]);
  }
  return found;
}
