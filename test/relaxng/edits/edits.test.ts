import { describe, expect, test } from 'vitest';
import {
  insertAttribute,
  removeAttribute,
  replaceAttributeValue,
} from '../../../src/relaxng/edits/attribute-edits.ts';
import { insertElement } from '../../../src/relaxng/edits/insert-element.ts';
import { moveElement } from '../../../src/relaxng/edits/move-element.ts';
import { declareNamespace, prefixFor } from '../../../src/relaxng/edits/namespace-edits.ts';
import { removeElement } from '../../../src/relaxng/edits/remove-element.ts';
import { renameAttribute, renameElement } from '../../../src/relaxng/edits/rename.ts';
import { removeText, replaceElementText } from '../../../src/relaxng/edits/text-edits.ts';
import type { TextEdit } from '../../../src/text/text-edit.ts';
import type { XmlAttribute, XmlElement, XmlNode } from '../../../src/xml/tree.ts';
import { edited, type Find } from './edited.ts';

const first = (element: XmlElement): XmlAttribute => element.attributes[0] as XmlAttribute;

describe('names', () => {
  test('an element is renamed in both tags', () => {
    const rename = (find: Find) => renameElement(find('a'), 'p:long');
    expect(edited('<a  x="1"><b/></a >', rename)).toBe('<p:long  x="1"><b/></p:long >');
    expect(edited('<a\n/>', rename)).toBe('<p:long\n/>');
  });

  test('an attribute keeps its value and its white space', () => {
    expect(edited('<a  x = "1"/>', (find) => renameAttribute(first(find('a')), 'yy'))).toBe('<a  yy = "1"/>');
  });
});

describe('attributes', () => {
  test('a value is escaped for the quotes it has', () => {
    const replace = (find: Find) => replaceAttributeValue(first(find('a')), `<"&'`);
    expect(edited(`<a x='1'/>`, replace)).toBe(`<a x='&lt;"&amp;&apos;'/>`);
    expect(edited(`<a x="1"/>`, replace)).toBe(`<a x="&lt;&quot;&amp;'"/>`);
  });

  test('one is removed with the white space in front of it', () => {
    const removeSecond = (find: Find) => removeAttribute(find('a'), find('a').attributes[1] as XmlAttribute);
    expect(edited(`<a x='1' y='2' z='3'/>`, removeSecond)).toBe(`<a x='1' z='3'/>`);
    expect(edited(`<a x='1'\n   y='2'\n   >b</a>`, removeSecond)).toBe(`<a x='1'\n   >b</a>`);
  });

  test('a new one is written as its neighbours are', () => {
    const texts = [`<a/>`, `<a >b</a>`, `<a x="1"/>`, `<a x='1'\r\n   y='2'\r\n/>`, `<r q="1"><a/></r>`];
    expect(texts.map((text) => edited(text, (find) => insertAttribute(find('a'), 'z', `"'`, text)))).toEqual([
      `<a z='"&apos;'/>`,
      `<a z='"&apos;' >b</a>`,
      `<a x="1" z="&quot;'"/>`,
      `<a x='1'\r\n   y='2'\r\n   z='"&apos;'\r\n/>`,
      `<r q="1"><a z="&quot;'"/></r>`,
    ]);
  });
});

describe('namespaces', () => {
  test('a declaration stands behind the attributes, or gets another name', () => {
    const declare = (prefix: string) => (text: string) =>
      edited(text, (find) => declareNamespace(find('a'), prefix, 'urn:1', text));
    expect(declare('p')(`<a x='1'/>`)).toBe(`<a x='1' xmlns:p='urn:1'/>`);
    expect(declare('')(`<a x='1'/>`)).toBe(`<a x='1' xmlns='urn:1'/>`);
    expect(declare('p')(`<a xmlns:p="urn:2" x='1'/>`)).toBe(`<a xmlns:p="urn:1" x='1'/>`);
  });

  test('a prefix in scope is taken, or else one that is free', () => {
    const prefix = (text: string, namespaceName: string, wanted: string): string => {
      let found = '';
      edited(text, (find) => {
        found = prefixFor(find('a'), namespaceName, wanted);
        return [];
      });
      return found;
    };
    expect(prefix(`<r xmlns:p='urn:1'><a/></r>`, 'urn:1', 'q')).toBe('p');
    expect(prefix(`<r xmlns:p='urn:1' xmlns:q='urn:1'><a/></r>`, 'urn:1', 'q')).toBe('q');
    expect(prefix(`<r xmlns:p='urn:1'><a xmlns:p='urn:2'/></r>`, 'urn:1', 'p')).toBe('p2');
    expect(prefix(`<a/>`, 'urn:1', 'p')).toBe('p');
    expect(prefix(`<a xmlns='urn:1'/>`, 'urn:1', 'p')).toBe('p');
    expect(prefix(`<a xmlns='urn:1'/>`, 'urn:1', '')).toBe('');
    expect(prefix(`<a/>`, '', 'p')).toBe('');
  });
});

describe('text', () => {
  test('the white space around a text and the comments in it stay', () => {
    const replace = (text: string) => edited(text, (find) => replaceElementText(find('a'), '<1', text));
    expect(replace('<a>\n  old\n</a>')).toBe('<a>\n  &lt;1\n</a>');
    expect(replace('<a x="1" />')).toBe('<a x="1">&lt;1</a>');
    expect(replace('<a></a>')).toBe('<a>&lt;1</a>');
    expect(replace('<a>ol<!-- why -->d</a>')).toBe('<a>&lt;1<!-- why --></a>');
    expect(replace('<a><![CDATA[old]]></a>')).toBe('<a><![CDATA[<1]]></a>');
  });

  test('text is removed with the lines that are its own', () => {
    const remove = (text: string) => {
      const start = text.indexOf('x');
      return edited(text, () => removeText({ start, end: text.lastIndexOf('x') + 1 }, text));
    };
    expect(remove('<a>\n  <b/>\n  x\n  <c/>\n</a>')).toBe('<a>\n  <b/>\n  <c/>\n</a>');
    expect(remove('<a>\n  <b/>x\n  <c/>\n</a>')).toBe('<a>\n  <b/>\n  <c/>\n</a>');
    expect(remove('<a>x y x</a>')).toBe('<a></a>');
  });
});

describe('removing an element', () => {
  const remove = (text: string) => edited(text, (find) => removeElement(find('b'), text));

  test('takes its lines, where they are its own', () => {
    expect(remove('<a>\n  <c/>\n  <b>\n    <d/>\n  </b>\n</a>\n')).toBe('<a>\n  <c/>\n</a>\n');
    expect(remove('<a>\r\n\t<c/>\r\n\t<b/>\r\n</a>')).toBe('<a>\r\n\t<c/>\r\n</a>');
    expect(remove('<a><c/><b/><d/></a>')).toBe('<a><c/><d/></a>');
    expect(remove('<a>\n  <c/> <b/>\n</a>')).toBe('<a>\n  <c/>\n</a>');
  });

  test('leaves comments', () => {
    expect(remove('<a>\n  <!-- c -->\n  <b/> <!-- d -->\n</a>')).toBe(
      '<a>\n  <!-- c -->\n  <!-- d -->\n</a>',
    );
  });

  test('makes a parent that has nothing left an empty tag', () => {
    expect(remove("<a x='1'>\n  <b/>\n</a>")).toBe("<a x='1'/>");
    expect(remove('<a><b/></a>')).toBe('<a/>');
    expect(remove('<a>t<b/></a>')).toBe('<a>t</a>');
  });
});

/** The child element of that name, to put something in front of. */
function child(find: Find, name: string | undefined): XmlNode | undefined {
  return name === undefined ? undefined : find(name);
}

describe('inserting an element', () => {
  const insert = (text: string, before?: string, snippet = "<n>\n  <m x='1'/>\n</n>") =>
    edited(text, (find) => insertElement(find('p'), snippet, child(find, before), text));

  test('gives it lines of its own, indented as the document is', () => {
    expect(insert('<p>\n  <a/>\n</p>')).toBe("<p>\n  <a/>\n  <n>\n    <m x='1'/>\n  </n>\n</p>");
    expect(insert('<p>\n\t<a/>\n</p>', 'a')).toBe("<p>\n\t<n>\n\t\t<m x='1'/>\n\t</n>\n\t<a/>\n</p>");
    expect(insert('<r>\r\n    <p/>\r\n</r>')).toBe(
      "<r>\r\n    <p>\r\n        <n>\r\n            <m x='1'/>\r\n        </n>\r\n    </p>\r\n</r>",
    );
  });

  test('keeps to one line where the document does', () => {
    expect(insert('<r><p/></r>')).toBe("<r><p><n><m x='1'/></n></p></r>");
    expect(insert('<r><p><a/><b/></p></r>', 'b')).toBe("<r><p><a/><n><m x='1'/></n><b/></p></r>");
    expect(insert('<r><p><a/></p></r>')).toBe("<r><p><a/><n><m x='1'/></n></p></r>");
  });

  test('writes it in the quotes of the document', () => {
    expect(insert('<p q="1"><a/></p>', 'a', "<n x='&quot;&apos;'/>")).toBe(
      `<p q="1"><n x="&quot;'"/><a/></p>`,
    );
  });

  test('leaves comments to what they belong to', () => {
    expect(insert('<p>\n  <!-- about a -->\n  <a/> <!-- too -->\n</p>', 'a', '<n/>')).toBe(
      '<p>\n  <n/>\n  <!-- about a -->\n  <a/> <!-- too -->\n</p>',
    );
    expect(insert('<p>\n  <!-- about p -->\n\n  <a/> <!-- about a -->\n  <b/>\n</p>', 'a', '<n/>')).toBe(
      '<p>\n  <!-- about p -->\n\n  <n/>\n  <a/> <!-- about a -->\n  <b/>\n</p>',
    );
    expect(insert('<p>\n  <a/> <!-- about a -->\n</p>', undefined, '<n/>')).toBe(
      '<p>\n  <a/> <!-- about a -->\n  <n/>\n</p>',
    );
  });

  test('fills what is empty', () => {
    expect(insert('<p x="1" />', undefined, '<n/>')).toBe('<p x="1">\n  <n/>\n</p>');
    expect(insert('<r>\n  <p></p>\n</r>', undefined, '<n/>')).toBe('<r>\n  <p>\n    <n/>\n  </p>\n</r>');
    expect(insert('<r>\n  <p>\n\n  </p>\n</r>', undefined, '<n/>')).toBe(
      '<r>\n  <p>\n    <n/>\n  </p>\n</r>',
    );
  });
});

describe('moving an element', () => {
  const move = (text: string, to: string, before?: string) =>
    edited(text, (find): TextEdit[] => moveElement(find('m'), find(to), child(find, before), text));

  test('takes its comments along and indents it anew', () => {
    expect(
      move(
        `<r>
  <p>
    <a/>
  </p>
  <!-- about m,
       twice -->
  <m>
    <n>
      <!-- in n -->
    </n>
    <t>one
    two</t>
  </m> <!-- beside m -->
</r>`,
        'p',
        'a',
      ),
    ).toBe(`<r>
  <p>
    <!-- about m,
         twice -->
    <m>
      <n>
        <!-- in n -->
      </n>
      <t>one
    two</t>
    </m> <!-- beside m -->
    <a/>
  </p>
</r>`);
  });

  test('works out of a parent and within it', () => {
    expect(move('<r>\n  <p>\n    <m/>\n  </p>\n</r>', 'r')).toBe('<r>\n  <p/>\n  <m/>\n</r>');
    expect(move('<r>\n  <a/>\n  <b/>\n  <m/>\n</r>', 'r', 'a')).toBe('<r>\n  <m/>\n  <a/>\n  <b/>\n</r>');
    expect(move('<r>\n  <m/>\n  <a/>\n  <b/>\n</r>', 'r', 'b')).toBe('<r>\n  <a/>\n  <m/>\n  <b/>\n</r>');
    expect(move('<r>\n  <m/>\n  <a/>\n</r>', 'r')).toBe('<r>\n  <a/>\n  <m/>\n</r>');
    expect(move('<r><m/><a/><p/></r>', 'p')).toBe('<r><a/><p><m/></p></r>');
  });

  test('changes nothing where it stands there already, or the place is inside it', () => {
    for (const text of ['<r>\n  <m/>\n  <a/>\n</r>', '<r><m/> <a/></r>']) {
      expect(move(text, 'r', 'a')).toBe(text);
      expect(move(text, 'r', 'm')).toBe(text);
    }
    expect(move('<r><a/><m><p/></m></r>', 'p')).toBe('<r><a/><m><p/></m></r>');
    expect(move('<m><p/></m>', 'p')).toBe('<m><p/></m>');
  });
});
