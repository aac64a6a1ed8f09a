import type { AttributeDescriptor } from '../descriptor/descriptor.ts';
import { type ContentOrder, orderProperty } from '../descriptor/extras.ts';
import { type ForeignAttribute, type ForeignContent, foreignProperty } from '../descriptor/foreign.ts';
import { nearestWord } from '../text/nearest-word.ts';
import { isForeignContent, isOrder } from './check-extras.ts';
import { type ContentPlan, type Planned, type PlannedChild, planContent } from './content-plan.ts';
import type { ChildType, ElementType } from './element-types.ts';
import type { ModelMistakes, ModelPath } from './mistakes.ts';
import { renamedAttributeWords } from './renamed-attribute.ts';

/** What a record has, in the order in which it is written. */
export interface RecordParts {
  readonly attributes: readonly AttributePart[];
  readonly foreignAttributes: readonly ForeignAttributePart[];
  readonly content: ContentPlan;
  /** The value of the text content; undefined where there is none. */
  readonly text: unknown;
}

/** An attribute with its value. */
interface AttributePart {
  readonly attribute: AttributeDescriptor;
  readonly rank: number;
  readonly value: unknown;
}

/** An attribute outside the grammar, with the way to it. */
interface ForeignAttributePart {
  readonly attribute: ForeignAttribute;
  readonly path: ModelPath;
}

/** Sorts out the properties of a record of a type; reports those that the type does not have. */
export function recordParts(
  record: Readonly<Record<string, unknown>>,
  type: ElementType,
  path: ModelPath | undefined,
  mistakes: ModelMistakes,
): RecordParts {
  const attributes: AttributePart[] = [];
  const children: PlannedChild[] = [];
  let foreignAttributes: readonly ForeignAttributePart[] = [];
  let foreignElements: readonly Planned[] = [];
  let text: unknown;
  let order: ContentOrder | undefined;
  for (const property of Object.keys(record)) {
    const value = record[property];
    if (value === undefined) continue;
    const member = type.members.get(property);
    if (member?.kind === 'attribute') {
      attributes.push({ attribute: member.attribute, rank: member.rank, value });
      continue;
    }
    const way: ModelPath = { outer: path, key: property };
    if (member !== undefined) {
      if (!member.child.many || Array.isArray(value)) addChildren(children, member, value, way);
      else {
        const hint = renamedAttributeWords(type, property, value);
        const words = `'${property}' is a list: it may occur more than once${hint}`;
        mistakes.report('model/wrong-shape', way, words);
      }
    } else if (property === 'value' && type.descriptor.content !== undefined) text = value;
    else if (property === foreignProperty) {
      if (!isForeignContent(value, way, mistakes)) continue;
      foreignAttributes = attributeParts(value, way);
      foreignElements = plannedElements(value, way);
    } else if (property === orderProperty) {
      if (isOrder(value, way, mistakes)) order = value;
    } else mistakes.report('model/unknown-property', way, unknownPropertyWords(property, type), { property });
  }
  inOrder(attributes, ({ rank }) => rank);
  inOrder(children, (child) => child.type.rank);
  const items = foreignElements.length === 0 ? children : [...children, ...foreignElements];
  const content =
    order === undefined
      ? { items, inText: [], before: [], after: [] }
      : planContent(items, order, text !== undefined && items.length > 0, {
          outer: path,
          key: orderProperty,
        });
  return {
    attributes,
    foreignAttributes,
    content: type.descriptor.content ? besideText(content) : content,
    text,
  };
}

/** Adds what stands under the property of a child: one element, or a list of them. */
function addChildren(children: PlannedChild[], type: ChildType, value: unknown, path: ModelPath): void {
  const { property, many } = type.child;
  if (!many || !Array.isArray(value)) children.push({ kind: 'child', property, type, value, path });
  else {
    // Unlike `forEach`, this sees the holes that `delete` leaves in lists.
    for (const [key, each] of value.entries()) {
      children.push({ kind: 'child', property, type, value: each, path: { outer: path, key } });
    }
  }
}

function attributeParts({ attributes = [] }: ForeignContent, path: ModelPath): ForeignAttributePart[] {
  const outer = { outer: path, key: 'attributes' };
  return attributes.map((attribute, key) => ({ attribute, path: { outer, key } }));
}

function plannedElements({ children = [] }: ForeignContent, path: ModelPath): Planned[] {
  const outer = { outer: path, key: 'children' };
  return children.map((element, key) => ({ kind: 'foreign', element, path: { outer, key } }));
}

/**
 * Where no elements are, white space is text: comments do not stand on lines of their own. Among elements they do, wherever they
 * have been in the text.
 */
function besideText(content: ContentPlan): ContentPlan {
  const { items, inText } = content;
  const markup = items.filter((item) => item.kind === 'markup');
  if (markup.length < items.length) {
    return inText.length === 0 ? content : { ...content, items: [...inText, ...items], inText: [] };
  }
  return markup.length === 0 ? content : { ...content, items: [], inText: [...markup, ...inText] };
}

/** Sorts by rank. Most records have their members in order already. */
function inOrder<Part>(parts: Part[], rank: (part: Part) => number): void {
  for (let index = 1; index < parts.length; index++) {
    if (rank(parts[index] as Part) < rank(parts[index - 1] as Part)) {
      parts.sort((a, b) => rank(a) - rank(b));
      return;
    }
  }
}

function unknownPropertyWords(property: string, type: ElementType): string {
  const known = [...type.members.keys(), ...(type.descriptor.content === undefined ? [] : ['value'])];
  const meant = nearestWord(property, known);
  const suggestion = meant === undefined ? '' : `; did you mean '${meant}'?`;
  return `there is no property '${property}' here${suggestion}`;
}
