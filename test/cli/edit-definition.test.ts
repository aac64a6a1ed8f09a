import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import { describeWithLibvirt } from '../support/describe-with-libvirt.ts';
import { commandInstalled } from '../support/installed.ts';
import type { RunResult } from '../support/run-domxml.ts';
import { scriptedEditor } from '../support/scripted-editor.ts';
import { projectFolder } from '../support/source-files.ts';
import { answerAtTerminal, runAtTerminal, runWithoutTerminal } from '../support/terminal.ts';

const folder = mkdtempSync(join(tmpdir(), 'domxml-edit-'));
afterAll(() => rmSync(folder, { recursive: true }));

const uri = `test://${folder}/host.xml`;
const uuid = '6695eb01-f6a4-8304-79aa-97f2502e193f';
writeFileSync(
  join(folder, 'host.xml'),
  `<node><domain type='test'><name>web</name><uuid>${uuid}</uuid><memory>262144</memory>
<os><type>hvm</type></os><devices>
<graphics type='vnc' passwd='terces'/></devices></domain>
<network><name>lan</name><ip address='10.0.0.1' netmask='255.0.0.0'/></network></node>`,
);

function environment(
  ...scripts: readonly string[]
): Record<'EDITOR' | 'VISUAL' | 'XDG_STATE_HOME' | 'TMPDIR', string> {
  return {
    EDITOR: scriptedEditor(folder, ...scripts),
    VISUAL: '',
    XDG_STATE_HOME: mkdtempSync(join(folder, 'state-')),
    TMPDIR: mkdtempSync(join(folder, 'tmp-')),
  };
}

/** Edits without a terminal to ask at, and without leaving anything behind. */
function edit(
  args: readonly string[],
  env: ReturnType<typeof environment>,
): RunResult & { readonly rescued: readonly string[] } {
  const result = runWithoutTerminal(['edit', ...args, '--connect', uri], { env });
  expect(readdirSync(env.TMPDIR)).toEqual([]);
  return { ...result, rescued: rescued(env) };
}

function rescued({ XDG_STATE_HOME }: { readonly XDG_STATE_HOME: string }): string[] {
  const place = join(XDG_STATE_HOME, 'domxml/rescue');
  if (!existsSync(place)) return [];
  return readdirSync(place).map((name) => {
    expect(name).toMatch(/^domain-web-.*\.xml$/);
    expect(statSync(join(place, name)).mode & 0o777).toBe(0o600);
    return readFileSync(join(place, name), 'utf8');
  });
}

describeWithLibvirt('edit', () => {
  test('defines what was edited, shows what changes, and says what libvirt made of it', () => {
    const { status, stdout, rescued: kept } = edit(['web', '--yes'], environment('s/>262144</>131072</'));
    expect([status, kept]).toEqual([0, []]);
    expect(stdout).toContain("web.xml: domain 'web': gets another definition\n");
    expect(stdout).toContain('memory\n- 262144  (line 4)\n+ 131072  (line 4)\n');
    expect(stdout).toContain("domain 'web': defined\n");
    // Nobody is shown a password, and none is lost.
    expect(stdout).not.toMatch(/terces|passwd/);
  });

  test('has the passwords in the text that is edited', () => {
    const { status, stdout } = edit(['web', '--yes'], environment("s/passwd='terces'/passwd='other'/"));
    expect(status).toBe(0);
    expect(stdout).toContain("- @passwd='***'  (line 16)\n+ @passwd='***'  (line 16)\n");
  });

  test('takes a UUID for a name, and other kinds', () => {
    expect(edit([uuid, '--yes'], environment('s/262144/131072/')).stdout).toContain(
      "domain 'web': defined\n",
    );
    const network = edit(['lan', '--kind', 'network', '--yes'], environment('s/10.0.0.1/10.0.0.2/'));
    expect([network.status, network.stdout]).toEqual([
      0,
      expect.stringContaining("network 'lan': defined\n"),
    ]);
    const none = edit(['mail'], environment(''));
    expect([none.status, none.stderr]).toEqual([
      1,
      'domxml: mail: there is no domain of this name or UUID\n',
    ]);
  });

  test('does nothing where nothing was edited, or nothing but what means the same', () => {
    expect(edit(['web'], environment(''))).toMatchObject({
      status: 0,
      stdout: "domain 'web' is not changed: nothing to define\n",
    });
    const same = edit(['web'], environment("s/<memory unit='KiB'>262144</<memory unit='MiB'>256</"));
    expect([same.status, same.stdout]).toEqual([0, "domain 'web' means what it meant: nothing to define\n"]);
  });

  test('lets libvirt choose anew what was taken out', () => {
    const { status, stdout } = edit(['web', '--yes'], environment("s/ arch='[^']*'//"));
    expect(status).toBe(0);
    expect(stdout).toContain('leaves to libvirt, which may choose anew: os/type/@arch\n');
    expect(stdout).toContain("domain 'web': defined\n");
  });

  test.each([
    ['where there are errors', 's/memory/memroy/g', 1],
    ['where it would be another object', 's/>web</>mail</; /<uuid>/d', 1],
    ['where it would be renamed', 's/>web</>mail</', 1],
    ['where nobody agrees', 's/262144/131072/', 2],
  ])('changes nothing %s, and keeps what was written', (_where, script, expected) => {
    const { status, stdout, rescued: kept } = edit(['web'], environment(script));
    expect([status, stdout.includes('defined')]).toEqual([expected, false]);
    expect(kept).toHaveLength(1);
    expect(kept[0]).toMatch(/memroy|mail|131072/);
  });

  test('fails where the editor does', () => {
    const env = { ...environment(), EDITOR: 'false' };
    const { status, stderr } = edit(['web'], env);
    expect([status, stderr]).toEqual([2, "domxml: domain 'web': the editor 'false' ended with status 1\n"]);
  });

  test('fails where the editor takes the file away', () => {
    const { status, stderr, rescued: kept } = edit(['web'], { ...environment(), EDITOR: 'rm' });
    expect([status, stderr, kept]).toEqual([
      2,
      "domxml: domain 'web': what the editor has left cannot be read: no such file\n",
      [],
    ]);
  });

  test('hands on to the editor what asks it to end, and keeps what was written by then', () => {
    const script = `printf "<edited/>" > "$1"; kill -TERM $PPID; exec sleep 60`;
    const env = { ...environment(), EDITOR: `sh -c '${script}' editor` };
    const { status, stderr, rescued: kept } = edit(['web'], env);
    expect([status, kept]).toEqual([2, ['<edited/>']]);
    expect(stderr).toContain('ended with SIGTERM\n');
  });

  test('keeps what was written where nobody can be told of it', () => {
    const env = environment('s/262144/131072/');
    const program = [process.execPath, join(projectFolder, 'dist/cli.cjs')];
    const args = ['-c', 'exec "$@" > /dev/full', 'sh', ...program, 'edit', 'web', '--yes', '-c', uri];
    expect(spawnSync('sh', args, { env: { ...process.env, ...env } }).status).toBe(2);
    expect([rescued(env).length, readdirSync(env.TMPDIR)]).toEqual([1, []]);
  });

  describe.skipIf(!commandInstalled('script'))('at a terminal (needs script of util-linux)', () => {
    test('asks to edit again where there are errors, and then whether to change the definition', () => {
      const env = environment('s/memory/memroy/g', 's/memroy/memory/g; s/262144/131072/');
      const { status, shown } = runAtTerminal(['edit', 'web', '--connect', uri], 'e\ny\n', env);
      expect(shown).toContain('there are errors; what now?');
      expect(shown).toContain("change the definition of domain 'web'?");
      expect([status, shown.includes("domain 'web': defined"), rescued(env)]).toEqual([0, true, []]);
    });

    test('keeps what was written where somebody gives up', () => {
      const env = environment('s/262144/131072/');
      const { status } = runAtTerminal(['edit', 'web', '--connect', uri], 'n\n', env);
      expect([status, rescued(env).length]).toEqual([1, 1]);
    });

    test.each([
      ['Ctrl-C', '\u0003', 130],
      ['Ctrl-D', '\u0004', 1],
    ])('keeps what was written where somebody answers by %s', async (_name, keys, expected) => {
      const env = environment('s/262144/131072/');
      const args = ['edit', 'web', '--connect', uri];
      const { status, shown } = await answerAtTerminal(args, 'leave it as it is)', keys, env);
      expect([status, rescued(env).length, readdirSync(env.TMPDIR)]).toEqual([expected, 1, []]);
      expect(shown).not.toContain('nobody to ask');
    });
  });
});
