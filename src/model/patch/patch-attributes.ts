import type { ForeignAttribute } from '../../descriptor/foreign.ts';
import type { EditList } from '../../text/edit-list.ts';
import { attributeStyle, writeAttribute } from '../../xml/attribute-style.ts';
import { escapeAttribute } from '../../xml/escape.ts';
import type { XmlAttribute, XmlElement } from '../../xml/tree.ts';
import { xmlnsNamespace } from '../../xml/tree.ts';
import { partKey } from '../element-types.ts';
import { foreignKey } from './content-item.ts';

/** An attribute that an element is to have. */
export interface WantedAttribute {
  /** As written, with prefix. */
  readonly name: string;
  /** What tells it from the others: its name in its namespace, and its prefix. */
  readonly key: string;
  readonly value: string;
  /** Its place in libvirt's order; undefined for those that have none, which come last. */
  readonly rank: number | undefined;
}

/** An attribute outside the grammar that an element is to have. */
export function wantedForeignAttribute(attribute: ForeignAttribute): WantedAttribute {
  const { name, value } = attribute;
  return { name, key: foreignKey(attribute), value, rank: undefined };
}

/**
 * The edits of a start tag that give it the wanted attributes. `rankOf` knows the attributes of the type by their `partKey`. Values
 * are changed between their quotes, new attributes come in their order, written as those around them.
 */
export function patchAttributes(
  edits: EditList,
  text: string,
  element: XmlElement,
  wanted: readonly WantedAttribute[],
  rankOf: (key: string) => number | undefined,
  quote: string,
): void {
  const open = new Map(wanted.map((attribute) => [attribute.key, attribute]));
  const stays: { readonly end: number; readonly rank: number }[] = [];
  let position = element.nameSpan.end;
  for (const attribute of element.attributes) {
    if (attribute.namespaceName !== xmlnsNamespace) {
      const rank = rankOf(partKey(attribute));
      const key =
        rank === undefined
          ? foreignKey({ name: attribute.qualifiedName, namespaceName: attribute.namespaceName })
          : partKey(attribute);
      const found = open.get(key);
      open.delete(key);
      if (found === undefined) edits.replace(position, attribute.end, '');
      else {
        changeValue(edits, attribute, found.value);
        if (rank !== undefined) stays.push({ end: attribute.end, rank });
      }
    }
    position = attribute.end;
  }
  const style = attributeStyle(text, element, quote);
  for (const { name, value, rank } of open.values()) {
    const at = rank === undefined ? position : placeOf(rank, stays, element);
    edits.replace(at, at, writeAttribute(name, value, style));
  }
}

function changeValue(edits: EditList, attribute: XmlAttribute, value: string): void {
  if (attribute.value === value) return;
  const { valueStart, valueEnd } = attribute;
  edits.replace(valueStart, valueEnd, escapeAttribute(value, attribute.quote));
}

/** Behind the last of those that come before it in libvirt's order. */
function placeOf(
  rank: number,
  stays: readonly { readonly end: number; readonly rank: number }[],
  element: XmlElement,
): number {
  let nearest = -1;
  let place = element.nameSpan.end;
  for (const stay of stays) {
    if (stay.rank < rank && stay.rank > nearest) {
      nearest = stay.rank;
      place = stay.end;
    }
  }
  return place;
}
