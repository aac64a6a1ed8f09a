import type { SchemaNode } from '../schema/schema-node.ts';
import type { SimplePattern } from './simple-pattern.ts';

/** What a name, or the start, stands for in one grammar, all its definitions combined (RELAX NG §4.17, §4.18). */
export interface Definition {
  /** '' for the start. */
  readonly name: string;
  readonly body: SchemaNode;
  /** Set while references inside the body are expanded (RELAX NG §4.19). */
  open: boolean;
  /** The body with all references expanded, once that has been done. */
  pattern: SimplePattern | undefined;
}
