import type { Fix } from '../../diagnostics/diagnostic.ts';
import { EditList } from '../../text/edit-list.ts';
import { applyTextEdits, type TextEdit } from '../../text/text-edit.ts';
import { escapeAttribute } from '../../xml/escape.ts';
import { parseXml } from '../../xml/parse.ts';
import { namespacesInScope, resolvePrefix, type XmlElement } from '../../xml/tree.ts';
import { declareNamespace, prefixFor } from '../edits/namespace-edits.ts';
import { renameElement } from '../edits/rename.ts';
import { prefixStem } from '../examples/prefix-stem.ts';
import { shown } from './messages.ts';

/** How large an element may be that is read again to see whether a fix makes it right. */
const largestReread = 20_000;

/** The fix that puts an element into another namespace, and the name that it gives it. */
interface NamespaceFix {
  readonly qualifiedName: string;
  readonly fix: Fix;
}

/**
 * Puts an element, and all in it that is in the same namespace, into another one. `isRight` says of the element as it would be
 * then whether it could stand where it stands. `text` is that of the document.
 */
export function namespaceFix(
  element: XmlElement,
  namespaceName: string,
  text: string,
  isRight: (changed: XmlElement) => boolean,
): NamespaceFix {
  const wanted = namespaceName === '' ? '' : prefixStem(namespaceName);
  const prefix = prefixFor(element, namespaceName, wanted);
  const named = (localName: string) => (prefix === '' ? localName : `${prefix}:${localName}`);
  const renames = sameNamespace(element).flatMap((each) => renameElement(each, named(each.localName)));
  const isDeclared = (resolvePrefix(element, prefix) ?? '') === namespaceName;
  const holder = prefix === '' ? element : rootOf(element);
  const declaration = isDeclared ? [] : declareNamespace(holder, prefix, namespaceName, text);
  const edits = new EditList();
  for (const { span, newText } of [...declaration, ...renames]) edits.replace(span.start, span.end, newText);
  const qualifiedName = named(element.localName);
  const changed =
    element.end - element.start > largestReread
      ? undefined
      : reread(element, renames, prefix, namespaceName, text);
  return {
    qualifiedName,
    fix: {
      title: `rename <${shown(element.qualifiedName)}> to <${shown(qualifiedName)}>${isDeclared ? '' : ' and declare its namespace'}`,
      edits: edits.finish(),
      certain: changed !== undefined && isRight(changed),
    },
  };
}

/** The element and those in it that are in its namespace. */
function sameNamespace(element: XmlElement): XmlElement[] {
  const found = [element];
  for (const each of found) {
    for (const child of each.children) {
      if (child.kind === 'element' && child.namespaceName === element.namespaceName) found.push(child);
    }
  }
  return found;
}

function rootOf(element: XmlElement): XmlElement {
  let root = element;
  while (root.parent !== undefined) root = root.parent;
  return root;
}

/** The element as it is with some edits, read alone. */
function reread(
  { start, end, parent }: XmlElement,
  edits: readonly TextEdit[],
  prefix: string,
  namespaceName: string,
  text: string,
): XmlElement | undefined {
  const scope = new Map(parent === undefined ? [] : namespacesInScope(parent));
  scope.set(prefix, namespaceName);
  const declarations = [...scope].map(
    ([each, name]) => ` ${each === '' ? 'xmlns' : `xmlns:${each}`}='${escapeAttribute(name)}'`,
  );
  const moved = edits.map(({ span, newText }) => ({
    span: { start: span.start - start, end: span.end - start },
    newText,
  }));
  const { document, diagnostics } = parseXml(
    `<a${declarations.join('')}>${applyTextEdits(text.slice(start, end), moved)}</a>`,
  );
  const [changed] = document.root?.children ?? [];
  return diagnostics.length === 0 && changed?.kind === 'element' ? changed : undefined;
}
