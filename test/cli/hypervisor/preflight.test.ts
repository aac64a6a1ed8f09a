import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { afterAll, expect, test } from 'vitest';
import { describeWithLibvirt } from '../../support/describe-with-libvirt.ts';
import { runDomxml } from '../../support/run-domxml.ts';
import { projectFolder } from '../../support/source-files.ts';
import { testHostUri } from '../../support/test-host.ts';

const schema = JSON.parse(readFileSync(join(projectFolder, 'schemas/validate-output.schema.json'), 'utf8'));
const conforms = new Ajv2020({ strict: true, allowUnionTypes: true }).compile(schema);

const folder = mkdtempSync(join(tmpdir(), 'domxml-preflight-'));
afterAll(() => rmSync(folder, { recursive: true }));

/** Writes a file into the test's folder and returns its name there. */
function file(name: string, content: string): string {
  writeFileSync(join(folder, name), content);
  return name;
}

const guest = `<domain type='test'>
  <name>web</name>
  <memory>1024</memory>
  <os>
    <type>hvm</type>
  </os>
</domain>
`;
const uuid = '7e2b1a8c-9a50-4a5f-8f0e-1f4d6a3c2b10';
const right = file('right.xml', guest);
const wrong = file('wrong.xml', guest.replace('test', 'kvm'));

describeWithLibvirt('domxml preflight', () => {
  const preflight = (...args: string[]) =>
    runDomxml(['preflight', '-c', testHostUri(), ...args], { cwd: folder });

  test('says what would come of documents', () => {
    expect(preflight(right, wrong)).toEqual({
      status: 1,
      stdout: `right.xml: would be defined and start
wrong.xml:1:15 error driver/other-domain-type
    1 | <domain type='kvm'>
      |               ^^^ the driver test takes domains of type 'test', not 'kvm'

wrong.xml: would be refused when it is defined
1 error
2 documents, 1 correct, 1 with errors
`,
      stderr: '',
    });
    const key = file('key.xml', "<secret><usage type='ceph'><name>key</name></usage></secret>");
    const device = file('device.xml', "<disk type='file'><source file='/a'/><target dev='hdb'/></disk>");
    expect(preflight(key, device).stdout).toBe(
      'key.xml: would be taken\ndevice.xml: would be attached\n2 documents, 2 correct\n',
    );
  });

  test('reports as validate does, with the outcome', () => {
    const reports = JSON.parse(preflight(wrong, right, '--format', 'json', '--facts').stdout);
    conforms(reports);
    expect(conforms.errors ?? []).toEqual([]);
    expect(reports[0]).toMatchObject({
      file: wrong,
      kind: 'domain',
      ok: false,
      outcome: 'define-fails',
      diagnostics: [{ code: 'driver/other-domain-type', line: 1 }],
      facts: { connection: { driver: 'test', location: 'local' } },
    });
    expect(preflight(wrong, '--format', 'gnu').stdout).toMatch(/^wrong\.xml:1:15/);
    expect(preflight(wrong, '--severity', 'driver/*=off', '-q').status).toBe(0);
  });

  test('takes the release of the hypervisor, and passes over what is none of libvirt', () => {
    const newer = file(
      'newer.xml',
      guest.replace(
        '  <memory>',
        `  <hwuuid>${uuid}</hwuuid>
  <memory>`,
      ),
    );
    expect(preflight(newer).stdout).toContain('<hwuuid> needs libvirt 11.7.0 or newer');
    const page = file('page.xml', '<html/>');
    expect(preflight(page).status).toBe(2);
    expect(preflight(page, '--ignore-unknown').status).toBe(0);
    expect(preflight('none.xml').stderr).toBe('domxml: none.xml: no such file\n');
  });

  test('mends what is certain', () => {
    const broken = file('broken.xml', guest.replaceAll('memory>', 'memroy>'));
    expect(preflight(broken).status).toBe(1);
    const { status, stderr } = preflight(broken, '--fix');
    expect([status, stderr]).toEqual([
      0,
      'broken.xml:3:4 fixed grammar/unknown-element: rename <memroy> to <memory>\n',
    ]);
    expect(readFileSync(join(folder, broken), 'utf8')).toBe(guest);
  });
});
