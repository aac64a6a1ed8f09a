import type { XmlElement } from '../../xml/tree.ts';
import type { ContentState } from '../derivative/content-state.ts';
import type { NamespaceScope } from '../derivative/namespace-scope.ts';
import { type ExpandedName, expandedNameKey } from '../name-class.ts';
import type { ElementPattern, Pattern } from '../pattern.ts';
import { possibleElements, stringPatterns } from '../possible-parts.ts';

/** A child that changed what may follow. */
interface Turn {
  readonly child: XmlElement;
  readonly before: Pattern;
  readonly after: Pattern;
}

/** The children of one name. */
interface Namesakes {
  readonly first: XmlElement;
  /** The index of the last one. */
  last: number;
}

/** Enough to explain an order; more would cost time in lists of thousands. */
const mostTurns = 64;

/** An element whose children are being read as those of one definition. */
export class OpenContent {
  readonly element: XmlElement;
  readonly definition: ElementPattern;
  /** All definitions that were possible where the element stands. */
  readonly definitions: readonly ElementPattern[];
  /** Inside the element. */
  readonly scope: NamespaceScope;
  /** What is demanded of all children. */
  readonly initial: Pattern;
  /** Whether it has character data, and no element, to offer. */
  readonly takesOnlyText: boolean;
  /** What is demanded of the children from `nextChild` on. */
  residual: Pattern;
  nextChild = 0;
  /** The children that were allowed and changed what may follow, the first ones. */
  readonly turns: Turn[] = [];
  /** Whether text in front of the next child has been reported. */
  textReported = false;
  /** The state of the engine where this content is the residual, if it has been asked for. */
  state: ContentState | undefined;
  /** What to say when the element is behind us. */
  atEnd: (() => void) | undefined;

  readonly #misplaced = new Set<ElementPattern>();
  /** By `expandedNameKey`. */
  #known: ReadonlyMap<string, Namesakes> | undefined;

  constructor(
    element: XmlElement,
    definition: ElementPattern,
    definitions: readonly ElementPattern[],
    scope: NamespaceScope,
    initial: Pattern,
  ) {
    this.element = element;
    this.definition = definition;
    this.definitions = definitions;
    this.scope = scope;
    this.initial = initial;
    this.residual = initial;
    this.takesOnlyText = stringPatterns(initial).length > 0 && possibleElements(initial, true).length === 0;
  }

  get name(): string {
    return this.element.qualifiedName;
  }

  /** Goes on behind a child. */
  pass(child: XmlElement, after: Pattern): void {
    if (after !== this.residual && this.turns.length < mostTurns) {
      this.turns.push({ child, before: this.residual, after });
    }
    this.residual = after;
    this.textReported = false;
  }

  /** The first of the children in front of one that has the same name. */
  firstOf(child: XmlElement): XmlElement | undefined {
    const first = this.#namesakes().get(expandedNameKey(child))?.first;
    return first === child ? undefined : first;
  }

  /** Whether a child of that name stands behind the current one. */
  hasLater(name: ExpandedName): boolean {
    return (this.#namesakes().get(expandedNameKey(name))?.last ?? -1) >= this.nextChild;
  }

  #namesakes(): ReadonlyMap<string, Namesakes> {
    if (this.#known !== undefined) return this.#known;
    const namesakes = new Map<string, Namesakes>();
    for (const [index, child] of this.element.children.entries()) {
      if (child.kind !== 'element') continue;
      const key = expandedNameKey(child);
      const known = namesakes.get(key);
      if (known === undefined) namesakes.set(key, { first: child, last: index });
      else known.last = index;
    }
    this.#known = namesakes;
    return namesakes;
  }

  /** Lets a child that stands in the wrong place count as present, as whichever of the definitions it is. */
  misplace(definitions: readonly ElementPattern[]): void {
    for (const definition of definitions) this.#misplaced.add(definition);
  }

  isMisplaced(definition: ElementPattern): boolean {
    return this.#misplaced.has(definition);
  }
}
