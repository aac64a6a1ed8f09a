import { spawnSync } from 'node:child_process';
import { chmodSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import { shellWords } from '../../src/cli/editor/shell-words.ts';
import { commandInstalled } from '../support/installed.ts';
import { runDomxml } from '../support/run-domxml.ts';
import { scriptedEditor } from '../support/scripted-editor.ts';
import { projectFolder } from '../support/source-files.ts';
import { answerAtTerminal, runAtTerminal, runWithoutTerminal } from '../support/terminal.ts';

const folder = mkdtempSync(join(tmpdir(), 'domxml-edit-file-'));
afterAll(() => rmSync(folder, { recursive: true }));

const document = `<domain type='test'>
  <name>web</name>
  <memory>1024</memory>
  <os><type>hvm</type></os>
</domain>
`;

function editor(...scripts: readonly string[]): string {
  return scriptedEditor(folder, ...scripts);
}

function newFile(text = document): string {
  const file = join(mkdtempSync(join(folder, 'file-')), 'web.xml');
  writeFileSync(file, text, { mode: 0o640 });
  return file;
}

function environment(commandLine: string): {
  readonly DOMXML_EDITOR: string;
  readonly XDG_STATE_HOME: string;
} {
  return { DOMXML_EDITOR: commandLine, XDG_STATE_HOME: mkdtempSync(join(folder, 'state-')) };
}

/** The texts of what was rescued. */
function rescued(state: string): string[] {
  const place = join(state, 'domxml/rescue');
  const files = readdirSync(place).map((name) => join(place, name));
  for (const file of files) expect(statSync(file).mode & 0o777).toBe(0o600);
  expect(statSync(place).mode & 0o777).toBe(0o700);
  return files.map((file) => readFileSync(file, 'utf8'));
}

describe('edit-file', () => {
  test('takes what has no errors, and says nothing', () => {
    const file = newFile();
    const env = environment(editor('s/1024/2048/'));
    expect(runDomxml(['edit-file', file], { env })).toEqual({ status: 0, stdout: '', stderr: '' });
    expect(readFileSync(file, 'utf8')).toBe(document.replace('1024', '2048'));
    expect(statSync(file).mode & 0o777).toBe(0o640);
  });

  test('leaves the file as it was where there are errors and nobody to ask, and keeps what was written', () => {
    const file = newFile();
    const env = environment(editor('s/memory/memroy/g'));
    const { status, stderr } = runWithoutTerminal(['edit-file', file], { env });
    expect(status).toBe(1);
    expect(stderr).toContain('did you mean <memory>?');
    expect(stderr).toContain('what you wrote is kept in');
    expect(readFileSync(file, 'utf8')).toBe(document);
    expect(rescued(env.XDG_STATE_HOME)).toEqual([document.replaceAll('memory', 'memroy')]);
  });

  test('keeps what was written in a folder for temporary files where there is no other place', () => {
    const file = join(mkdtempSync(join(folder, 'file-')), `${'a'.repeat(250)}.xml`);
    writeFileSync(file, document);
    const env = { ...environment(editor('s/memory/memroy/g')), TMPDIR: mkdtempSync(join(folder, 'tmp-')) };
    // A file where a folder would have to be.
    writeFileSync(join(env.XDG_STATE_HOME, 'domxml'), '');
    const { status, stderr } = runWithoutTerminal(['edit-file', file], { env });
    const path = stderr.match(/what you wrote is kept in (.*)\n/)?.[1] ?? '';
    expect([status, path.startsWith(env.TMPDIR), readFileSync(file, 'utf8')]).toEqual([1, true, document]);
    expect(readFileSync(path, 'utf8')).toBe(document.replaceAll('memory', 'memroy'));
  });

  test('fails where the editor does, and names what is no editor', () => {
    const file = newFile();
    const run = (commandLine: string): string => {
      const { status, stderr } = runDomxml(['edit-file', file], { env: environment(commandLine) });
      expect(status).toBe(2);
      return stderr.replace(file, 'FILE');
    };
    expect(run('false')).toBe("domxml: FILE: the editor 'false' ended with status 1\n");
    expect(run('no-such-editor')).toBe(
      "domxml: FILE: the editor 'no-such-editor' cannot be run: there is no such program\n",
    );
    expect(run('vi; reboot')).toBe(
      "domxml: FILE: the environment variable DOMXML_EDITOR names no program with arguments: 'vi; reboot' (no shell reads it)\n",
    );
    // What the editor does away with is put back.
    expect(run('rm')).toBe('domxml: FILE: no such file\n');
    expect(readFileSync(file, 'utf8')).toBe(document);
    const notOne = runDomxml(['edit-file', '/dev/null'], { env: environment('true') });
    expect([notOne.status, notOne.stderr]).toEqual([2, 'domxml: /dev/null: is no regular file\n']);
  });

  test('never runs itself', () => {
    const file = newFile();
    const self = `${process.execPath} ${join(projectFolder, 'dist/cli.cjs')} edit-file`;
    const env = { ...environment(''), VISUAL: self, EDITOR: editor('s/1024/4096/') };
    expect(runDomxml(['edit-file', file], { env }).status).toBe(0);
    expect(readFileSync(file, 'utf8')).toContain('4096');
  });

  describe.skipIf(!commandInstalled('script'))(
    'asks where there are errors: (needs script of util-linux)',
    () => {
      test('to edit again, until there are none', () => {
        const file = newFile();
        const env = environment(editor('s/memory/memroy/g', 's/memroy/memory/g; s/1024/512/'));
        const { status, shown } = runAtTerminal(['edit-file', file], 'e\n', env);
        expect([status, shown.match(/has errors; what now/g)?.length]).toEqual([0, 1]);
        expect(readFileSync(file, 'utf8')).toBe(document.replace('1024', '512'));
      });

      test('to take the file as it is', () => {
        const file = newFile();
        const { status } = runAtTerminal(
          ['edit-file', file],
          't\n',
          environment(editor('s/memory/memroy/g')),
        );
        expect(status).toBe(0);
        expect(readFileSync(file, 'utf8')).toContain('memroy');
      });

      test('or to give up', () => {
        const file = newFile();
        const env = environment(editor('s/memory/memroy/g'));
        expect(runAtTerminal(['edit-file', file], 'g\n', env).status).toBe(1);
        expect(readFileSync(file, 'utf8')).toBe(document);
        expect(rescued(env.XDG_STATE_HOME)).toHaveLength(1);
      });

      test('also by Ctrl-C', async () => {
        const file = newFile();
        const env = environment(editor('s/memory/memroy/g'));
        const { status } = await answerAtTerminal(['edit-file', file], 'what now?', '\u0003', env);
        expect(status).toBe(130);
        expect(readFileSync(file, 'utf8')).toBe(document);
        expect(rescued(env.XDG_STATE_HOME)).toHaveLength(1);
      });
    },
  );

  describe.skipIf(!commandInstalled('virsh'))('as the editor of virsh (needs virsh)', () => {
    const virshEdit = (commandLine: string): { status: number | null; said: string; state: string } => {
      const env = environment(commandLine);
      const program = join(mkdtempSync(join(folder, 'virsh-')), 'domxml');
      writeFileSync(program, `#!/bin/sh\nexec '${process.execPath}' '${projectFolder}/dist/cli.cjs' "$@"\n`);
      chmodSync(program, 0o755);
      const { status, stdout, stderr } = spawnSync(
        'setsid',
        ['-w', 'virsh', '-c', 'test:///default', 'edit', 'test'],
        {
          encoding: 'utf8',
          env: { ...process.env, ...env, VISUAL: `${program} edit-file`, LC_ALL: 'C' },
        },
      );
      return { status, said: stdout + stderr, state: env.XDG_STATE_HOME };
    };

    test('has it define what has no errors', () => {
      const { status, said } = virshEdit(editor('s/2097152/1048576/'));
      expect([status, said.trim()]).toEqual([0, "Domain 'test' XML configuration edited."]);
    });

    test('has it drop what has errors, and keeps that', () => {
      const { status, said, state } = virshEdit(editor('s/vcpu/vcpuu/g'));
      expect(status).toBe(1);
      expect(said).toContain('did you mean <vcpu>?');
      expect(rescued(state)[0]).toContain('<vcpuu');
    });
  });
});

test('a command line is parted as a shell would, and refused where a shell would do more', () => {
  const lines = ['code --wait', ' vi ', `'a b'/c d"e f"`, `emacsclient -a "" -t`, 'a\\ b "\\"q\\\\"'];
  expect(lines.map(shellWords)).toEqual([
    ['code', '--wait'],
    ['vi'],
    ['a b/c', 'de f'],
    ['emacsclient', '-a', '', '-t'],
    ['a b', '"q\\'],
  ]);
  const refused = ['$EDITOR', '"$HOME/e"', 'a; b', 'a | b', 'a > b', '`a`', "'open", 'a*', '~/e', 'a &'];
  expect(refused.map(shellWords)).toEqual(refused.map(() => undefined));
});
