import type { Diagnostic, Fix } from '../../diagnostics/diagnostic.ts';
import { moveElement } from '../../relaxng/edits/move-element.ts';
import { EditList } from '../../text/edit-list.ts';
import { applyTextEdits, type TextEdit } from '../../text/text-edit.ts';
import { pathOf } from '../../xml/node-path.ts';
import { childElements, type XmlElement } from '../../xml/tree.ts';
import { acceptableOrder } from './acceptable-order.ts';
import type { CompatCode } from './codes.ts';
import type { ContentModel } from './content-model.ts';
import { firstInterruption } from './sibling-chains.ts';

/**
 * What is said of an element whose children stand in an order that libxml2 cannot follow, with the fewest moves that make it follow;
 * nothing of others. `isValid` tells whether the grammar accepts a changed document.
 */
export function crossedInterleaves(
  element: XmlElement,
  content: ContentModel,
  text: string,
  isValid: (text: string) => boolean,
): Diagnostic[] {
  const children = childElements(element);
  const interruption = firstInterruption(element, children, content);
  if (interruption === undefined) return [];
  const [between, before, after] = [interruption.between, interruption.before, interruption.after].map(
    (index) => children[index] as XmlElement,
  ) as [XmlElement, XmlElement, XmlElement];
  const [name, first, second] = [between, before, after].map(({ qualifiedName }) => `<${qualifiedName}>`);
  const fix = moveFix(element, children, content, text, isValid);
  return [
    {
      code: 'compat/crossed-interleaves' satisfies CompatCode,
      severity: 'information',
      stage: 'compat',
      message:
        `${name} between ${first} and ${second} is allowed, but libxml2 cannot follow this order of the children of ` +
        `<${element.qualifiedName}>: 'virsh define --validate' refuses it`,
      path: pathOf(between),
      span: between.nameSpan,
      data: {
        element: between.qualifiedName,
        parent: element.qualifiedName,
        before: before.qualifiedName,
        after: after.qualifiedName,
      },
      related: [
        { message: `${first} is of one group with ${second}`, span: before.nameSpan },
        { message: `${second} is of one group with ${first}`, span: after.nameSpan },
      ],
      ...(fix === undefined ? {} : { fixes: [fix] }),
    },
  ];
}

function moveFix(
  element: XmlElement,
  children: readonly XmlElement[],
  content: ContentModel,
  text: string,
  isValid: (text: string) => boolean,
): Fix | undefined {
  const order = acceptableOrder(element, children, content);
  if (order === undefined) return undefined;
  const edits = movingEdits(element, order.children, order.moved, text);
  const moved = order.children
    .filter((child) => order.moved.has(child))
    .map(({ qualifiedName }) => `<${qualifiedName}>`);
  const names =
    moved.length > 3 ? `${moved.length} children of <${element.qualifiedName}>` : moved.join(' and ');
  return {
    title: `move ${names} to what libvirt's grammar groups with ${moved.length === 1 ? 'it' : 'them'}`,
    edits,
    certain: isValid(applyTextEdits(text, edits)),
  };
}

/** The edits that put some children in front of the one that they are to stand in front of. */
function movingEdits(
  element: XmlElement,
  children: readonly XmlElement[],
  moved: ReadonlySet<XmlElement>,
  text: string,
): TextEdit[] {
  const edits = new EditList();
  let before: XmlElement | undefined;
  const moves: TextEdit[][] = [];
  for (const child of children.toReversed()) {
    if (moved.has(child)) moves.push(moveElement(child, element, before, text));
    else before = child;
  }
  // Those that come to one place come there in their order.
  for (const { span, newText } of moves.reverse().flat()) edits.replace(span.start, span.end, newText);
  return edits.finish();
}
