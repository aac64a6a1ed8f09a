import {
  Composer,
  isAlias,
  isMap,
  isScalar,
  isSeq,
  type Node,
  type Pair,
  Parser,
  type YAMLError,
} from 'yaml';
import type { ModelDiagnostic } from '../diagnostics/model-diagnostic.ts';
import type { Span } from '../text/span.ts';
import type { InterchangeCode } from './codes.ts';
import {
  type ReadTree,
  type TextMember,
  type TextNode,
  type TextScalar,
  textDiagnostic,
  wholeNumber,
} from './text-tree.ts';
import { tokenDepth } from './token-depth.ts';

/** How deep values may stand inside each other: the parser works off the stack of the program. */
const mostLevels = 500;
/** How many values there may be by aliases. */
const mostAliased = 100_000;
/** Tags that say what the core schema of YAML 1.2 knows anyway. */
const coreTags = new Set(
  ['str', 'int', 'float', 'bool', 'null', 'map', 'seq'].map((name) => `tag:yaml.org,2002:${name}`),
);

/** Reads YAML 1.2 (core schema) with the place of each value. What aliases stand for is there as often as they are. */
export function readYaml(text: string): ReadTree {
  const tokens = [...new Parser().parse(text)];
  const tooDeep = tokenDepth(tokens, mostLevels);
  if (tooDeep !== undefined) {
    const span = { start: tooDeep, end: tooDeep + 1 };
    const message = `values stand inside each other more than ${mostLevels} deep`;
    return { diagnostics: [textDiagnostic('model/too-deep', message, span)] };
  }
  const options = {
    version: '1.2',
    schema: 'core',
    strict: true,
    uniqueKeys: false,
    prettyErrors: false,
    intAsBigInt: true,
  } as const;
  const [document, second] = new Composer(options).compose(tokens, true, text.length);
  const faults = [...(document?.errors ?? []), ...(document?.warnings ?? [])];
  if (faults.length > 0) return { diagnostics: faults.map((fault) => syntaxDiagnostic(fault, text.length)) };
  if (second !== undefined) {
    const [start] = second.range;
    return {
      diagnostics: [
        textDiagnostic('model/yaml-syntax', 'a second document begins here', { start, end: start + 1 }),
      ],
    };
  }
  return new TreeBuilder(text).build((document?.contents ?? null) as Node | null);
}

function syntaxDiagnostic({ message, pos: [start, end] }: YAMLError, length: number): ModelDiagnostic {
  // What is missing at the end of the text has its place behind the last character.
  const span = { start: Math.min(start, length), end: Math.min(Math.max(start + 1, end), length) };
  const words = `${message.slice(0, 1).toLowerCase()}${message.slice(1)}`.replace(/\.$/, '');
  return textDiagnostic('model/yaml-syntax', words, span);
}

/** An anchored value: `node` is undefined while it is being read. */
interface Anchored {
  node?: TextNode;
  /** How many values it is. */
  size: number;
}

/** Makes a tree of the nodes of one document. It recurses no deeper than `mostLevels`: what aliases stand for is read already. */
class TreeBuilder {
  readonly #text: string;
  readonly #diagnostics: ModelDiagnostic[] = [];
  readonly #anchors = new Map<string, Anchored>();
  /** How many values there are, and how many of them by aliases. */
  #count = 0;
  #aliased = 0;

  constructor(text: string) {
    this.#text = text;
  }

  build(contents: Node | null): ReadTree {
    const root = this.#node(contents);
    return { root, diagnostics: this.#diagnostics };
  }

  #node(node: Node | null): TextNode {
    const span = spanOf(node);
    if (isAlias(node)) return this.#alias(node.source, span);
    const { anchor, tag } = (node ?? {}) as { readonly anchor?: string; readonly tag?: string };
    if (tag !== undefined && !coreTags.has(tag)) {
      this.#report('model/yaml-syntax', `the tag '${tag}' means nothing here`, span);
    }
    if (anchor === undefined) return this.#value(node, span);
    const anchored: Anchored = { size: this.#count };
    this.#anchors.set(anchor, anchored);
    anchored.node = this.#value(node, span);
    anchored.size = this.#count - anchored.size;
    return anchored.node;
  }

  #value(node: Node | null, span: Span): TextNode {
    this.#count++;
    if (isMap(node)) return { kind: 'record', members: this.#members(node.items), span };
    if (isSeq(node)) return { kind: 'list', items: node.items.map((item) => this.#node(item as Node)), span };
    const value = isScalar(node) ? node.value : null;
    const isWhole = typeof value === 'bigint';
    return {
      kind: 'scalar',
      value: isWhole ? wholeNumber(String(value)) : (value as TextScalar['value']),
      span,
    };
  }

  #members(pairs: readonly Pair[]): readonly TextMember[] {
    const keys = new Set<string>();
    return pairs.flatMap((pair) => {
      const keyNode = pair.key as Node | null;
      const keySpan = spanOf(keyNode);
      const value = this.#node(pair.value as Node | null);
      if (!isScalar(keyNode)) {
        this.#report('model/yaml-syntax', 'a key is a word', keySpan);
        return [];
      }
      // A key such as `on` or `1` is the word that it is written with.
      const key =
        typeof keyNode.value === 'string' ? keyNode.value : this.#text.slice(keySpan.start, keySpan.end);
      if (keys.has(key)) this.#report('model/duplicate-key', `'${key}' stands here twice`, keySpan);
      keys.add(key);
      return { key, keySpan, value: isPlace(value.span) ? value : { ...value, span: keySpan } };
    });
  }

  #alias(name: string, span: Span): TextNode {
    const anchored = this.#anchors.get(name);
    const nothing: TextNode = { kind: 'scalar', value: null, span };
    if (anchored === undefined) {
      this.#report('model/yaml-syntax', `nothing before has the anchor '${name}'`, span);
      return nothing;
    }
    if (anchored.node === undefined) {
      this.#report('model/too-many-aliases', `'*${name}' stands inside what it stands for`, span);
      return nothing;
    }
    if (this.#aliased > mostAliased) return nothing;
    this.#count += anchored.size;
    this.#aliased += anchored.size;
    if (this.#aliased <= mostAliased) return anchored.node;
    this.#report('model/too-many-aliases', `aliases stand for more than ${mostAliased} values`, span);
    return nothing;
  }

  #report(code: InterchangeCode, message: string, span: Span): void {
    this.#diagnostics.push(textDiagnostic(code, message, span));
  }
}

/** The place of a node; nowhere, of a value that is left out. */
function spanOf(node: Node | null): Span {
  const [start, end] = node?.range ?? [0, 0];
  return { start, end };
}

function isPlace({ start, end }: Span): boolean {
  return end > start;
}
