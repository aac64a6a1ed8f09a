import { describe, expect, test } from 'vitest';
import { entriesEndingIn, entryPath, findEntry } from '../../src/reference/find-entry.ts';
import { parseReferencePath, referencePathText } from '../../src/reference/reference-path.ts';
import { kindReference } from '../support/references.ts';

const domain = await kindReference('domain');
const find = (path: string) => {
  const found = findEntry(domain, parseReferencePath(path));
  return 'place' in found ? entryPath(found) : found;
};
const ending = (path: string) => entriesEndingIn(domain, parseReferencePath(path)).map(entryPath);

describe('a path', () => {
  test.each([
    ['/domain/devices/disk[2]/@type', 'domain/devices/disk/@type'],
    ['domain/os@firmware="efi"', 'domain/os/@firmware=efi'],
    ["domain/os/@firmware='efi'", 'domain/os/@firmware=efi'],
    ['domain/on_poweroff=destroy', 'domain/on_poweroff=destroy'],
    ['domain/qemu:commandline/qemu:arg/@value', 'domain/qemu:commandline/qemu:arg/@value'],
  ])('is read as people write it: %s', (text, plain) => {
    expect(referencePathText(parseReferencePath(text))).toBe(plain);
    expect(find(text)).toBe(plain);
  });

  test('may leave out the @ of an attribute at its end', () => {
    expect(find('domain/devices/interface/target/managed')).toBe('domain/devices/interface/target/@managed');
  });

  test('leads into elements within themselves', () => {
    const chain = 'domain/devices/disk/backingStore/backingStore/backingStore/source';
    expect(find(chain)).toBe(chain);
  });
});

describe('a path that leads nowhere says how far it is known and what was meant', () => {
  test.each([
    ['domain/devices/interfac/target', 'domain/devices', 'interfac', 'domain/devices/interface/target'],
    ['domain/os/@firmwear', 'domain/os', '@firmwear', 'domain/os/@firmware'],
    ['domain/os/@firmware=eif', 'domain/os/@firmware', '=eif', 'domain/os/@firmware=efi'],
    ['domain/os/qqqqqqqq/x', 'domain/os', 'qqqqqqqq', undefined],
    ['domein/os', '', 'domein', 'domain/os'],
  ])('%s', (text, known, unknown, suggestion) => {
    expect(find(text)).toEqual({ known, unknown, suggestion });
  });
});

describe('the end of a path', () => {
  test('finds what it may be, once for each element, by its shortest path', () => {
    expect(ending('interface/target')).toEqual(['domain/devices/interface/target']);
    expect(ending('target/managed')).toEqual(['domain/devices/interface/target/@managed']);
    expect(ending('@managed=no')).toContain('domain/devices/interface/target/@managed=no');
    expect(ending('@cookie')).toEqual([]);
  });

  test('may be an element or an attribute', () => {
    expect(ending('memory')).toEqual(
      expect.arrayContaining(['domain/memory', 'domain/devices/memory', 'domain/cpu/numa/cell/@memory']),
    );
  });
});
