import type { XmlElement } from '../../xml/tree.ts';
import type { Datatype } from '../datatypes/datatype.ts';
import type { NameClass } from '../name-class.ts';
import type { ReleaseRange } from '../releases/release.ts';
import type { Definition } from '../simplify/definition.ts';

/** The namespace name of RELAX NG's own elements (RELAX NG §3). */
export const relaxngNamespace = 'http://relaxng.org/ns/structure/1.0';

/** The elements of RELAX NG that are patterns (RELAX NG §3). */
type PatternKind =
  | 'element'
  | 'attribute'
  | 'group'
  | 'interleave'
  | 'choice'
  | 'optional'
  | 'zeroOrMore'
  | 'oneOrMore'
  | 'list'
  | 'mixed'
  | 'ref'
  | 'parentRef'
  | 'empty'
  | 'value'
  | 'data'
  | 'text'
  | 'notAllowed'
  | 'externalRef'
  | 'grammar';

/** The elements of RELAX NG that are name classes; `nameChoice` is a `choice` of name classes. */
type NameClassKind = 'name' | 'anyName' | 'nsName' | 'nameChoice';

/** What a schema is made of. The two meanings that RELAX NG gives to `choice` and `except` are told apart. */
export type SchemaNodeKind =
  | PatternKind
  | NameClassKind
  | 'nameExcept'
  | 'dataExcept'
  | 'param'
  | 'start'
  | 'define'
  | 'div'
  | 'include';

/** One file of a schema. */
export interface SchemaFile {
  readonly uri: string;
  readonly text: string;
}

/**
 * An element of RELAX NG in a schema. Simplification changes the nodes in place; `element` and `file` keep saying where
 * the author wrote what the node has become.
 */
export class SchemaNode {
  kind: SchemaNodeKind;
  readonly file: SchemaFile;
  readonly element: XmlElement;
  /** In document order; of `element` and `attribute` the name class comes first. */
  children: SchemaNode[] = [];
  name: string | undefined;
  type: string | undefined;
  combine: string | undefined;
  href: string | undefined;
  ns: string | undefined;
  datatypeLibrary: string | undefined;
  /** The character data of `name`, `param` and `value`. */
  text = '';
  annotations: { documentation: string[]; foreign: Record<string, string[]> } | undefined;
  /** Of `data`: what the author calls its values. */
  words: string | undefined;
  /** Of a pattern that not every release has. */
  releases: ReleaseRange | undefined;
  /** The grammar or pattern that `href` refers to (RELAX NG §4.6, §4.7). */
  referenced: SchemaNode | undefined;
  /** Of `element` and `attribute` after RELAX NG §4.16. */
  nameClass: NameClass | undefined;
  /** Of `data` and `value` after RELAX NG §4.16. */
  datatype: Datatype | undefined;
  /** Of `ref` after RELAX NG §4.18. */
  definition: Definition | undefined;

  constructor(kind: SchemaNodeKind, file: SchemaFile, element: XmlElement) {
    this.kind = kind;
    this.file = file;
    this.element = element;
  }

  /** A node of another kind that stands for the same place of the schema. */
  derive(kind: SchemaNodeKind, children: SchemaNode[] = []): SchemaNode {
    const node = new SchemaNode(kind, this.file, this.element);
    node.children = children;
    return node;
  }
}
