import type { Span } from '../text/span.ts';

/**
 * How two documents differ at a place. `added`, `removed`, `changed`: the meaning does. `moved`: so does the order of siblings
 * for which libvirt has one. `default`: one document writes out what the other leaves to libvirt, which takes the same.
 * `notation`: both say the same in other words (`4` GiB and `4194304` KiB).
 */
export type DifferenceKind = 'added' | 'removed' | 'changed' | 'moved' | 'default' | 'notation';

/** What of a document differs. */
export type DifferenceNode = 'attribute' | 'text' | 'element';

/**
 * One difference between two documents. Plain data.
 *
 * `path` leads from the root element (that of kinds with several root elements included) to an element or attribute as people
 * write it: `devices/disk[target/@dev=vda]/source/@file`. Repeated elements are named by what libvirt knows them by, so that a
 * path means the same in both documents, or by their position from 1 (for what is added: in the second document, else
 * in the first). Of more than 48 steps the path has the first 16 and the last 32, with `…` between.
 */
export interface Difference {
  readonly path: string;
  readonly kind: DifferenceKind;
  /** What the path leads to and the values are of: an attribute, the text of an element, or an element with all in it. */
  readonly node: DifferenceNode;
  /** What the first document has there; absent where it has nothing. */
  readonly before?: DifferenceSide;
  /** What the second document has there; absent where it has nothing. */
  readonly after?: DifferenceSide;
}

/** One document's side of a difference. */
export interface DifferenceSide {
  /**
   * The value of an attribute, the text of an element that has nothing but text, or the XML of an element; the amount with its
   * unit where the units differ, too (`4 GiB`). Of what is moved: the position among its siblings, from 1.
   */
  readonly value: string;
  /** Where it stands in the text that the document was read from. */
  readonly span?: Span;
}

/** Whether a difference is one of meaning, not of how the same is said. */
export function isMaterial({ kind }: Pick<Difference, 'kind'>): boolean {
  return kind !== 'default' && kind !== 'notation';
}
