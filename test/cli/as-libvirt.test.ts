import { expect, test } from 'vitest';
import { runDomxml } from '../support/run-domxml.ts';

function domain(content: string): string {
  return `<domain type='kvm'>\n  <name>web</name>\n  <memory>1048576</memory>\n  <os>\n    <type>hvm</type>\n  </os>\n  ${content}\n</domain>\n`;
}

/** The line that says what libvirt would do, and the exit status. */
function verdict(content: string): [string | undefined, number | null] {
  const { stdout, status } = runDomxml(['validate', '--as-libvirt', '-'], { input: domain(content) });
  return [/^-: (libvirt would .*)$/m.exec(stdout)?.[1], status];
}

test.each([
  ['<title>a</title>', 'libvirt would take this document as it is', 0],
  ['<titel>a</titel>', 'libvirt would take this document and drop 1 thing', 0],
  ['<titel>a</titel>b', 'libvirt would take this document and drop 2 things', 0],
  ["<vcpu current='two'>4</vcpu>", 'libvirt would refuse this document', 1],
  ['<cputune/><cputune/>', 'libvirt would take this document as it is, or refuse it', 0],
])(
  '%s: a line says what becomes of the document, the exit status whether it is refused',
  (content, line, status) => {
    expect(verdict(content)).toEqual([line, status]);
  },
);

test('other formats have the findings alone', () => {
  const { stdout } = runDomxml(['validate', '--as-libvirt', '--format', 'jsonl', '-'], {
    input: domain('<titel>a</titel>'),
  });
  expect(JSON.parse(stdout)).toMatchObject({
    diagnostics: [{ code: 'loss/element-dropped', stage: 'loss' }],
  });
});

test('a certain fix mends a loss', () => {
  const { stdout, status } = runDomxml(['validate', '--as-libvirt', '--fix', '-'], {
    input: domain('<titel>a</titel>'),
  });
  expect([stdout, status]).toEqual([domain('<title>a</title>'), 0]);
});

test('libvirt reads no documents by schemas of the user', () => {
  const { stderr, status } = runDomxml(['validate', '--as-libvirt', '--schema', 'a.rng', '-']);
  expect([stderr.includes('--as-libvirt and --schema exclude each other'), status]).toEqual([true, 2]);
});
