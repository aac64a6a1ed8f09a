import { rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { describeWithLibvirt } from '../../support/describe-with-libvirt.ts';
import { PackedProject } from '../../support/packed-project.ts';
import { projectFolder } from '../../support/source-files.ts';

const cli = 'node_modules/domxml/dist/cli.cjs';
const list = [cli, 'list', '--connect', 'test:///default', '--format', 'names'] as const;
let project: PackedProject;

beforeAll(() => {
  project = new PackedProject();
});
afterAll(() => project.remove());

/** A program that uses the package as users do. */
function program(): string {
  const lines = [
    "import { connect } from 'domxml/hypervisor';",
    "const connection = await connect('test:///default');",
    'console.log((await connection.domains()).map(({ name }) => name).join());',
    'await connection.close();',
  ];
  writeFileSync(join(project.folder, 'program.mjs'), lines.join('\n'));
  return 'program.mjs';
}

describe('the package as it is published, installed without scripts', () => {
  beforeAll(() => project.unpack());

  test('says what to install where a hypervisor is needed', () => {
    const { status, stdout, stderr } = project.run(...list);
    expect([status, stdout]).toEqual([2, '']);
    expect(stderr).toBe(
      "domxml: the native addon is not built: install a C++ compiler (Debian: 'apt install g++') and run 'npm rebuild domxml'\n",
    );
    const failed = project.run(program());
    expect(failed.stderr).toContain('MissingLibvirt: the native addon is not built');
  });

  test('does everything else', () => {
    const guest = join(projectFolder, 'examples/kvm-guest.xml');
    expect(project.run(cli, 'validate', guest).status).toBe(0);
    expect(project.run(cli, 'convert', '--to', 'json', guest).status).toBe(0);
  });

  test('does not fail to install without a compiler, and says what that means', () => {
    const { status, stderr } = project.run('node_modules/domxml/native/install.mjs');
    expect([status, project.hasAddon()]).toEqual([0, false]);
    expect(stderr).toContain(
      "install a C++ compiler (Debian: 'apt install g++') and run 'npm rebuild domxml'",
    );
  });

  describeWithLibvirt('and with the addon', () => {
    beforeAll(() => project.addAddon());

    test('finds it from the command line and from programs', () => {
      expect(project.run(...list)).toMatchObject({ status: 0, stdout: 'test\n', stderr: '' });
      expect(project.run(program())).toMatchObject({ status: 0, stdout: 'test\n', stderr: '' });
    });
  });
});

// That takes the compiler half a minute of two processors: done where DOMXML_PACKED asks for it.
if (process.env.DOMXML_PACKED !== undefined) {
  test('npm installs the package and builds its addon', { timeout: 600_000 }, () => {
    rmSync(project.installed, { recursive: true });
    expect(project.install()).toMatchObject({ status: 0 });
    expect(project.run(...list)).toMatchObject({ status: 0, stdout: 'test\n' });
  });
}
