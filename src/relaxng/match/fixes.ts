import type { Fix } from '../../diagnostics/diagnostic.ts';
import type { Span } from '../../text/span.ts';
import type { XmlAttribute, XmlElement, XmlNode } from '../../xml/tree.ts';
import { insertAttribute, removeAttribute, replaceAttributeValue } from '../edits/attribute-edits.ts';
import { insertElement } from '../edits/insert-element.ts';
import { moveElement } from '../edits/move-element.ts';
import { removeElement } from '../edits/remove-element.ts';
import { renameAttribute, renameElement } from '../edits/rename.ts';
import { removeText, replaceElementText } from '../edits/text-edits.ts';
import { placeholderOf } from '../examples/placeholder-of.ts';
import { placeholderValue } from '../examples/placeholder-value.ts';
import { namesOf } from '../name-class.ts';
import type { AttributePattern, ElementPattern } from '../pattern.ts';
import type { Condition } from './condition.ts';
import { shown } from './messages.ts';

/** Gives an element another name. */
export function renameElementFix(element: XmlElement, name: string, certain: boolean): Fix {
  const title = `rename <${shown(element.qualifiedName)}> to <${shown(name)}>`;
  return { title, edits: renameElement(element, name), certain };
}

/** Gives an attribute another name. */
export function renameAttributeFix(attribute: XmlAttribute, name: string, certain: boolean): Fix {
  const title = `rename ${shown(attribute.qualifiedName)} to ${shown(name)}`;
  return { title, edits: renameAttribute(attribute, name), certain };
}

/** Gives an attribute another value. */
export function attributeValueFix(attribute: XmlAttribute, value: string, certain: boolean): Fix {
  const title = `change ${shown(attribute.qualifiedName)} to '${shown(value)}'`;
  return { title, edits: replaceAttributeValue(attribute, value), certain };
}

/** Gives an element another text. */
export function elementTextFix(element: XmlElement, value: string, text: string, certain: boolean): Fix {
  const title = `change the text of <${shown(element.qualifiedName)}> to '${shown(value)}'`;
  return { title, edits: replaceElementText(element, value, text), certain };
}

/** Takes an element away with all that stands in it. */
export function removeElementFix(element: XmlElement, text: string, certain = false): Fix {
  return { title: `remove <${shown(element.qualifiedName)}>`, edits: removeElement(element, text), certain };
}

/** Takes an attribute away. */
export function removeAttributeFix(element: XmlElement, attribute: XmlAttribute): Fix {
  const title = `remove ${shown(attribute.qualifiedName)}`;
  return { title, edits: removeAttribute(element, attribute), certain: false };
}

/** Takes text away. */
export function removeTextFix(span: Span, text: string): Fix {
  return { title: 'remove the text', edits: removeText(span, text), certain: false };
}

/** Moves an element to where it may stand. */
export function moveElementFix(
  element: XmlElement,
  parent: XmlElement,
  before: XmlNode | undefined,
  text: string,
  certain: boolean,
): Fix {
  const place =
    parent !== element.parent
      ? `into <${shown(parent.qualifiedName)}>`
      : before?.kind === 'element'
        ? `before <${shown(before.qualifiedName)}>`
        : `to the end of <${shown(parent.qualifiedName)}>`;
  const edits = moveElement(element, parent, before, text);
  return { title: `move <${shown(element.qualifiedName)}> ${place}`, edits, certain };
}

/** Adds an attribute that is missing: certain where it can have only one value. */
export function insertAttributeFixes(
  element: XmlElement,
  required: AttributePattern,
  allowed: readonly AttributePattern[],
  text: string,
): Fix[] {
  const [name] = namesOf(required.nameClass);
  const placeholder = placeholderValue(allowed);
  if (name === undefined || placeholder === undefined || name.namespaceName !== '') return [];
  const { value, certain } = placeholder;
  const title = `add ${name.localName}='${shown(value)}'`;
  return [{ title, edits: insertAttribute(element, name.localName, value, text), certain }];
}

/** Adds a child that is missing, with placeholders in it. */
export function insertElementFixes(
  parent: XmlElement,
  definition: ElementPattern,
  before: XmlNode | undefined,
  text: string,
): Fix[] {
  return namesOf(definition.nameClass)
    .slice(0, mostAlternatives)
    .flatMap((name) => {
      const snippet = placeholderOf(definition, parent, name);
      if (snippet === undefined) return [];
      const edits = insertElement(parent, snippet, before, text);
      return [{ title: `add <${name.localName}>`, edits, certain: false }];
    });
}

/** Gives the attribute that decides about others the values with which they would be right. */
export function conditionFixes(element: XmlElement, condition: Condition, text: string): Fix[] {
  const { attribute: name, allowed } = condition;
  const attribute = element.attributes.find(({ qualifiedName }) => qualifiedName === name);
  return allowed.slice(0, mostAlternatives).map((value) =>
    attribute === undefined
      ? {
          title: `add ${name}='${shown(value)}'`,
          edits: insertAttribute(element, name, value, text),
          certain: allowed.length === 1,
        }
      : attributeValueFix(attribute, value, false),
  );
}

/** Nobody reads through more of them. */
const mostAlternatives = 4;
