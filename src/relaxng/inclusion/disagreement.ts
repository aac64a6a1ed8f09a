import type { ExampleBody } from '../examples/example-tree.ts';
import type { ExpandedName } from '../name-class.ts';
import type { ElementPattern } from '../pattern.ts';
import type { AttributeState } from './attribute-product.ts';
import type { Children } from './children.ts';
import type { Comparison } from './comparison.ts';
import type { Sides } from './comparison-state.ts';

/** What it is about an element that its definition allows and no candidate does, children's own content aside. */
export type Cause =
  /** An attribute: the last one of `after`. */
  | { readonly kind: 'attribute'; readonly before: AttributeState; readonly after: AttributeState }
  /** That an attribute is not there. */
  | { readonly kind: 'missingAttribute'; readonly before: AttributeState; readonly after: AttributeState }
  /** The text, where there are no child elements; '' where there is nothing at all. */
  | { readonly kind: 'text'; readonly sides: Sides; readonly text: string }
  /** A child element behind others. */
  | {
      readonly kind: 'element';
      readonly sides: Sides;
      readonly name: ExpandedName;
      readonly element: ElementPattern;
      readonly earlier: Children;
    }
  /** Text beside child elements. */
  | { readonly kind: 'textBesideElements'; readonly sides: Sides }
  /** That no more children follow. */
  | { readonly kind: 'end'; readonly sides: Sides; readonly earlier: Children }
  /** Several things that are refused by one candidate each. */
  | { readonly kind: 'combination' };

/** A cause with an example. */
export interface Disagreement {
  readonly cause: Cause;
  /** The body of an element that the definition allows and no candidate does. */
  readonly body: ExampleBody;
}

/** A child element that may be such that all candidates for it refuse it, and their parents with it. */
export interface Descent {
  readonly comparison: Comparison;
  readonly name: ExpandedName;
  /** The body of the parent with such a child in it. */
  readonly around: (child: ExampleBody) => ExampleBody;
}

/** What there is to say about one comparison. */
export interface Findings {
  disagreement(found: Disagreement): void;
  descent(found: Descent): void;
}
