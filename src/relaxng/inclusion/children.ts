import type { ExampleBody, ExampleElement } from '../examples/example-tree.ts';
import { tagsSize } from '../examples/example-tree.ts';
import type { ExpandedName } from '../name-class.ts';
import { type Proof, VerdictSet } from './verdict-set.ts';

/** The children of an element in an example. */
export interface Children extends Proof {
  readonly list: readonly (ExampleElement | string)[];
}

/** No children. */
export const noChildren: Children = { list: [], size: 0 };

/** Children behind each other. */
export function joinChildren(first: Children, second: Children): Children {
  if (first.list.length === 0) return second;
  if (second.list.length === 0) return first;
  return { list: [...first.list, ...second.list], size: first.size + second.size };
}

/** One element as the children of another. */
export function childElement(name: ExpandedName, body: ExampleBody): Children {
  return { list: [{ name, body: () => body }], size: tagsSize(name) + body.size };
}

/**
 * Verdicts of children, told apart by whether there is an element among them: without any, text may be a value and is
 * judged as a whole.
 */
export class ChildVerdicts {
  readonly bare = new VerdictSet<Children>();
  readonly nested = new VerdictSet<Children>();

  add(verdict: number, children: Children, nested: boolean): void {
    (nested ? this.nested : this.bare).add(verdict, children);
  }

  /** Adds those of an alternative; `verdictOf` says what they mean here. */
  addAll(other: ChildVerdicts, verdictOf: (verdict: number) => number = (verdict) => verdict): void {
    for (const [verdict, children] of other.bare) this.add(verdictOf(verdict), children, false);
    for (const [verdict, children] of other.nested) this.add(verdictOf(verdict), children, true);
  }

  get size(): number {
    return this.bare.size + this.nested.size;
  }
}

/** The verdicts of children made up of those of two independent parts: a candidate has to match both. */
export function bothParts(first: ChildVerdicts, second: ChildVerdicts): ChildVerdicts {
  const both = new ChildVerdicts();
  for (const [nested, children] of eachOf(first)) {
    for (const [otherNested, others] of eachOf(second)) {
      both.add(children[0] & others[0], joinChildren(children[1], others[1]), nested || otherNested);
    }
  }
  return both;
}

function eachOf({ bare, nested }: ChildVerdicts): (readonly [boolean, readonly [number, Children]])[] {
  return [
    ...Array.from(bare, (entry) => [false, entry] as const),
    ...Array.from(nested, (entry) => [true, entry] as const),
  ];
}
