import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type Notation, normalForms } from '../../src/comparison/tables/notation.ts';

describe('texts with one meaning have one normal form', () => {
  const same: [Notation, ...string[]][] = [
    ['decimal', '10', '010', '+10', ' 10 '],
    ['decimal', '0', '-0', '00'],
    ['hexadecimal', '0x1F', '1f', '0X001f'],
    ['octal', '644', '0644', '00644'],
    ['number', '16', '0x10', '020', '+16'],
    ['mac', '52:54:00:0A:0b:01', '52:54:0:a:b:1', '52-54-00-0a-0b-01'],
    ['uuid', '004b96e1-2d78-c30f-5aa5-f03c87d21e69', '004B96E12D78C30F5AA5F03C87D21E69'],
    ['numberSet', '0-3', '0,1,2,3', '3,0-2', '0-5,^4-5', '0-1,1-3'],
    ['numberSet', '0,2-3', '0-3,^1'],
    ['internetAddress', '::1', '0:0:0:0:0:0:0:1', '0::0001'],
    ['internetAddress', '::ffff:192.0.2.1', '::FFFF:c000:201'],
    ['internetAddress', '192.0.2.1', ' 192.0.2.1'],
    ['netmask', '255.255.255.0', '24', '024'],
    ['netmask', 'ffff:ffff::', '32'],
    ['arpOperation', '1', '0x1', 'Request'],
    ['etherType', '0x86dd', '34525', 'ipv6'],
    ['ipProtocol', '6', 'tcp'],
    ['variable', '$A[ @0 ]', '$A[@0]', '$A'],
    ['truth', 'yes', '1', 'true', 'TRUE'],
    ['word', 'SRC,dst', 'src,DST'],
    ['path', '/a/b', '//a//b/'.slice(1), '///a/b'],
    ['ignored', '1', '2'],
  ];
  test.each(same)('%s: %s', (notation, ...texts) => {
    expect(new Set(texts.map(normalForms[notation])).size).toBe(1);
  });
});

describe('texts with different meanings have different normal forms', () => {
  const different: [Notation, ...string[]][] = [
    ['decimal', '10', '0x10', '-10', '', 'ten', '1 0'],
    ['hexadecimal', '10', '16', '0x'],
    ['octal', '8', '10'],
    ['number', '10', '010', '0x10', '08'],
    ['mac', '52:54:00:00:00:01', '52:54:00:00:00:10', '52:54:00:00:01'],
    ['uuid', '004b96e1', '004b96e12d78c30f5aa5f03c87d21e69', '004b96e12d78c30f5aa5f03c87d21e6'],
    ['numberSet', '0-3', '0-4', '0-3,^2', '3-0', 'all'],
    ['internetAddress', '::1', '::10', '1::', '1:2:3:4:5:6:7', '192.0.2.1', '1::2::3'],
    ['netmask', '255.255.0.0', '255.0.255.0', '24', '0'],
    ['path', '/a', 'a', '//a'],
  ];
  test.each(different)('%s: %s', (notation, ...texts) => {
    expect(new Set(texts.map(normalForms[notation])).size).toBe(texts.length);
  });
});

test('a normal form is its own, or stands for no text', () => {
  const notations = Object.keys(normalForms) as Notation[];
  fc.assert(
    fc.property(
      fc.constantFrom(...notations),
      fc.string({ unit: fc.constantFrom(...'0123456789abcfx:-,.^/$ []@') }),
      (notation, text) => {
        const normal = normalForms[notation](text);
        expect(normalForms[notation](normal)).toBe(normal);
      },
    ),
  );
});
