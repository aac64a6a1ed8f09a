import type { LineIndex } from '../../text/line-index.ts';
import type { Span } from '../../text/span.ts';
import { pathOf } from '../../xml/node-path.ts';
import type { XmlDocument, XmlElement, XmlNode } from '../../xml/tree.ts';
import { type Directive, type DirectiveWord, readDirective } from './directive.ts';

/** What a document says in comments about findings, in its order. */
export interface DirectiveReading {
  readonly directives: readonly PlacedDirective[];
  /** The words of comments that begin like directives. */
  readonly malformed: readonly (DirectiveWord & { readonly path: string })[];
  /** The start tags that go over several lines. */
  readonly longTags: readonly Span[];
}

/** A directive in its document. */
export interface PlacedDirective extends Directive {
  /** That of the element it stands in. */
  readonly path: string;
  /** The element that follows it inside the same one. */
  readonly nextElement: Span | undefined;
}

interface Level {
  readonly element: XmlElement | undefined;
  readonly nodes: readonly XmlNode[];
  next: number;
  /** Directives that no element has followed yet. */
  waiting: { nextElement: Span | undefined }[];
}

/** Finds all directives of a document. */
export function findDirectives(document: XmlDocument, lines: LineIndex): DirectiveReading {
  const directives: PlacedDirective[] = [];
  const malformed: (DirectiveWord & { path: string })[] = [];
  const longTags: Span[] = [];
  const levels: Level[] = [levelOf(undefined, document.children)];
  for (let level = levels.at(-1); level !== undefined; level = levels.at(-1)) {
    const node = level.nodes[level.next++];
    if (node === undefined) {
      levels.pop();
    } else if (node.kind === 'element') {
      for (const directive of level.waiting) directive.nextElement = node.span;
      level.waiting = [];
      const tag = node.startTagSpan;
      if (lines.position(tag.start).line < lines.position(tag.end).line) longTags.push(tag);
      levels.push(levelOf(node, node.children));
    } else if (node.kind === 'comment') {
      const read = readDirective(document.text, node);
      if (read === undefined) continue;
      const path = level.element === undefined ? '/' : pathOf(level.element);
      if ('subject' in read) {
        const directive = { ...read, path, nextElement: undefined };
        directives.push(directive);
        level.waiting.push(directive);
      } else {
        malformed.push({ ...read, path });
      }
    }
  }
  return { directives, malformed, longTags };
}

function levelOf(element: XmlElement | undefined, nodes: readonly XmlNode[]): Level {
  return { element, nodes, next: 0, waiting: [] };
}
