import type {
  ChildDescriptor,
  ElementDescriptor,
  KindDescriptor,
  QualifiedName,
} from '../descriptor/descriptor.ts';
import { type ForeignElement, foreignProperty } from '../descriptor/foreign.ts';
import { once } from '../lazy/once.ts';
import type { ModelValue } from '../model/model-value.ts';
import type { XmlElement } from '../xml/tree.ts';
import { alignLists, type ListElement } from './alignment/align-lists.ts';
import { identitiesOf } from './alignment/identity.ts';
import { leavesOf } from './alignment/leaves.ts';
import { compareValues } from './compare-values.ts';
import { isMaterial } from './difference.ts';
import type { Finding } from './finding.ts';
import { compareForeignContents, compareForeignElements, type ForeignPair } from './foreign-comparison.ts';
import { childrenOf, type Located, recordOf } from './located.ts';
import { type Step, stepTo } from './path.ts';
import type { Side } from './side.ts';
import { listLaws, unknownList } from './tables/identity-table.ts';
import { impliedElement, impliedMembers } from './tables/implied-elements.ts';

/** Two elements that are one, to be compared. */
export interface ElementPair {
  readonly name: QualifiedName;
  readonly type: ElementDescriptor;
  readonly before: Located;
  readonly after: Located;
  /** Undefined for the root element. */
  readonly step: Step | undefined;
}

/** The two documents. */
export interface Sides {
  readonly before: Side;
  readonly after: Side;
}

/** What is still to be done: a pair to be compared, or a finding that is ready. */
type Task = ElementPair | ForeignPair | Finding;

/** Compares two models. Works off a stack instead of recursing, since models may be nested at any depth. */
export class ModelComparison {
  readonly #kind: KindDescriptor;
  readonly #sides: Sides;

  constructor(kind: KindDescriptor, sides: Sides) {
    this.#kind = kind;
    this.#sides = sides;
  }

  /** How two elements and all in them differ: in the order of their parts, each found when it is asked for. */
  *compare(pair: ElementPair | ForeignPair): Generator<Finding> {
    const stack = [this.#tasks(pair)];
    for (let tasks = stack.at(-1); tasks !== undefined; tasks = stack.at(-1)) {
      const next = tasks.next();
      if (next.done === true) stack.pop();
      else if ('kind' in next.value) yield next.value;
      else stack.push(this.#tasks(next.value));
    }
  }

  #tasks(pair: ElementPair | ForeignPair): Generator<Task> {
    return 'type' in pair ? this.#parts(pair) : compareForeignElements(pair, this.#sides);
  }

  /** What is to be done about the parts of two elements, in their order. */
  *#parts(pair: ElementPair): Generator<Task> {
    const { type, before, after } = pair;
    yield* compareValues(pair, this.#sides);
    for (const child of type.children) {
      if (before.record[child.property] === after.record[child.property]) continue;
      if (child.many) yield* this.#list(child, pair);
      else yield* this.#single(child, pair);
    }
    if (before.record[foreignProperty] !== after.record[foreignProperty]) {
      yield* compareForeignContents(pair, this.#sides);
    }
  }

  /** A child element of which there is one at most. */
  *#single(child: ChildDescriptor, { before, after, step: outer }: ElementPair): Generator<Task> {
    const step = stepTo(child.property, outer);
    const [one] = childrenOf(before, child.property);
    const [other] = childrenOf(after, child.property);
    if (one !== undefined && other !== undefined) yield this.#pair(child, one, other, step);
    else if (other !== undefined)
      yield* this.#lone({ child, present: other, lacking: before, step, kind: 'added' });
    else if (one !== undefined)
      yield* this.#lone({ child, present: one, lacking: after, step, kind: 'removed' });
  }

  /** An element that one document has alone, and libvirt may add to the other. */
  #lone(lone: Lone): Finding[] {
    const implied = impliedElement(lone.lacking, lone.child.property);
    return (implied === undefined ? undefined : this.#asImplied(lone, implied)) ?? [this.#only(lone)];
  }

  /** The child elements of one name. */
  *#list(child: ChildDescriptor, { before, after, step: outer }: ElementPair): Generator<Task> {
    const law = listLaws.find(before, child.property) ?? unknownList;
    const { removed, pairs, added, ...lists } = alignLists(
      childrenOf(before, child.property),
      childrenOf(after, child.property),
      law,
      {
        identities: (element) => identitiesOf(this.#kind, child.type, element, law),
        leaves: (element) => leavesOf(this.#kind, child.type, element),
      },
    );
    const labelBefore = labeller(child, lists.before);
    const labelAfter = labeller(child, lists.after);
    yield* this.#unpaired(
      removed.map((element) => {
        const step = stepTo(() => labelBefore(element), outer);
        return { child, present: element.place, lacking: after, step, kind: 'removed' };
      }),
    );
    for (const { before: one, after: other, isMoved } of pairs) {
      const step = stepTo(() => labelBefore(one), outer);
      if (isMoved) {
        yield {
          kind: 'moved',
          step,
          before: this.#sides.before.position(one.place, child),
          after: this.#sides.after.position(other.place, child),
        };
      }
      yield this.#pair(child, one.place, other.place, step);
    }
    yield* this.#unpaired(
      added.map((element) => {
        const step = stepTo(() => labelAfter(element), outer);
        return { child, present: element.place, lacking: before, step, kind: 'added' };
      }),
    );
  }

  /** Elements of a list that one document has alone; each of those that libvirt adds to the other makes up for one. */
  *#unpaired(elements: readonly Lone[]): Generator<Finding> {
    const [first] = elements;
    if (first === undefined) return;
    const members = [...impliedMembers(first.lacking, first.child.property)];
    for (const lone of elements) {
      let findings: Finding[] | undefined;
      const index = members.findIndex((member) => (findings = this.#asImplied(lone, member)) !== undefined);
      if (index !== -1) members.splice(index, 1);
      yield* findings ?? [this.#only(lone)];
    }
  }

  /**
   * What an element says beyond what libvirt takes where it is absent; undefined where it says something else. One that
   * libvirt takes to be empty says something else if it says anything.
   */
  #asImplied(lone: Lone, implied: ModelValue): Finding[] | undefined {
    const { child, present, lacking, step, kind } = lone;
    const record = recordOf(implied);
    const made: Located = { name: child.property, record, parent: lacking, index: present.index };
    const pair =
      kind === 'added' ? this.#pair(child, made, present, step) : this.#pair(child, present, made, step);
    const isEmpty = typeof implied === 'object' && Object.keys(record).length === 0;
    const findings: Finding[] = [];
    for (const finding of this.compare(pair)) {
      if (!isMaterial(finding)) continue;
      if (isEmpty || finding.kind !== kind) return undefined;
      findings.push(finding);
    }
    return [{ ...this.#only(lone), kind: 'default' }, ...findings];
  }

  #only({ child, present, step, kind }: Lone): Finding {
    const side = kind === 'added' ? 'after' : 'before';
    return { kind, step, [side]: this.#sides[side].element(present, child) };
  }

  #pair(child: ChildDescriptor, before: Located, after: Located, step: Step): ElementPair | ForeignPair {
    const type = this.#kind.types[child.type] as ElementDescriptor;
    if (type.shape !== 'foreign') return { name: child, type, before, after, step };
    const sideOf = ({ record }: Located, node: XmlElement | undefined): ForeignPair['before'] => ({
      element: record as unknown as ForeignElement,
      node,
    });
    return {
      before: sideOf(before, this.#sides.before.elementAt(before, child)),
      after: sideOf(after, this.#sides.after.elementAt(after, child)),
      step,
      isPlaceForAll: true,
    };
  }
}

/** An element that one document has alone. */
interface Lone {
  readonly child: ChildDescriptor;
  readonly present: Located;
  /** The element of the other document that lacks it. */
  readonly lacking: Located;
  readonly step: Step;
  readonly kind: 'added' | 'removed';
}

/**
 * Names the elements of a list in paths: by what libvirt knows one by where no other has it, else by position; the only one by
 * its name alone.
 */
function labeller(
  { property }: ChildDescriptor,
  elements: readonly ListElement[],
): (element: ListElement) => string {
  const counts = once(() => countIdentities(elements));
  return ({ identities, place }) => {
    for (const [index, identity] of identities.entries()) {
      if (identity !== undefined && counts()[index]?.get(identity.key) === 1)
        return property + identity.predicates;
    }
    return elements.length === 1 ? property : `${property}[${place.index + 1}]`;
  };
}

/** How many elements have each key, by which key it is. */
function countIdentities(elements: readonly ListElement[]): Map<string, number>[] {
  const counts: Map<string, number>[] = [];
  for (const { identities } of elements) {
    for (const [index, identity] of identities.entries()) {
      const ofKey = (counts[index] ??= new Map());
      if (identity !== undefined) ofKey.set(identity.key, (ofKey.get(identity.key) ?? 0) + 1);
    }
  }
  return counts;
}
