import type { ExpandedName } from '../name-class.ts';

/** An element of an example document. Its body is made when it is asked for: examples may be very deep. */
export interface ExampleElement {
  readonly name: ExpandedName;
  readonly body: () => ExampleBody;
}

/** What an element of an example document consists of beside its name. */
export interface ExampleBody {
  readonly attributes: readonly ExampleAttribute[];
  /** Elements, and character data as it is meant (not escaped). */
  readonly children: readonly (ExampleElement | string)[];
  /** How long it is about when written, in characters; exact enough to prefer the shorter one. */
  readonly size: number;
}

/** An attribute of an example document. */
export interface ExampleAttribute {
  readonly name: ExpandedName;
  readonly value: string;
}

/** How long the tags of an element of that name are. */
export function tagsSize({ localName }: ExpandedName): number {
  return 2 * localName.length + 5;
}

/** How long an attribute is. */
export function attributeSize({ name, value }: ExampleAttribute): number {
  return name.localName.length + value.length + 4;
}
