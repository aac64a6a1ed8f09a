import type { Expected, Fix, RelatedPlace } from '../../diagnostics/diagnostic.ts';
import type { XmlElement } from '../../xml/tree.ts';
import type { ElementPattern, Pattern } from '../pattern.ts';
import type { GrammarCode } from './codes.ts';
import type { GrammarIndex } from './grammar-index.ts';
import type { FindingData } from './messages.ts';
import type { MoveAllowance } from './move-allowance.ts';
import type { OpenContent } from './open-content.ts';
import type { Verdicts } from './verdicts.ts';

/** What is known where a child is judged. */
export interface Scene {
  readonly verdicts: Verdicts;
  readonly index: GrammarIndex;
  /** That of the document. */
  readonly text: string;
  readonly moves: MoveAllowance;
  /** The elements around the child as they are read, the outermost first. */
  readonly around: readonly OpenContent[];
}

/** What is to be said of a child that cannot stand where it is, and how to go on. */
export type Refusal = Reported | Skipped;

/** The child is at fault. */
export interface Reported {
  readonly kind: 'reported';
  readonly finding: FindingOf<GrammarCode>;
  readonly expected: readonly Expected[];
  /** The first of several, where only one may stand. */
  readonly first?: XmlElement;
  readonly related?: readonly RelatedPlace[];
  readonly fixes?: readonly Fix[];
  /** The definitions to look at the child with; none where its inside is not worth looking at. */
  readonly definitions: readonly ElementPattern[];
  /** What is demanded of the siblings that follow. */
  readonly residual: Pattern;
  /**
   * Whether the child has to go from here anyway, and is looked at only if it looks like one of the definitions.
   */
  readonly guessed?: boolean;
  /** What the child is to count as at the place where it should have been. */
  readonly misplaced?: readonly ElementPattern[];
}

/** Something required in front of the child is at fault, by being absent. */
export interface Skipped {
  readonly kind: 'skipped';
  /** The elements that are absent; empty where one of several alternatives was required. */
  readonly missing: readonly ElementPattern[];
  /** Whether the absence has been explained by a child at another place. */
  readonly isExplained?: boolean;
  /** The content from the child on. */
  readonly residual: Pattern;
}

type FindingOf<Code extends GrammarCode> = Code extends GrammarCode
  ? { readonly code: Code; readonly data: FindingData[Code] }
  : never;
