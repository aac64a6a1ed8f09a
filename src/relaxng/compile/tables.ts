import type { TableName } from './name-symbols.ts';
import type { DatatypeName } from './value-predicates.ts';

/**
 * A grammar worked out ahead of time: all that the machine needs to judge a document in one pass. Plain data. Every list of
 * numbers is a row of records as its comment says; `x?` stands for x + 1, with 0 for absence; `n×(…)` for a count and then
 * that many groups.
 */
export interface GrammarTables {
  /** [0] is '' (no namespace). */
  readonly namespaces: readonly string[];
  /** Element symbols; those behind the last stand for the other names of each namespace, and of all other namespaces. */
  readonly elementNames: readonly TableName[];
  /** In the canonical order of attribute diagrams. */
  readonly attributeNames: readonly TableName[];
  readonly literals: readonly string[];
  readonly datatypes: readonly DatatypeName[];
  /** Per predicate its code (see `predicateCode`). */
  readonly predicates: readonly number[];
  /** Per dispatch: n×(predicate), n×(set of them that makes a class). */
  readonly dispatches: readonly number[];
  /**
   * Per node of the attribute diagrams: attribute?; for the answer at the end content?, else the node if it is absent;
   * unless at the end, the edge; n×(namespace?, edge) for attributes that are not listed, the last for all namespaces not
   * given. An edge is dispatch?, and if there is one a node for each of its classes. Node 0 fails.
   */
  readonly attributeNodes: readonly number[];
  /** Per content: n×(candidates as a bit set, model). */
  readonly contents: readonly number[];
  /**
   * Per content model its kind: 0 nothing, 1 text; 2 value, dispatch; 3 elements, dispatch?, n×(automaton), text place,
   * place of symbols not listed, n×(symbol, place). A place is column? and, if there is one, slot.
   */
  readonly models: readonly number[];
  /** Per automaton: number of columns, n×(accepting, then by column transition?). */
  readonly automata: readonly number[];
  /** Per transition: candidate set?, n×(verdict, state). */
  readonly transitions: readonly number[];
  /** Per candidate set: root of its diagram, n×(definition). */
  readonly candidateSets: readonly number[];
  /** The model of what stands around the root element. */
  readonly start: number;
}
