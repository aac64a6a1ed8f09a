import { isWhiteSpace } from '../characters.ts';
import { declarationMistake } from '../xml-declaration.ts';
import { type Mending, replacing } from './mistake.ts';

/** `xml/bare-ampersand`: an `&` that begins nothing stands for itself. */
export const bareAmpersand: Mending = ({ start }) =>
  replacing(start, start + 1, '&amp;', 'write `&amp;` for `&`', true);

/** `xml/unterminated-reference`: what it stands for is known. */
export const unterminatedReference: Mending = ({ text, start, end }) =>
  replacing(end, end, ';', `write \`${text.slice(start, end)};\``, true);

/** `xml/undefined-entity`: only its author knows what it stands for. */
export const undefinedEntity: Mending = ({ text, start, end }) => {
  const written = `&amp;${text.slice(start + 1, end)}`;
  return replacing(
    start,
    start + 1,
    '&amp;',
    `write \`${written}\`, if it is meant to be read like that`,
    false,
  );
};

/**
 * `xml/less-than-in-text`: with a `>` behind it, it might be a tag with something wrong in front of its name, and without one before it,
 * that might belong to the tag there.
 */
export const lessThanInText: Mending = ({ text, start }) => {
  let before = start - 1;
  while (before >= 0 && !isBracket(text, before)) before--;
  let behind = start + 1;
  while (behind < text.length && !isBracket(text, behind)) behind++;
  const certain = text.charAt(before) === '>' && text.charAt(behind) !== '>';
  return replacing(start, start + 1, '&lt;', 'write `&lt;` for `<`', certain);
};

/** `xml/cdata-end-in-text`: it may as well be the beginning of the section that is missing. */
export const cdataEndInText: Mending = ({ start, end }) =>
  replacing(start, end, ']]&gt;', 'write `]]&gt;`', false);

/** `xml/invalid-character`: a character that cannot be said in XML. */
export const invalidCharacter: Mending = ({ start, end }) =>
  replacing(start, end, '', 'remove the character', false);

/** `xml/declaration-misplaced`, behind nothing but white space. */
export const misplacedDeclaration: Mending = ({ text, start, end }) => {
  const from = text.charCodeAt(0) === 0xfeff ? 1 : 0;
  let before = start;
  while (before > from && isWhiteSpace(text.charCodeAt(before - 1))) before--;
  if (before !== from) return undefined;
  const certain = isDeclaration(text.slice(start, end));
  return replacing(from, start, '', 'remove the white space before the XML declaration', certain);
};

/** `xml/declaration-unterminated`. */
export const unterminatedDeclaration: Mending = ({ text, start, end }) => {
  const written = `${text.slice(start, end).replace(/[ \t\r\n]*\??[ \t\r\n]*>?$/, '')}?>`;
  return isDeclaration(written)
    ? replacing(start, end, written, 'end the XML declaration with `?>`', text.charAt(end - 1) === '>')
    : undefined;
};

function isBracket(text: string, offset: number): boolean {
  const code = text.charCodeAt(offset);
  return code === 0x3c || code === 0x3e;
}

function isDeclaration(text: string): boolean {
  return text.endsWith('?>') && declarationMistake(text, 0, text.length) === undefined;
}
