import { escapeText } from '../../xml/escape.ts';
import { elementDerivative } from '../derivative/element-derivative.ts';
import { NamespaceScope } from '../derivative/namespace-scope.ts';
import { representativeName } from '../examples/representative-name.ts';
import { type ExpandedName, expandedNameKey, nameClassKey, namesOf, wildcardsOf } from '../name-class.ts';
import type { ElementPattern, Pattern } from '../pattern.ts';
import { possibleElements, stringPatterns } from '../possible-parts.ts';
import { partKey, requiredParts } from '../required-parts.ts';
import { closedContent } from './attribute-reading.ts';
import type { UnsortedItem } from './completion.ts';
import { elementSkeleton, type WritingStyle } from './element-skeleton.ts';
import { leastOf } from './least-of.ts';
import type { OpenElement, OpenElements } from './open-elements.ts';
import { elementAnnotations, textValueAnnotations, textValues } from './part-annotations.ts';
import type { Siblings } from './siblings.ts';
import { type ValueOption, valueOptions, type WordsAround } from './value-options.ts';

/** A place between the child elements of an element, or of the document. */
export interface ContentGap {
  readonly siblings: Siblings;
  /** How many siblings stand in front of it. */
  readonly index: number;
  readonly scope: NamespaceScope;
  readonly readings: readonly GapReading[];
}

/** A definition that the element around may have, and what it still demands at the gap. */
interface GapReading {
  readonly definition: ElementPattern | undefined;
  readonly residual: Pattern;
  /** How many siblings behind it have no place, whatever stands in the gap. */
  readonly faultsBehind: number;
}

/** The gap in front of the sibling at an index: the readings that go best with all that is there. */
export function gapInElement(
  reader: OpenElements,
  open: OpenElement,
  siblings: Siblings,
  index: number,
): ContentGap {
  const readings = open.readings.map(({ definition, residual, faults }) => {
    const before = siblings.readBefore(closedContent(reader.engine.derivatives, residual), index);
    const faultsBehind = siblings.faultsBehind(before.residual, index);
    const all = faults + before.faults + faultsBehind;
    return { definition, residual: before.residual, faultsBehind, all };
  });
  return { siblings, index, scope: open.scope, readings: leastOf(readings, ({ all }) => all) };
}

/** The gap that is for the root element; `siblings` are the elements that stand there, `index` how many of them in front. */
export function gapInDocument(reader: OpenElements, siblings: Siblings, index: number): ContentGap {
  const before = siblings.readBefore(reader.engine.grammar.start, index);
  const faultsBehind = siblings.faultsBehind(before.residual, index);
  return {
    siblings,
    index,
    scope: NamespaceScope.outermost,
    readings: [{ definition: undefined, residual: before.residual, faultsBehind }],
  };
}

/** How elements are to be inserted. */
interface ElementForm {
  readonly style: WritingStyle;
  /** Whether the `<` stands there already. */
  readonly opened: boolean;
  /** Whether all but the name stands there already. */
  readonly nameOnly: boolean;
}

/** The elements that may stand in a gap: required ones first. */
export function elementItems(reader: OpenElements, gap: ContentGap, form: ElementForm): UnsortedItem[] {
  const { derivatives, grammar } = reader.engine;
  const required = requiredKeys(reader, gap);
  const items: UnsortedItem[] = [];
  for (const { name, definitions, keys } of possibleChildren(reader, gap).values()) {
    const { fillIn, edits } = elementSkeleton(derivatives, form.style, name, definitions);
    const written = form.style.names.element(name);
    const from = form.opened ? '<'.length : 0;
    const snippet = form.nameOnly ? undefined : fillIn.snippet?.slice(from);
    items.push({
      kind: 'element',
      label: written.name,
      ...(name.namespaceName === '' ? {} : { namespaceName: name.namespaceName }),
      required: keys.some((key) => required.has(key)),
      insertText: form.nameOnly ? written.name : fillIn.text.slice(from),
      ...(snippet === undefined ? {} : { snippet }),
      ...additional(form.nameOnly ? written.edits : edits),
      ...elementAnnotations(grammar, definitions),
    });
  }
  items.sort(
    (a, b) => Number(b.required) - Number(a.required) || (a.label < b.label ? -1 : Number(a.label > b.label)),
  );
  return [...items, ...wildcardItems(reader, gap)];
}

/** What the text of the element around a gap may be, in the place of all the text that it has. */
export function textItems(reader: OpenElements, gap: ContentGap, around: WordsAround): UnsortedItem[] {
  const { derivatives, grammar } = reader.engine;
  const hasElements = gap.siblings.count > 0;
  const contents = gap.readings.map(({ residual }) => residual);
  const definitions = gap.readings.flatMap(({ definition }) => definition ?? []);
  const options = valueOptions(derivatives, reader.relaxed, contents, gap.scope, around);
  const possible = hasElements ? options.filter(({ kind }) => kind === 'text') : options;
  return inWrittenOrder(possible, textValues(grammar, definitions)).map((option) => ({
    kind: option.kind,
    label: option.label,
    required: false,
    insertText: escapeText(option.example),
    ...(option.kind === 'value'
      ? textValueAnnotations(grammar, definitions, option.label)
      : { accepts: option.accepts }),
  }));
}

/** Whether the element around a gap may have text of its own. */
export function takesText({ readings }: ContentGap): boolean {
  return readings.some(({ residual }) => stringPatterns(residual).length > 0);
}

/** Values in the order in which the schema's author wrote them, as far as that is known; all else behind them. */
export function inWrittenOrder(options: readonly ValueOption[], literals: readonly string[]): ValueOption[] {
  const places = new Map([...new Set(literals)].map((literal, index) => [literal, index]));
  const placeOf = ({ kind, label }: ValueOption): number =>
    kind === 'value' ? (places.get(label) ?? places.size) : places.size + 1;
  return [...options].sort((a, b) => placeOf(a) - placeOf(b));
}

/** The edits that go with an item. */
export function additional(
  edits: UnsortedItem['additionalEdits'] = [],
): Pick<UnsortedItem, 'additionalEdits'> {
  return edits.length === 0 ? {} : { additionalEdits: edits };
}

/** A name that may stand in a gap. */
interface PossibleChild {
  readonly name: ExpandedName;
  readonly definitions: ElementPattern[];
  /** `partKey` of the definitions. */
  readonly keys: string[];
}

function possibleChildren(reader: OpenElements, gap: ContentGap): Map<string, PossibleChild> {
  const children = new Map<string, PossibleChild>();
  const { derivatives } = reader.engine;
  for (const reading of gap.readings) {
    const names = new Map<string, ExpandedName>();
    for (const { nameClass } of possibleElements(reading.residual)) {
      for (const name of namesOf(nameClass)) names.set(expandedNameKey(name), name);
    }
    for (const [key, name] of names) {
      const met = derivatives.name(name.namespaceName, name.localName);
      for (const { element, residual } of elementDerivative(derivatives, reading.residual, met)) {
        if (gap.siblings.faultsBehind(residual, gap.index) > reading.faultsBehind) continue;
        let child = children.get(key);
        if (child === undefined) children.set(key, (child = { name, definitions: [], keys: [] }));
        if (!child.definitions.includes(element)) child.definitions.push(element);
        child.keys.push(partKey(element));
      }
    }
  }
  return children;
}

/** The parts that every reading demands and that do not follow. */
function requiredKeys(reader: OpenElements, { readings, siblings, index }: ContentGap): ReadonlySet<string> {
  const { derivatives } = reader.engine;
  const demanded = derivatives.builder.choice(readings.map(({ residual }) => residual));
  const keys = new Set<string>();
  for (const part of requiredParts(demanded)) {
    const follows = namesOf(part.nameClass).some((name) => siblings.hasBehind(name, index));
    if (part.kind === 'element' && !follows) keys.add(partKey(part));
  }
  return keys;
}

/** Elements whose names the grammar leaves open. */
function wildcardItems(reader: OpenElements, gap: ContentGap): UnsortedItem[] {
  const { derivatives } = reader.engine;
  const items = new Map<string, UnsortedItem>();
  for (const { residual, faultsBehind } of gap.readings) {
    for (const { nameClass } of possibleElements(residual)) {
      const name = wildcardsOf(nameClass).length === 0 ? undefined : representativeName(nameClass);
      if (name === undefined) continue;
      const met = derivatives.name(name.namespaceName, name.localName);
      const isPossible = elementDerivative(derivatives, residual, met).some(
        (step) => gap.siblings.faultsBehind(step.residual, gap.index) <= faultsBehind,
      );
      if (!isPossible) continue;
      for (const wildcard of wildcardsOf(nameClass))
        items.set(nameClassKey(wildcard), wildcardItem('element', wildcard));
    }
  }
  return [...items.values()];
}

/** Stands for all elements or attributes whose names the grammar leaves open. */
export function wildcardItem(
  kind: 'element' | 'attribute',
  wildcard: ReturnType<typeof wildcardsOf>[number],
): UnsortedItem {
  const namespace = wildcard.kind === 'nsName' ? { namespaceName: wildcard.namespaceName } : {};
  const where = wildcard.kind === 'nsName' ? ` of the namespace ${wildcard.namespaceName}` : '';
  return { kind, label: '*', ...namespace, required: false, insertText: '', detail: `any ${kind}${where}` };
}
