import { nearestWord } from '../../text/nearest-word.ts';
import { isBlank, whiteSpaceEnd } from '../characters.ts';
import type { XmlElement } from '../tree.ts';
import { edit, type Mending, type Mistake, replacing } from './mistake.ts';

/** `xml/mismatched-end-tag`: one too many where the right end tag comes later; otherwise a name that is nearly right is a slip. */
export const mismatchedEndTag: Mending = ({ text, start, end, data, isForgiving }) => {
  const { name, open } = data as { readonly name: string; readonly open: string };
  if (isForgiving) return replacing(start, end, '', `remove \`</${name}>\``, false);
  const at = text.indexOf(name, start);
  const certain = nearestWord(name, [open]) !== undefined;
  return replacing(at, at + name.length, open, `write \`</${open}>\``, certain);
};

/** `xml/missing-element-name`. */
export const missingElementName: Mending = ({ start, end, text, data }) => {
  const { open } = data as { readonly open?: string };
  if (open === undefined) return undefined;
  const certain = isBlank(text.slice(start + 2, end - 1));
  return replacing(start, end, `</${open}>`, `write \`</${open}>\``, certain);
};

/** `xml/end-tag-content`. */
export const endTagContent: Mending = ({ text, start, end, data, element }) => {
  const { name } = data as { readonly name: string };
  const rest = text.slice(start + 2, end - 1).replace(name, '');
  const certain = name === element?.qualifiedName && /^[ \t\r\n/]*$/.test(rest);
  return replacing(start, end, `</${name}>`, `write \`</${name}>\``, certain);
};

/** `xml/unterminated-end-tag`, cut off by the next tag. */
export const unterminatedEndTag: Mending = ({ text, start, end, data, element }) => {
  const { name } = data as { readonly name: string };
  const at = start + 2 + name.length;
  if (name === '' || !text.startsWith(name, start + 2) || whiteSpaceEnd(text, at) !== end) return undefined;
  const certain = name === element?.qualifiedName && end < text.length;
  return replacing(at, at, '>', `write \`</${name}>\``, certain);
};

/** `xml/unterminated-start-tag`: whether it has content is not known. */
export const unterminatedStartTag: Mending = ({ text, start, end, data }) => {
  const at = start + text.slice(start, end).trimEnd().length;
  return replacing(at, at, '>', `end \`<${String(data.name)}\` with \`>\``, false);
};

/** `xml/stray-slash`: white space between `/` and `>` is too much; a `/` elsewhere may be anything. */
export const straySlash: Mending = ({ text, start, end }) =>
  text.charAt(end - 1) === '>'
    ? replacing(start, end, '/>', 'write `/>`', true)
    : replacing(start, end, '', 'remove the `/`', false);

/** `xml/unexpected-end-tag`. */
export const unexpectedEndTag: Mending = ({ start, end, data }) =>
  replacing(start, end, '', `remove \`</${String(data.name)}>\``, false);

/** How many end tags are written at most. */
const mostEndTags = 16;

/** `xml/unclosed-element`: its end tag is missing, in front of that of its parent at the latest. */
export const unclosedElement: Mending = (mistake) => {
  const { element, text, data } = mistake;
  if (element === undefined) return undefined;
  if (typeof data.closing === 'string') return endTagBefore(mistake, element);
  const names: string[] = [];
  for (let open: XmlElement | undefined = element; open !== undefined; open = open.parent) {
    names.push(open.qualifiedName);
    if (names.length > mostEndTags) return undefined;
  }
  const lineEnd = text.endsWith('\n') ? '\n' : '';
  const written = names.map((name) => `</${name}>`).join(lineEnd) + lineEnd;
  const shown = names.map((name) => `</${name}>`).join('');
  return replacing(text.length, text.length, written, `write \`${shown}\` at the end`, false);
};

/** An end tag behind the text that an element begins with, or else where the element was closed by another's. */
function endTagBefore({ text }: Mistake, element: XmlElement) {
  const { qualifiedName, children, startTagEnd, end } = element;
  const [first] = children;
  const endTag = `</${qualifiedName}>`;
  if (first?.kind === 'text' && !isBlank(first.value)) {
    const line = /^[^\r\n]*/.exec(text.slice(startTagEnd, first.end))?.[0] ?? '';
    const at = startTagEnd + line.trimEnd().length;
    return replacing(at, at, endTag, `write \`${endTag}\` behind its text`, false);
  }
  const at = text.slice(startTagEnd, end).trimEnd().length + startTagEnd;
  if (at === startTagEnd) {
    return {
      title: `write \`<${qualifiedName}/>\``,
      edits: [edit(startTagEnd - 1, startTagEnd, '/>')],
      certain: false,
    };
  }
  const before = text.slice(0, element.start);
  const indentation = /(\r\n?|\n)[ \t]*$/.exec(before.slice(-200))?.[0] ?? '';
  return replacing(at, at, indentation + endTag, `write \`${endTag}\` behind its content`, false);
}
