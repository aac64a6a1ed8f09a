import { isBlank } from '../../xml/characters.ts';
import type { XmlDocument, XmlElement, XmlNode } from '../../xml/tree.ts';
import type { Grammar } from '../grammar.ts';
import type { ElementPattern } from '../pattern.ts';
import type { ContentState, Lane, Opening } from './content-state.ts';
import { ContentStates } from './content-state.ts';
import { Derivatives } from './derivatives.ts';
import { NamespaceScope } from './namespace-scope.ts';
import { attributesOf, startTagDerivative } from './start-tag.ts';
import { matchesContent } from './string-match.ts';

/** How a `DerivativeEngine` uses memory. */
export interface DerivativeEngineOptions {
  /** How many results to keep before all are forgotten; one takes some hundreds of bytes. */
  readonly maxEntries?: number;
}

/**
 * Told for each element that was judged: which definitions were possible where it stands, and which of them it matches.
 */
type VerdictListener = (
  element: XmlElement,
  candidates: readonly ElementPattern[],
  matched: readonly ElementPattern[],
) => void;

/** Whether a document is valid with respect to a grammar (RELAX NG §6). A document without a root element is not. */
export function accepts(grammar: Grammar | DerivativeEngine, document: XmlDocument): boolean {
  const engine = grammar instanceof DerivativeEngine ? grammar : new DerivativeEngine(grammar);
  return document.root !== undefined && engine.acceptsRoot(document.root);
}

/**
 * Decides validity by derivatives of the element definitions' contents, every one worked out once and kept. An element
 * is judged by the set of definitions it matches, and its parent goes on from there, so what is kept depends on
 * contents and not on how deep they stand. Keep one engine per grammar to have the benefit.
 */
export class DerivativeEngine {
  readonly grammar: Grammar;
  readonly derivatives: Derivatives;
  readonly states: ContentStates;
  readonly #maxEntries: number;

  constructor(grammar: Grammar, options: DerivativeEngineOptions = {}) {
    this.grammar = grammar;
    this.derivatives = new Derivatives(grammar.builder);
    this.states = new ContentStates(this.derivatives);
    this.#maxEntries = options.maxEntries ?? 500_000;
  }

  /** How many results are kept at the moment. */
  get entries(): number {
    return this.derivatives.entries + this.states.entries;
  }

  /** Whether a document with this root element is valid. */
  acceptsRoot(root: XmlElement): boolean {
    const start = this.states.state([{ element: undefined, residual: this.grammar.start }]);
    const end = this.matchElement(start, root, NamespaceScope.outermost);
    return end.lanes.some(({ residual }) => residual.nullable);
  }

  /**
   * The state behind an element that stands at a state; one without lanes where the element is not valid there. `scope`
   * is that around the element. After a failure the elements still open are reported as well, later ones are not looked
   * at.
   */
  matchElement(
    before: ContentState,
    element: XmlElement,
    scope: NamespaceScope,
    listener?: VerdictListener,
  ): ContentState {
    const levels: Level[] = [{ children: [element], child: 0, state: before, scope, around: undefined }];
    for (;;) {
      const level = levels.at(-1) as Level;
      if (level.state.lanes.length === 0) {
        if (listener !== undefined) reportFailures(levels, listener);
        return level.state;
      }
      const node = level.children[level.child++];
      if (node === undefined) {
        levels.pop();
        const { around } = level;
        const parent = levels.at(-1);
        if (around === undefined || parent === undefined) return level.state;
        const matched = matchedDefinitions(level.state);
        listener?.(around.element, around.opening.candidates, matched);
        parent.state = this.states.close(parent.state, around.opening, matched);
      } else if (node.kind === 'text') {
        if (!isBlank(node.value)) level.state = this.states.text(level.state);
      } else if (node.kind === 'element') {
        this.stayWithinLimit();
        const name = this.derivatives.name(node.namespaceName, node.localName);
        const opening = this.states.open(level.state, name);
        const inside = level.scope.enter(node);
        const lanes = this.#readStartTag(node, opening.candidates, inside);
        if (node.children.some(isElement)) {
          levels.push({
            children: node.children,
            child: 0,
            state: this.states.state(lanes),
            scope: inside,
            around: { element: node, opening },
          });
        } else {
          const matched = this.#matchText(node, lanes, inside);
          listener?.(node, opening.candidates, matched);
          level.state = this.states.close(level.state, opening, matched);
        }
      }
    }
  }

  /** Forgets everything where more is kept than allowed: for those who work with the derivatives themselves. */
  stayWithinLimit(): void {
    if (this.entries <= this.#maxEntries) return;
    this.states.clear();
    this.derivatives.clear();
  }

  #readStartTag(element: XmlElement, candidates: readonly ElementPattern[], scope: NamespaceScope): Lane[] {
    const attributes = attributesOf(this.derivatives, element);
    const lanes: Lane[] = [];
    for (const candidate of candidates) {
      const residual = startTagDerivative(this.derivatives, candidate.content, attributes, scope);
      if (residual.kind !== 'notAllowed') lanes.push({ element: candidate, residual });
    }
    return lanes;
  }

  #matchText(element: XmlElement, lanes: readonly Lane[], scope: NamespaceScope): ElementPattern[] {
    if (lanes.length === 0) return [];
    let literal = '';
    for (const child of element.children) if (child.kind === 'text') literal += child.value;
    const matched: ElementPattern[] = [];
    for (const lane of lanes) {
      if (lane.element === undefined) continue;
      if (matchesContent(this.derivatives, lane.residual, literal, scope)) matched.push(lane.element);
    }
    return matched;
  }
}

/** A level of the document that is being read: the children of an open element, or the outermost element alone. */
interface Level {
  readonly children: readonly XmlNode[];
  child: number;
  state: ContentState;
  readonly scope: NamespaceScope;
  /** The element whose children these are, and what it could be where it stands; undefined on the outermost level. */
  readonly around: { readonly element: XmlElement; readonly opening: Opening } | undefined;
}

function matchedDefinitions(state: ContentState): ElementPattern[] {
  const matched: ElementPattern[] = [];
  for (const { element, residual } of state.lanes) {
    if (element !== undefined && residual.nullable) matched.push(element);
  }
  return matched;
}

/** Nothing that is still open can match any more; innermost first. */
function reportFailures(levels: readonly Level[], listener: VerdictListener): void {
  for (const { around } of levels.toReversed()) {
    if (around !== undefined) listener(around.element, around.opening.candidates, []);
  }
}

function isElement(node: XmlNode): boolean {
  return node.kind === 'element';
}
