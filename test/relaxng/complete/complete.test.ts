import { describe, expect, test } from 'vitest';
import { smallGrammar } from '../small-grammar.ts';
import { atCursor } from './at-cursor.ts';
import { withItem } from './insertion.ts';

const attribute = (name: string, ...values: string[]): string =>
  `<attribute name='${name}'><choice>${values.map((value) => `<value>${value}</value>`).join('')}</choice></attribute>`;
const data = (name: string, type: string): string =>
  `<attribute name='${name}'><data type='${type}'/></attribute>`;
const element = (name: string, inside = '<empty/>'): string => `<element name='${name}'>${inside}</element>`;
const optional = (inside: string): string => `<optional>${inside}</optional>`;

const ordered = smallGrammar(
  element(
    'r',
    `${optional(element('a'))}${element('b')}<zeroOrMore>${element('c')}</zeroOrMore>${element('d')}`,
  ),
);
const mingled = smallGrammar(
  element(
    'r',
    `<interleave>${element('b')}${optional(element('a'))}<zeroOrMore>${element('c')}</zeroOrMore></interleave>`,
  ),
);
/** Two variants of a device: what else it has depends on its kind. */
const variants = smallGrammar(
  element(
    'r',
    `<oneOrMore>${element(
      'device',
      `<choice>
        <group>${attribute('kind', 'file')}${optional(data('path', 'string'))}${optional(element('source', data('file', 'string')))}</group>
        <group>${attribute('kind', 'net')}${data('host', 'NCName')}${optional(element('source', data('url', 'string')))}</group>
      </choice>`,
    )}</oneOrMore>`,
  ),
);

describe('elements', () => {
  test('are those that may stand between what is in front and what follows', () => {
    expect(atCursor(ordered, '<r>|</r>').labels).toEqual(['b!', 'a']);
    expect(atCursor(ordered, '<r>|<b/></r>').labels).toEqual(['a']);
    expect(atCursor(ordered, '<r><b/>|</r>').labels).toEqual(['d!', 'c']);
    expect(atCursor(ordered, '<r><b/>|<c/></r>').labels).toEqual(['c']);
    expect(atCursor(ordered, '<r><b/><d/>|</r>').labels).toEqual([]);
  });

  test('that are there already and may be there once are not offered, wherever they are', () => {
    expect(atCursor(mingled, '<r>|</r>').labels).toEqual(['b!', 'a', 'c']);
    expect(atCursor(mingled, '<r>|<c/><a/></r>').labels).toEqual(['b!', 'c']);
    expect(atCursor(mingled, '<r><b/>|<a/></r>').labels).toEqual(['c']);
  });

  test('are those of the variant that the attributes have selected', () => {
    const inserted = (marked: string) => atCursor(variants, marked).items.map(({ insertText }) => insertText);
    expect(inserted("<r><device kind='file'>|</device></r>")).toEqual(["<source file=''/>"]);
    expect(inserted("<r><device kind='net'>|</device></r>")).toEqual(["<source url=''/>"]);
  });

  test('of the document are its root elements, as long as there is none', () => {
    expect(atCursor(ordered, '|').labels).toEqual(['r!']);
    expect(atCursor(ordered, '<!-- c --> <r|').labels).toEqual(['r!']);
    expect(atCursor(ordered, '<r/>|').labels).toEqual([]);
  });

  test('take the place of the word at the cursor, with or without its bracket', () => {
    expect(atCursor(ordered, '<r><|</r>').items[0]).toMatchObject({ label: 'b', insertText: 'b/>' });
    expect(atCursor(ordered, '<r><x|y</r>')).toMatchObject({
      word: 'xy',
      labels: ['b!', 'a', '</r>'].slice(0, 2),
    });
    expect(atCursor(ordered, '<r> xy| </r>').word).toBe('xy');
    expect(atCursor(ordered, '<r> xy| </r>').items[0]).toMatchObject({ insertText: '<b/>' });
    // Of an element that is there, only the name is wanted.
    expect(atCursor(ordered, '<r><x|y z="1">text</xy></r>').items[0]).toMatchObject({ insertText: 'b' });
  });

  test('come with all that they require, and with a snippet where something is to be filled in', () => {
    const grammar = smallGrammar(
      element(
        'r',
        optional(
          element('a', `${attribute('k', 'x', 'y')}${attribute('v', 'only')}${element('b', '<text/>')}`),
        ),
      ),
    );
    const [item] = atCursor(grammar, '<r>|</r>').items;
    expect(item).toMatchObject({
      insertText: "<a k='' v='only'>\n  <b></b>\n</a>",
      snippet: `<a k='\${1|x,y|}' v='only'>\n  <b>\${2}</b>\n</a>$0`,
    });
  });

  test('in a namespace have the prefix in scope, or one that is declared at the root', () => {
    const grammar = smallGrammar(
      element(
        'r',
        element('a', `<zeroOrMore><element name='x' ns='urn:things/1.0'><empty/></element></zeroOrMore>`),
      ),
    );
    const bound = atCursor(grammar, "<r xmlns:t='urn:things/1.0'><a>|</a></r>");
    expect(bound.items[0]).toMatchObject({
      label: 't:x',
      insertText: '<t:x/>',
      namespaceName: 'urn:things/1.0',
    });
    expect(bound.items[0]).not.toHaveProperty('additionalEdits');
    const free = atCursor(grammar, '<r><a>|</a></r>');
    const list = { span: { start: 6, end: 6 }, items: free.items };
    expect(free.items.map((item) => withItem('<r><a></a></r>', list, item))).toEqual([
      "<r xmlns:things='urn:things/1.0'><a><things:x/></a></r>",
    ]);
    expect(atCursor(grammar, "<r xmlns='urn:things/1.0'><a xmlns=''>|</a></r>").labels).toEqual(['things:x']);
  });

  test('of any name are told in words', () => {
    const grammar = smallGrammar(
      element('r', `<zeroOrMore><element><nsName ns='urn:x'/><empty/></element></zeroOrMore>`),
    );
    expect(atCursor(grammar, '<r>|</r>').items[0]).toMatchObject({
      label: '*',
      namespaceName: 'urn:x',
      detail: 'any element of the namespace urn:x',
    });
  });
});

describe('attributes', () => {
  test('are those that go with the ones before and behind; what decides comes first', () => {
    expect(atCursor(variants, '<r><device |/></r>').labels).toEqual(['kind!', 'host', 'path']);
    expect(atCursor(variants, "<r><device | kind='file'/></r>").labels).toEqual(['path']);
    expect(atCursor(variants, "<r><device kind='net' |></r>").labels).toEqual(['host!']);
    expect(atCursor(variants, "<r><device host='h' |></r>").labels).toEqual(['kind!']);
  });

  test('go with the children', () => {
    expect(atCursor(variants, "<r><device |><source file='f'/></device></r>").labels).toEqual([
      'kind!',
      'path',
    ]);
    const all = atCursor(variants, "<r><device |><source file='f'/></device></r>", {
      conflicting: true,
    }).items;
    expect(all.map(({ label, conflicting }) => [label, conflicting])).toEqual([
      ['kind', undefined],
      ['path', undefined],
      ['host', true],
    ]);
  });

  test('take the place of the word at the cursor, whose value stays', () => {
    const half = atCursor(variants, '<r><device ki|/></r>');
    expect(half.word).toBe('ki');
    expect(half.items[0]).toMatchObject({ insertText: "kind=''" });
    expect(atCursor(variants, "<r><device ki|n='file'/></r>").items[0]).toMatchObject({ insertText: 'kind' });
    expect(atCursor(variants, "<r><device kind='file'|/></r>").items[0]).toMatchObject({
      insertText: " path=''",
    });
  });
});

describe('values', () => {
  test('are those that go with the other attributes and the children', () => {
    expect(atCursor(variants, "<r><device kind='|'/></r>").labels).toEqual(['file', 'net']);
    expect(atCursor(variants, "<r><device host='h' kind='|'/></r>").labels).toEqual(['net']);
    expect(atCursor(variants, "<r><device kind='|'><source url='u'/></device></r>").labels).toEqual(['net']);
    const all = atCursor(variants, "<r><device kind='|'><source url='u'/></device></r>", {
      conflicting: true,
    });
    expect(all.items.map(({ label, conflicting }) => [label, conflicting])).toEqual([
      ['net', undefined],
      ['file', true],
    ]);
  });

  test('get the quotes that they lack', () => {
    expect(atCursor(variants, '<r><device kind=|/></r>').items[0]).toMatchObject({ insertText: "'file'" });
    expect(atCursor(variants, "<r><device kind=| host='h'/></r>").labels).toEqual(['net']);
    expect(atCursor(variants, "<r><device kind='f| host='h'/></r>").labels).toEqual(['net']);
    expect(atCursor(variants, "<r>\n<device kind='f|\n<device/></r>").labels).toEqual(['file', 'net']);
  });

  test('that are not enumerated are told in words, with an example', () => {
    const [item] = atCursor(variants, "<r><device kind='net' host='|'/></r>").items;
    expect(item).toMatchObject({ kind: 'datatype', label: 'an XML name without colon' });
    expect(item?.accepts?.('host')).toBe(true);
    expect(item?.accepts?.('a host')).toBe(false);
    expect(item?.accepts?.(item.insertText)).toBe(true);
  });

  test('in a list are offered word by word', () => {
    const grammar = smallGrammar(
      element(
        'r',
        `<attribute name='a'><list><choice><value>one</value><value>two</value></choice><data type='integer'/></list></attribute>`,
      ),
    );
    expect(atCursor(grammar, "<r a='|'/>").labels).toEqual(['one', 'two', 'a whole number']);
    expect(atCursor(grammar, "<r a='one |'/>").labels).toEqual(['a whole number']);
    expect(atCursor(grammar, "<r a='o| 3'/>")).toMatchObject({ word: 'o', labels: ['one', 'two'] });
  });

  test('of elements are their texts', () => {
    const grammar = smallGrammar(element('r', `<choice><value>on</value><value>off</value></choice>`));
    expect(atCursor(grammar, '<r>|</r>').labels).toEqual(['on', 'off']);
    expect(atCursor(grammar, '<r> o|n </r>').word).toBe('on');
    const either = smallGrammar(element('r', `<choice><data type='integer'/>${element('a')}</choice>`));
    expect(atCursor(either, '<r>|</r>').labels).toEqual(['a whole number', 'a']);
    expect(atCursor(either, '<r>|<a/></r>').labels).toEqual([]);
  });
});

describe('end tags', () => {
  test('are those of the innermost element that is open', () => {
    expect(atCursor(ordered, '<r><b></|').items).toMatchObject([{ kind: 'endTag', insertText: 'b>' }]);
    expect(atCursor(ordered, '<r><b></|</r>').labels).toEqual(['</b>']);
    expect(atCursor(ordered, '<r></x|y>')).toMatchObject({ labels: ['</r>'], word: 'xy>' });
    expect(atCursor(ordered, '<r><b/><d/>|').items).toMatchObject([{ kind: 'endTag', insertText: '</r>' }]);
    expect(atCursor(ordered, '</|').labels).toEqual([]);
  });
});

describe('mistakes elsewhere', () => {
  test.each([
    ['something unknown', '<r><x/><b/>|<y/></r>'],
    ['something missing', '<r>|</r>'.replace('|', '<c/>|')],
    ['something twice', '<r><b/><b/>|</r>'],
    ['text', '<r>text<b/> text |</r>'],
    ['an unclosed element', '<r><b>|'],
    ['an attribute', "<r x='1'><b/>|</r>"],
  ])('do not keep %s from being passed over', (_what, marked) => {
    const { labels } = atCursor(ordered, marked);
    expect(labels.filter((label) => label !== '</b>')).toEqual(marked.includes('<b>|') ? [] : ['d!', 'c']);
  });

  test('a missing end tag does not take what follows from the element around', () => {
    expect(atCursor(ordered, '<r><b><c/>|').labels).toEqual(['d!', 'c', '</r>']);
  });
});

test('nothing is offered in comments, CDATA sections, processing instructions and declarations', () => {
  for (const inside of ['<!-- | -->', '<!-- <b | -->', '<![CDATA[ | ]]>', '<?p | ?>', '<!-- |']) {
    expect(atCursor(ordered, `<r>${inside}</r>`).labels).toEqual([]);
  }
  expect(atCursor(ordered, "<r xmlns:x='|'/>").labels).toEqual([]);
});

test('nothing is offered in references', () => {
  for (const inside of ['&|', '&am|p;', '&amp|;', '&#|', '&#1|02;', '&#x6|6;', '&a.b|']) {
    expect(atCursor(ordered, `<r>${inside}</r>`).labels).toEqual([]);
  }
  expect(atCursor(ordered, '<r><b/>&amp;|</r>').labels).toEqual(['d!', 'c']);
});

test('items sort as they are listed', () => {
  const { items } = atCursor(mingled, '<r>|</r>');
  expect(items.map(({ sortText }) => sortText)).toEqual(items.map(({ sortText }) => sortText).toSorted());
});

describe('the text that an element has', () => {
  const grammar = smallGrammar(
    element(
      'r',
      `<choice>
        <group>${attribute('kind', 'file')}<text/></group>
        <group>${attribute('kind', 'net')}${data('host', 'string')}${element('a')}</group>
      </choice>`,
    ),
  );

  test('selects among attributes and values', () => {
    expect(atCursor(grammar, "<r kind='|'/>").labels).toEqual(['file', 'net']);
    expect(atCursor(grammar, "<r kind='|'>text</r>").labels).toEqual(['file']);
    expect(atCursor(grammar, '<r |>text</r>').labels).toEqual(['kind!']);
  });

  test('is replaced as a whole, even where the cursor stands beside it', () => {
    expect(atCursor(grammar, "<r kind='file'>  te|xt</r>")).toMatchObject({
      labels: ['any text'],
      word: 'text',
    });
    expect(atCursor(grammar, "<r kind='file'> my text |</r>")).toMatchObject({
      labels: ['any text'],
      word: 'my text ',
    });
    expect(atCursor(grammar, "<r kind='file'> |\n</r>").word).toBe('');
  });
});

test('documents of any depth and length are completed', () => {
  const grammar = smallGrammar(
    `<start><ref name='e'/></start><define name='e'><element name='e'><zeroOrMore><ref name='e'/></zeroOrMore></element></define>`,
  );
  const offered = [{ label: 'e' }, { kind: 'endTag' }];
  expect(atCursor(grammar, `${'<e>'.repeat(200_000)}|`).items).toMatchObject(offered);
  const many = 20_000;
  expect(atCursor(grammar, `${'<e>'.repeat(many)}<|${'</e>'.repeat(many)}`).items).toMatchObject([
    { label: 'e' },
  ]);
  expect(atCursor(grammar, `<e>${'<e/>'.repeat(many)}|`).items).toMatchObject(offered);
  expect(atCursor(grammar, `${'<'.repeat(many)}|`).items).toMatchObject([{ label: 'e' }]);
  expect(atCursor(grammar, `<e${" a='1'".repeat(many)} |`).items).toEqual([]);
  expect(atCursor(grammar, `<e>${'<x>'.repeat(many)}|`).items).toMatchObject([{ kind: 'endTag' }]);
});
