/**
 * A grammar worked out ahead of time: all that the machine needs to judge a document in one pass. Plain data, made to
 * be kept as JSON. Every list of numbers is a row of records as its comment says; `x?` is 0 for absence and otherwise x
 * + 1; `n×(…)` is a count and then that many groups; `new x` is a number as `RecentNumbers` writes it (`new x?`: with
 * `writeOptional`); `±x` is a difference to the x before.
 */
export interface GrammarTables {
  /** [0] is '' (no namespace). */
  readonly namespaces: readonly string[];
  /**
   * Element symbols in order: local names, and before a name in another namespace than the one before it (at first:
   * none) a number, its namespace. Symbols behind the last stand for the other names of each namespace, and of all
   * other namespaces.
   */
  readonly elementNames: readonly (string | number)[];
  /** Attribute symbols likewise, in the canonical order of attribute diagrams. */
  readonly attributeNames: readonly (string | number)[];
  readonly literals: readonly string[];
  /** Library, name, then name and value of each parameter. */
  readonly datatypes: readonly (readonly string[])[];
  /** Per predicate its code (see `predicateCode`). */
  readonly predicates: readonly number[];
  /** Per dispatch: n×(new predicate), n×(set of them that makes a class). */
  readonly dispatches: readonly number[];
  /**
   * Per node of the attribute diagrams: attribute?; for the answer at the end new content?, else the node if it is
   * absent and the edge; n×(namespace?, edge) for attributes that are not listed, the last for all namespaces not
   * given. An edge is new dispatch?, and if there is one a node for each of its classes. Nodes are written by
   * `nodeCode`; node 0 fails.
   */
  readonly attributeNodes: readonly number[];
  /** Per content: n×(candidates as a bit set, new model). */
  readonly contents: readonly number[];
  /**
   * Per content model its kind: 0 nothing, 1 text; 2 value, new dispatch; 3 elements, new dispatch?, n×(new automaton),
   * text place, place of symbols not listed, n×(±symbol, place). A place is column? and, if there is one, slot.
   */
  readonly models: readonly number[];
  /** Per automaton: number of columns, n×(accepting, then by column new transition?). */
  readonly automata: readonly number[];
  /** Per transition: new candidate set?, n×(verdict, state). */
  readonly transitions: readonly number[];
  /** Per candidate set: ±root of its diagram, n×(definition), or 0 where there is one and nobody asks which. */
  readonly candidateSets: readonly number[];
  /** The model of what stands around the root element. */
  readonly start: number;
}

/** An expanded name; the namespace as an index into the namespaces of the grammar. */
export interface TableName {
  readonly namespace: number;
  readonly localName: string;
}

/** Names as `GrammarTables` keeps them. */
export function writeNames(names: readonly TableName[]): (string | number)[] {
  let last = 0;
  return names.flatMap(({ namespace, localName }) => {
    if (namespace === last) return [localName];
    last = namespace;
    return [namespace, localName];
  });
}

/** The names behind what `writeNames` gave. */
export function readNames(written: readonly (string | number)[]): TableName[] {
  const names: TableName[] = [];
  let namespace = 0;
  for (const item of written) {
    if (typeof item === 'number') namespace = item;
    else names.push({ namespace, localName: item });
  }
  return names;
}

/**
 * How a node of the attribute diagrams is written in the record of another: 0 for failure, else mostly the distance
 * back.
 */
export function nodeCode(from: number, to: number): number {
  if (to === 0) return 0;
  return to < from ? from - to : from - to - 1;
}

/** The node behind what `nodeCode` gave. */
export function nodeOfCode(from: number, code: number): number {
  if (code === 0) return 0;
  return code > 0 ? from - code : from - code - 1;
}
