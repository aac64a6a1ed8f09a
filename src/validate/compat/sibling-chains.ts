import { onceFor } from '../../lazy/once.ts';
import { attributeOf, childElement, textOf, type XmlElement } from '../../xml/tree.ts';
import type { ContentModel } from './content-model.ts';

/** A child element between two that belong together. */
interface Interruption {
  /** Indices among the children: of the one between, and of those around it. */
  readonly between: number;
  readonly before: number;
  readonly after: number;
}

/** Where libxml2 has got to: at a child, with so many of the optional attributes found. */
interface State {
  readonly at: number;
  readonly attributes: number;
}

/** Behind the last child. */
const end = -1;

/**
 * What libxml2 makes of child elements that its grammar allows: nothing, or the first child that it gives up at.
 *
 * libxml2 (relaxng.c, xmlRelaxNGValidateInterleave) parts the children among the members of an interleave by changing which child is
 * the next of which. A member that is an interleave itself does the same and then puts things back as they are in the document,
 * from the first of its children to the last: the chains of other members that pass there are broken, and its own is, for
 * whoever looks again, as one does for each alternative and for each way to assign optional attributes.
 */
export function firstInterruption(
  element: XmlElement,
  children: readonly XmlElement[],
  content: ContentModel,
): Interruption | undefined {
  const names = children.map(childName);
  return isGrouped(names, content)
    ? undefined
    : new SiblingChains(element, children, names).interruption(content);
}

class SiblingChains {
  readonly #element: XmlElement;
  readonly #children: readonly XmlElement[];
  readonly #names: readonly string[];
  readonly #next: Int32Array;
  /** How many of the optional attributes of the model the element has, as far as they were asked for. */
  #attributes = 0;
  #interruption: Interruption | undefined;

  constructor(element: XmlElement, children: readonly XmlElement[], names: readonly string[]) {
    this.#element = element;
    this.#children = children;
    this.#names = names;
    this.#next = Int32Array.from(children, (_, index) => (index + 1 < children.length ? index + 1 : end));
  }

  interruption(content: ContentModel): Interruption | undefined {
    const members = membersOf(content);
    const known = memberIndex(members);
    // What the model does not name stands in groups of its own, one for each name.
    const others = new Set(this.#names.filter((name) => !known.has(name)));
    const isAccepted = this.#matchInterleave([...members, ...others], { at: 0, attributes: 0 }).some(
      ({ at, attributes }) => at === end && attributes === this.#attributes,
    );
    return isAccepted ? undefined : this.#interruption;
  }

  /** All the states in which libxml2 may be behind a content; none where it refuses. */
  #match(content: ContentModel, state: State): readonly State[] {
    if (typeof content === 'string') return [this.#skip(content, state)];
    if ('interleave' in content) return this.#matchInterleave(content.interleave, state);
    if ('choice' in content) return content.choice.flatMap((each) => this.#match(each, state));
    if ('attributes' in content) return this.#matchAttributes(content.attributes, content.of, state);
    if ('element' in content) return this.#matchElement(content.element, content.type, state);
    return content.sequence.reduce<readonly State[]>(
      (states, part) => states.flatMap((each) => this.#match(part, each)),
      [state],
    );
  }

  #skip(name: string, { at, attributes }: State): State {
    let position = at;
    while (position !== end && this.#names[position] === name) position = this.#next[position] as number;
    return { at: position, attributes };
  }

  #matchElement(name: string, types: readonly string[], { at, attributes }: State): readonly State[] {
    const child = this.#children[at];
    if (child === undefined || this.#names[at] !== name) return [];
    const type = childElement(child, 'type');
    if (type === undefined || !types.includes(textOf(type).trim())) return [];
    return [{ at: this.#next[at] as number, attributes }];
  }

  #matchAttributes(names: readonly string[], condition: string | undefined, state: State): readonly State[] {
    if (condition !== undefined && !meets(this.#element, condition)) return [state];
    const present = names.filter((name) => attributeOf(this.#element, name) !== undefined);
    this.#attributes = Math.max(this.#attributes, state.attributes + present.length);
    return present.reduce<readonly State[]>(
      (states) => states.flatMap((each) => [each, { ...each, attributes: each.attributes + 1 }]),
      [state],
    );
  }

  #matchInterleave(members: readonly ContentModel[], state: State): readonly State[] {
    const next = this.#next;
    const chains = members.map((): number[] => []);
    const memberOf = memberIndex(members);
    let last = end;
    let at = state.at;
    for (; at !== end; at = next[at] as number) {
      const chain = chains[memberOf.get(this.#names[at] as string) ?? -1];
      if (chain === undefined) break;
      const previous = chain.at(-1);
      if (previous !== undefined) next[previous] = at;
      chain.push(at);
      last = next[at] === end ? at : (next[at] as number);
    }
    let { attributes } = state;
    let isMatched = true;
    for (const [index, member] of members.entries()) {
      const chain = chains[index] as readonly number[];
      const tail = chain.at(-1);
      const behind = tail === undefined ? end : (next[tail] as number);
      if (tail !== undefined) next[tail] = end;
      const states = this.#match(member, { at: chain[0] ?? end, attributes });
      const whole = states.filter((each) => each.at === end);
      if (whole.length < states.length || whole.length === 0) this.#note(chain);
      isMatched = whole.length > 0;
      if (!isMatched) break;
      attributes = Math.max(...whole.map((each) => each.attributes));
      if (tail !== undefined) next[tail] = behind;
    }
    for (let index = last; index > state.at; index--) next[index - 1] = index;
    return isMatched ? [{ at, attributes }] : [];
  }

  /** Remembers where the chain of a member that is not matched in every way is interrupted. Outer members come last, and say most. */
  #note(chain: readonly number[]): void {
    for (let index = 1; index < chain.length; index++) {
      const [before, after] = [chain[index - 1] as number, chain[index] as number];
      if (after === before + 1) continue;
      this.#interruption = { between: before + 1, before, after };
      return;
    }
  }
}

/** What a child is called in content models: those of libvirt's own formats are in no namespace. */
export function childName({ namespaceName, localName }: XmlElement): string {
  return namespaceName === '' ? localName : `{${namespaceName}}${localName}`;
}

/** The names of the elements in a content model. */
export function namesIn(content: ContentModel): readonly string[] {
  if (typeof content === 'string') return [content];
  return 'element' in content ? [content.element] : partsOf(content).flatMap(namesIn);
}

/** What a content model is made of. */
export function partsOf(content: ContentModel): readonly ContentModel[] {
  if (typeof content === 'string' || 'element' in content || 'attributes' in content) return [];
  if ('interleave' in content) return content.interleave;
  return 'choice' in content ? content.choice : content.sequence;
}

/** Whether all members of interleaves stand together, so that there are no chains to break. That is the rule, and told quickly. */
function isGrouped(names: readonly string[], content: ContentModel): boolean {
  return interleavesIn(content).every((members) => {
    const memberOf = memberIndex(members);
    const lastOf: number[] = [];
    return names.every((name, index) => {
      const member = memberOf.get(name);
      if (member === undefined) return true;
      const last = lastOf[member] ?? index - 1;
      lastOf[member] = index;
      return last === index - 1;
    });
  });
}

const interleaves = new WeakMap<object, readonly (readonly ContentModel[])[]>();

/** The interleaves with more than single names in a content model, each as its members. */
function interleavesIn(content: ContentModel): readonly (readonly ContentModel[])[] {
  if (typeof content === 'string') return [];
  let found = interleaves.get(content);
  if (found === undefined) {
    const parts = partsOf(content);
    const own = 'interleave' in content && parts.some((part) => typeof part !== 'string') ? [parts] : [];
    interleaves.set(content, (found = [...own, ...parts.flatMap(interleavesIn)]));
  }
  return found;
}

function membersOf(content: ContentModel): readonly ContentModel[] {
  return typeof content === 'object' && 'interleave' in content ? content.interleave : [content];
}

/** Which member of an interleave an element of a name belongs to. */
const memberIndex = onceFor(
  (members: readonly ContentModel[]): ReadonlyMap<string, number> =>
    new Map(members.flatMap((member, index) => namesIn(member).map((name) => [name, index] as const))),
);

/** Whether an element has an attribute, as a condition of a content model says. */
function meets(element: XmlElement, condition: string): boolean {
  const [name, value] = condition.split('=') as [string, string | undefined];
  const attribute = attributeOf(element, name);
  return attribute !== undefined && (value === undefined || value === `'${attribute.value.trim()}'`);
}
