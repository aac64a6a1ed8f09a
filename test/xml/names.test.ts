import { expect, test } from 'vitest';
import { isName, isNameCharacter, isNameStartCharacter, isNCName, isQName } from '../../src/xml/names.ts';

// The productions 4 and 4a of XML 1.0, 5th edition, as printed there.
const nameStart =
  /^[:A-Z_a-z\u{C0}-\u{D6}\u{D8}-\u{F6}\u{F8}-\u{2FF}\u{370}-\u{37D}\u{37F}-\u{1FFF}\u{200C}-\u{200D}\u{2070}-\u{218F}\u{2C00}-\u{2FEF}\u{3001}-\u{D7FF}\u{F900}-\u{FDCF}\u{FDF0}-\u{FFFD}\u{10000}-\u{EFFFF}]$/u;
const nameOnly = /^(?:[-.0-9\u{B7}\u{203F}-\u{2040}]|[\u{300}-\u{36F}])$/u;

test('every code point may begin a name, or stand in one, exactly as the productions say', () => {
  const wrong: number[] = [];
  for (let codePoint = 0; codePoint <= 0x10ffff; codePoint++) {
    const character = String.fromCodePoint(codePoint);
    const begins = nameStart.test(character);
    if (isNameStartCharacter(codePoint) !== begins) wrong.push(codePoint);
    if (isNameCharacter(codePoint) !== (begins || nameOnly.test(character))) wrong.push(codePoint);
  }
  expect(wrong).toEqual([]);
});

test.each([
  ['a', true, true, true],
  ['a:b', true, false, true],
  [':a', true, false, false],
  ['a:', true, false, false],
  ['a:b:c', true, false, false],
  ['a:1', true, false, false],
  ['\u{10400}', true, true, true],
  ['1a', false, false, false],
  ['', false, false, false],
  ['a b', false, false, false],
  ['a\ud800', false, false, false],
])('%j is a name: %s, without colon: %s, a qualified name: %s', (name, ...expected) => {
  expect([isName(name), isNCName(name), isQName(name)]).toEqual(expected);
});
