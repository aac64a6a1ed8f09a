import fc from 'fast-check';
import { expect, test } from 'vitest';
import { rootLocalName } from '../../src/xml/root-local-name.ts';
import { rootTag } from '../../src/xml/root-tag.ts';

const bytes = (text: string) => new TextEncoder().encode(text);

test.each([
  ['<domain type="kvm"/>', 'domain', ['type']],
  ['\ufeff<?xml version="1.0"?>\n<!DOCTYPE a [<!ENTITY b "<c>">]>\n<!-- <d> -->\n<p:network>', 'network', []],
  ['<a b="<" c = \'>\'\nd:e=""><f g=""/></a>', 'a', ['b', 'c', 'd:e']],
  ['<a b="1" <c d="2"/>', 'a', ['b']],
])('%j has the root tag %s %j', (text, localName, attributeNames) => {
  expect(rootTag(text)).toEqual({ localName, attributeNames });
  expect(rootTag(bytes(text))).toEqual({ localName, attributeNames });
  expect(rootLocalName(text)).toBe(localName);
  expect(rootLocalName(bytes(text))).toBe(localName);
});

test.each(['<!-- <a> -->', 'text <a/>', '</a><b/>', ''])('%j has none', (text) => {
  expect(rootTag(text)).toBeUndefined();
  expect(rootTag(bytes(text))).toBeUndefined();
  expect(rootLocalName(text)).toBeUndefined();
});

test('the tag is found wherever it stands in a file', () => {
  for (const length of [4080, 4088, 4090, 4096, 9000]) {
    const text = `<!--${' '.repeat(length)}--><domain type="kvm" id="1">`;
    expect(rootTag(bytes(text))).toEqual({ localName: 'domain', attributeNames: ['type', 'id'] });
  }
  const text = '<?xml version="1.0" encoding="UTF-16"?><domain/>';
  expect(rootTag(new Uint8Array(Buffer.from(`\ufeff${text}`, 'utf16le')))?.localName).toBe('domain');
});

test('the name alone is the same, whatever stands before it', () => {
  const before = fc.array(
    fc.constantFrom(
      ' ',
      '\n',
      '<!---->',
      '<!-- <a> - > -->',
      '<?p ?>',
      '<?p > ??>',
      '<!DOCTYPE x>',
      '\ufeff',
      'x',
      '<',
      '>',
    ),
  );
  const name = fc.constantFrom('domain', 'a:b', 'x1', 'é', '');
  const after = fc.constantFrom('>', '/>', ' b="c">', '\n', '');
  fc.assert(
    fc.property(before, name, after, (start, root, end) => {
      const text = `${start.join('')}<${root}${end}`;
      const expected = rootTag(text)?.localName;
      expect([rootLocalName(text), rootLocalName(bytes(text))]).toEqual([
        expected,
        rootTag(bytes(text))?.localName,
      ]);
    }),
    { numRuns: 2000 },
  );
});
