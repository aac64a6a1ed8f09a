import { DocumentLayout } from '../document-layout.ts';
import { commentAt, edit, type Mending, replacing } from './mistake.ts';

/** `xml/doctype`: what is never read can go, unless it declares what the document may be meant to use. */
export const doctype: Mending = ({ text, start, end }) => {
  const { start: from, end: to } = new DocumentLayout({ text, root: undefined }).removalSpan(start, end);
  const isPlain = !text.slice(start, end).includes('[');
  // A declaration that comes to stand first would be another thing.
  const certain = isPlain && !/^[ \t\r\n]*<\?xml/.test(text.slice(to, to + 200));
  return replacing(from, to, '', 'remove the document type declaration', certain);
};

/** `xml/double-hyphen-in-comment`: a line of hyphens becomes one of `=`, two get a space between. */
export const doubleHyphen: Mending = (mistake) => {
  const comment = commentAt(mistake);
  if (comment === undefined) return undefined;
  const start = comment.start + '<!--'.length;
  const content = mistake.text.slice(start, comment.end - '-->'.length);
  const edits = [...content.matchAll(/-{2,}|-$/g)].map(({ index, 0: hyphens }) =>
    edit(
      start + index,
      start + index + hyphens.length,
      withoutPairs(hyphens, index + hyphens.length === content.length),
    ),
  );
  // What holds tags may have lost its end.
  return { title: 'part the hyphens in the comment', edits, certain: !/[<>]/.test(content) };
};

function withoutPairs(hyphens: string, isLast: boolean): string {
  if (hyphens.length > 2) return hyphens.replaceAll('-', '=');
  return hyphens.split('').join(' ') + (isLast ? ' ' : '');
}
