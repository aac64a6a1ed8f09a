import {
  chmodSync,
  lstatSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeEach, expect, test } from 'vitest';
import { runDomxml } from '../support/run-domxml.ts';

let folder: string;
const folders: string[] = [];
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'domxml-format-'));
  folders.push(folder);
});
afterAll(() => {
  for (const one of folders) rmSync(one, { recursive: true });
});

const untidy = '<domain  type="kvm">\n<name>é</name></domain>';
const tidy = `<domain type='kvm'>\n  <name>é</name>\n</domain>\n`;

const format = (...args: string[]) => runDomxml(['format', ...args], { cwd: folder });
const content = (name: string): string => readFileSync(join(folder, name), 'utf8');
function file(name: string, bytes: string | Uint8Array): string {
  writeFileSync(join(folder, name), bytes);
  return name;
}

test('files are rewritten in place, and those that changed are named', () => {
  mkdirSync(join(folder, 'sub'));
  file('a.xml', untidy);
  file('b.xml', tidy);
  file('sub/c.xml', untidy);
  expect(format('**/*.xml')).toEqual({ status: 0, stdout: 'a.xml\nsub/c.xml\n', stderr: '' });
  expect(['a.xml', 'b.xml', 'sub/c.xml'].map(content)).toEqual([tidy, tidy, tidy]);
  expect(format('**/*.xml')).toEqual({ status: 0, stdout: '', stderr: '' });
  expect(readdirSync(folder)).toEqual(['a.xml', 'b.xml', 'sub']);
});

test('--check names the files that would change, and changes none', () => {
  const names = [file('a.xml', untidy), file('b.xml', tidy)];
  expect(format('--check', ...names)).toEqual({ status: 1, stdout: 'a.xml\n', stderr: '' });
  expect(content('a.xml')).toBe(untidy);
  expect(format('--check', 'b.xml')).toEqual({ status: 0, stdout: '', stderr: '' });
});

test('- is standard input, formatted to standard output', () => {
  const run = (input: string, ...args: string[]) => runDomxml(['format', ...args, '-'], { input });
  expect(run(untidy)).toEqual({ status: 0, stdout: tidy, stderr: '' });
  expect(run(tidy)).toEqual({ status: 0, stdout: tidy, stderr: '' });
  expect(run(untidy, '--check')).toEqual({ status: 1, stdout: '-\n', stderr: '' });
  expect(format('-', 'a.xml')).toMatchObject({ status: 2, stdout: '' });
});

test('a document that is not well-formed stays as it is, and what is wrong with it is said', () => {
  file('a.xml', '<a  ><b></a>');
  file('b.xml', untidy);
  const { status, stdout, stderr } = format('a.xml', 'b.xml');
  expect({ status, stdout }).toEqual({ status: 1, stdout: 'b.xml\n' });
  expect(stderr).toContain('a.xml:1:7 error xml/unclosed-element\n    1 | <a  ><b></a>\n');
  expect(content('a.xml')).toBe('<a  ><b></a>');
  expect(format('--check', 'a.xml').status).toBe(1);
});

test('the encoding and the byte order mark stay', () => {
  const utf16 = (text: string) => Buffer.from(`\ufeff${text}`, 'utf16le');
  file('a.xml', utf16(untidy));
  file('b.xml', Buffer.from(utf16(untidy)).swap16());
  file('c.xml', `\ufeff${untidy}`);
  expect(format('a.xml', 'b.xml', 'c.xml').status).toBe(0);
  expect(readFileSync(join(folder, 'a.xml'))).toEqual(utf16(tidy));
  expect(readFileSync(join(folder, 'b.xml'))).toEqual(Buffer.from(utf16(tidy)).swap16());
  expect(content('c.xml')).toBe(`\ufeff${tidy}`);
});

test('a document in an encoding that is not read is refused', () => {
  const latin1 = Buffer.from(`<?xml version='1.0' encoding='ISO-8859-1'?><a  b="é"/>`, 'latin1');
  file('a.xml', latin1);
  const { status, stderr } = format('a.xml');
  expect(status).toBe(1);
  expect(stderr).toContain("the encoding 'ISO-8859-1' is not read; save the document as UTF-8");
  expect(readFileSync(join(folder, 'a.xml'))).toEqual(latin1);
});

test.skipIf(process.platform === 'win32')(
  'the mode of a file stays, and so does a symbolic link to it',
  () => {
    file('a.xml', untidy);
    chmodSync(join(folder, 'a.xml'), 0o640);
    symlinkSync('a.xml', join(folder, 'link.xml'));
    expect(format('link.xml')).toEqual({ status: 0, stdout: 'link.xml\n', stderr: '' });
    expect(lstatSync(join(folder, 'link.xml')).isSymbolicLink()).toBe(true);
    expect(content('a.xml')).toBe(tidy);
    expect(statSync(join(folder, 'a.xml')).mode & 0o7777).toBe(0o640);
  },
);

test('what cannot be read or written is said, the others are formatted', () => {
  mkdirSync(join(folder, 'folder.xml'));
  file('a.xml', untidy);
  expect(format('none.xml', 'folder.xml', 'a.xml')).toEqual({
    status: 2,
    stdout: 'a.xml\n',
    stderr: 'domxml: none.xml: no such file\ndomxml: folder.xml: is a directory\n',
  });
});

test('a read-only file is not replaced, whoever runs the command', () => {
  file('a.xml', untidy);
  chmodSync(join(folder, 'a.xml'), 0o444);
  const { status, stdout, stderr } = format('a.xml');
  expect({ status, stdout }).toEqual({ status: 2, stdout: '' });
  expect(stderr).toMatch(/^domxml: a\.xml: (?:permission denied|is read-only)\n$/);
  expect(content('a.xml')).toBe(untidy);
});

test('--ignore-unknown leaves alone what is no libvirt document', () => {
  const page = '<html  lang="en"><p/></html>';
  file('page.xml', page);
  file('guest.xml', untidy);
  expect(format('--ignore-unknown', '--check', 'page.xml', 'guest.xml')).toMatchObject({
    status: 1,
    stdout: 'guest.xml\n',
  });
  expect(format('--ignore-unknown', 'page.xml', 'guest.xml')).toMatchObject({
    status: 0,
    stdout: 'guest.xml\n',
  });
  expect([content('page.xml'), content('guest.xml')]).toEqual([page, tidy]);
});
