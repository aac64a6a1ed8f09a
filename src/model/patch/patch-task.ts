import type { ForeignElement } from '../../descriptor/foreign.ts';
import type { EditList } from '../../text/edit-list.ts';
import type { DocumentLayout } from '../../xml/document-layout.ts';
import type { XmlElement } from '../../xml/tree.ts';
import type { PlannedNode } from '../content-plan.ts';
import type { ElementType } from '../element-types.ts';
import type { NamespaceScope } from '../foreign-writer.ts';
import type { FragmentWriter } from './fragment-writer.ts';
import type { Sameness } from './match-items.ts';

/** What all edits of one document have in common. */
export interface PatchContext {
  readonly edits: EditList;
  readonly layout: DocumentLayout;
  readonly fragments: FragmentWriter;
  readonly sameness: Sameness;
}

/** An element of the document that is to get another value. */
export type PatchTask = ElementTask | ForeignTask;

interface AnyTask {
  readonly element: XmlElement;
  /** The namespace declarations around it. */
  readonly scope: NamespaceScope;
  /** What writes it anew; undefined for the root element. */
  readonly planned: PlannedNode | undefined;
}

/** An element of a type. */
export interface ElementTask extends AnyTask {
  readonly type: ElementType;
  readonly before: unknown;
  readonly after: unknown;
  /** Whether its parent leaves alone the comments in an element that is text alone, or nothing. */
  readonly keepsInside: boolean;
}

/** An element outside the grammar. */
export interface ForeignTask extends AnyTask {
  readonly foreignBefore: ForeignElement;
  readonly foreignAfter: ForeignElement;
}
