import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { replaceFile } from '../../src/cli/replace-file.ts';

const folder = mkdtempSync(join(tmpdir(), 'domxml-replace-'));
afterAll(() => rmSync(folder, { recursive: true }));

test('a file that somebody else has changed meanwhile is left alone', () => {
  const path = join(folder, 'a.xml');
  const [given, mended] = [Buffer.from('<a/>'), Buffer.from('<b/>')];
  writeFileSync(path, '<c/>');
  expect(() => replaceFile(path, given, mended)).toThrow('has changed meanwhile');
  expect(readFileSync(path, 'utf8')).toBe('<c/>');
  writeFileSync(path, given);
  replaceFile(path, given, mended);
  expect(readFileSync(path, 'utf8')).toBe('<b/>');
  expect(readdirSync(folder)).toEqual(['a.xml']);
});
