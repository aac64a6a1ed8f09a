import type { ElementPattern, Pattern } from './pattern.ts';
import type { PatternBuilder } from './pattern-builder.ts';

/**
 * A simplified and checked schema (RELAX NG §4, §7) as interned patterns: the one compiled form that the derivative
 * engine runs on and that the tables are made from.
 */
export interface Grammar {
  readonly builder: PatternBuilder;
  readonly start: Pattern;
  /** Every element definition reachable from `start`, each once. */
  readonly elements: readonly ElementPattern[];
  /** What the schema's author wrote about elements, attributes and values; empty where there are no annotations. */
  readonly annotations: ReadonlyMap<ElementPattern, ElementAnnotations>;
}

/** What a schema says about one of its parts beside the pattern (RELAX NG §4.1). */
export interface Annotations {
  /** Texts of `a:documentation` (RELAX NG DTD Compatibility §5), white space collapsed. */
  readonly documentation: readonly string[];
  /** Attributes in foreign namespaces as `{namespace name}local name`, with every value found. */
  readonly foreign: Readonly<Record<string, readonly string[]>>;
}

/** Annotations of an element definition and of what stands in its own content (not inside child elements). */
export interface ElementAnnotations extends Annotations {
  /** By name class key (`nameClassKey`); several `attribute` patterns of one name are merged. */
  readonly attributes: ReadonlyMap<string, ContentAnnotations>;
  /** By literal, of `value` patterns in the element's text content. */
  readonly values: ReadonlyMap<string, Annotations>;
}

/** Annotations of an attribute and of its values by literal. */
export interface ContentAnnotations extends Annotations {
  readonly values: ReadonlyMap<string, Annotations>;
}
