import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeEach, expect, test } from 'vitest';
import { runDomxml } from '../support/run-domxml.ts';
import { projectFolder } from '../support/source-files.ts';

let folder: string;
const folders: string[] = [];
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'domxml-convert-'));
  folders.push(folder);
});
afterAll(() => {
  for (const one of folders) rmSync(one, { recursive: true });
});

const convert = (input: string | Uint8Array, ...args: string[]) =>
  runDomxml(['convert', ...args], { cwd: folder, input });

const xml = `<!-- lab -->
<network ipv6='yes'>
  <name>lab</name>
  <bridge name='virbr7'/>
</network>
`;
const yaml = `network:
  ipv6: true
  name: lab
  bridge:
    name: virbr7
  $order: [{"comment": " lab ", "outside": "before"}]
`;
const json = `{
  "network": {
    "ipv6": true,
    "name": "lab",
    "bridge": {
      "name": "virbr7"
    },
    "$order": [
      {
        "comment": " lab ",
        "outside": "before"
      }
    ]
  }
}
`;
const formats = { xml, yaml, json };

test('each format becomes each other, without a word about kinds', () => {
  for (const source of Object.values(formats)) {
    for (const [format, target] of Object.entries(formats)) {
      expect(convert(source, '--to', format)).toEqual({ status: 0, stdout: target, stderr: '' });
    }
  }
});

test('a file is told by what it holds, whatever its name', () => {
  writeFileSync(join(folder, 'a.txt'), xml);
  writeFileSync(join(folder, 'b.xml'), yaml);
  writeFileSync(join(folder, 'c.yaml'), '{ network: { name: lab } } # flow style');
  writeFileSync(join(folder, 'd'), new Uint8Array([0xff, 0xfe, ...Buffer.from(xml, 'utf16le')]));
  for (const name of ['a.txt', 'b.xml', 'd']) expect(convert('', '--to', 'yaml', name).stdout).toBe(yaml);
  expect(convert('', '--to', 'xml', 'c.yaml').stdout).toBe('<network>\n  <name>lab</name>\n</network>\n');
});

test('with --kind the text is the model alone', () => {
  const alone = 'name: lab\nbridge:\n  name: virbr7\n';
  const written = convert(alone, '--kind', 'network', '--to', 'xml').stdout;
  expect(convert(written, '--kind', 'network', '--to', 'yaml').stdout).toBe(alone);
});

test('devices go by the name of their element, interfaces of hosts by their name', () => {
  const guest = `<interface type='user'/>\n`;
  const host = `<interface type='ethernet' name='eth0'>\n</interface>\n`;
  for (const device of [guest, host, `<disk type='file'>\n  <target dev='vda'/>\n</disk>\n`]) {
    const { stdout } = convert(device, '--to', 'yaml');
    expect(convert(stdout, '--to', 'xml')).toEqual({ status: 0, stdout: device, stderr: '' });
  }
});

test('findings stand at their places in the text, and nothing is written that would lose something', () => {
  const wrong = yaml.replace('bridge', 'brigde').replace('true', 'yes');
  expect(convert(wrong, '--to', 'xml')).toEqual({
    status: 1,
    stdout: '',
    stderr: `-:2:9 error model/wrong-type
    2 |   ipv6: yes
      |         ^^^ here stands true or false, not 'yes'

-:4:3 error model/unknown-property
    4 |   brigde:
      |   ^^^^^^ there is no property 'brigde' here; did you mean 'bridge'?

`,
  });
});

test('a document that its grammar refuses is converted all the same, and said to be wrong', () => {
  const document = `<network ipv6='maybe'/>\n`;
  const { status, stdout } = convert(document, '--to', 'json');
  expect(status).toBe(0);
  const back = convert(stdout, '--to', 'xml');
  expect([back.status, back.stdout]).toEqual([1, document]);
  expect(back.stderr).toContain("here stands true or false, not 'maybe'");
  expect(back.stderr).toContain("'name' is missing here");
});

test('texts with faults are shown where they have them', () => {
  expect(convert('<network', '--to', 'yaml').stderr).toContain('error xml/');
  expect(convert('{"network": ', '--to', 'yaml').stderr).toContain('-:1:13 error model/json-syntax');
  expect(convert('a: b: c', '--to', 'xml').stderr).toContain('error model/yaml-syntax');
  for (const source of ['<network', '{"network": ', 'a: b: c']) {
    const { status, stdout } = convert(source, '--to', 'xml');
    expect([status, stdout]).toEqual([1, '']);
  }
});

test('a kind that cannot be told is asked for', () => {
  const status = 2;
  expect(convert('name: lab\nuuid: a\n', '--to', 'xml')).toMatchObject({ status, stdout: '' });
  expect(convert('name: lab\nuuid: a\n', '--to', 'xml').stderr).toContain('name it with --kind');
  expect(convert('networks: {}\n', '--to', 'xml').stderr).toContain("unknown document kind 'networks'");
  expect(convert('<a/>', '--to', 'yaml').stderr).toContain('unknown document kind <a>');
  expect(convert(xml, '--to', 'yaml', '--kind', 'domain').stderr).toContain(
    '<network> is no root element of a domain document',
  );
  expect(convert(new Uint8Array([0x61, 0xe9, 0x3a]), '--to', 'xml').stderr).toContain(
    'is not a text in UTF-8',
  );
  expect(convert('', '--to', 'xml', 'missing.xml')).toMatchObject({
    status,
    stderr: 'domxml: missing.xml: no such file\n',
  });
});

test('wrong usage is told, with the usage', () => {
  for (const args of [[], ['--to', 'toml'], ['--to', 'xml', 'a', 'b'], ['--to', 'xml', '--kind', 'vm']]) {
    const { status, stderr } = convert('', ...args);
    expect(status).toBe(2);
    expect(stderr).toContain('Usage: domxml convert');
  }
});

test('other commands neither load validators nor the reader of YAML', () => {
  const main = readFileSync(join(projectFolder, 'dist/cli-main.cjs'), 'utf8');
  expect(main).toContain('./apart/yaml.cjs');
  expect(main).toContain('./apart/domain.cjs');
  expect(main).not.toContain('kindValidators={root:');
});
