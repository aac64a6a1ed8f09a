import type { XmlElement } from '../../xml/tree.ts';
import { isSameName } from '../name-class.ts';
import type { ElementPattern } from '../pattern.ts';
import { discriminatorsOf } from './discriminators.ts';
import { shown } from './messages.ts';

/** An element by its name and, where its attributes tell variants of it apart, the one that tells most, as written. */
interface Identity {
  readonly element: string;
  readonly of?: string;
}

/** What to call an element that is read by one of some definitions. */
export function identityOf(element: XmlElement, definitions: readonly ElementPattern[]): Identity {
  for (const { name } of discriminatorsOf(definitions)) {
    const attribute = element.attributes.find((one) => isSameName(one, name));
    if (attribute === undefined) continue;
    return { element: element.qualifiedName, of: `${attribute.qualifiedName}='${shown(attribute.value)}'` };
  }
  return { element: element.qualifiedName };
}
