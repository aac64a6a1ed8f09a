import type { ModelDiagnostic } from '../diagnostics/model-diagnostic.ts';
import type { Span } from '../text/span.ts';
import { type ReadTree, type TextMember, type TextNode, textDiagnostic, wholeNumber } from './text-tree.ts';

/** Reads JSON (RFC 8259) with the place of each value. Works off a stack, so that no text is too deep. */
export function readJson(text: string): ReadTree {
  const reader = new JsonReader(text);
  try {
    return { root: reader.document(), diagnostics: reader.diagnostics };
  } catch (error) {
    if (!(error instanceof JsonFault)) throw error;
    return { diagnostics: [textDiagnostic('model/json-syntax', error.message, error.span)] };
  }
}

/** Where a text stops being JSON. Does not leave this file. */
class JsonFault extends Error {
  readonly span: Span;

  constructor(message: string, span: Span) {
    super(message);
    this.span = span;
  }
}

/** A list or an object whose end is not reached. */
type Open =
  | { readonly kind: 'list'; readonly start: number; readonly items: TextNode[] }
  | {
      readonly kind: 'record';
      readonly start: number;
      readonly members: TextMember[];
      readonly keys: Set<string>;
      key: { readonly key: string; readonly keySpan: Span };
    };

const whiteSpace = /[ \t\n\r]*/y;
const number = /-?(?:0|[1-9][0-9]*)(\.[0-9]+)?([eE][+-]?[0-9]+)?/y;
const word = /[\p{L}\p{N}_$+.-]+|./uy;
const literals = new Map<string, boolean | null>([
  ['true', true],
  ['false', false],
  ['null', null],
]);

class JsonReader {
  readonly diagnostics: ModelDiagnostic[] = [];
  readonly #text: string;
  #at = 0;

  constructor(text: string) {
    this.#text = text;
    if (text.startsWith('\ufeff')) this.#at = 1;
  }

  document(): TextNode {
    const open: Open[] = [];
    for (;;) {
      let node = this.#begin(open);
      if (node === undefined) continue;
      // A value ends, and with it perhaps what it stands in.
      for (;;) {
        const outer = open.at(-1);
        if (outer === undefined) {
          if (this.#peek() !== undefined) this.#fail('here the text should end', this.#word());
          return node;
        }
        if (outer.kind === 'list') outer.items.push(node);
        else outer.members.push({ ...outer.key, value: node });
        const sign = this.#peek();
        const end = outer.kind === 'list' ? ']' : '}';
        if (sign === ',') {
          this.#at++;
          if (outer.kind === 'record') outer.key = this.#key(outer.keys);
          break;
        }
        if (sign !== end) this.#fail(`here stands ',' or '${end}'${this.#found()}`, this.#word());
        node = this.#close(open);
      }
    }
  }

  /** Begins a value: gives it if it ends already, else what it is is on top of `open`. */
  #begin(open: Open[]): TextNode | undefined {
    const sign = this.#peek();
    const start = this.#at;
    if (sign === '"') {
      const value = this.#string();
      return { kind: 'scalar', value, span: { start, end: this.#at } };
    }
    if (sign !== '[' && sign !== '{') return this.#literal();
    this.#at++;
    if (sign === '[') open.push({ kind: 'list', start, items: [] });
    if (this.#peek() === (sign === '[' ? ']' : '}')) {
      if (sign === '{') open.push({ kind: 'record', start, members: [], keys: new Set(), key: noKey });
      return this.#close(open);
    }
    if (sign === '{') {
      const keys = new Set<string>();
      open.push({ kind: 'record', start, members: [], keys, key: this.#key(keys) });
    }
    return undefined;
  }

  #close(open: Open[]): TextNode {
    const closed = open.pop() as Open;
    const span = { start: closed.start, end: ++this.#at };
    return closed.kind === 'list'
      ? { kind: 'list', items: closed.items, span }
      : { kind: 'record', members: closed.members, span };
  }

  #key(keys: Set<string>): { readonly key: string; readonly keySpan: Span } {
    if (this.#peek() !== '"') this.#fail(`here stands a key in double quotes${this.#found()}`, this.#word());
    const start = this.#at;
    const key = this.#string();
    const keySpan = { start, end: this.#at };
    if (keys.has(key)) {
      this.diagnostics.push(textDiagnostic('model/duplicate-key', `'${key}' stands here twice`, keySpan));
    }
    keys.add(key);
    if (this.#peek() !== ':') this.#fail(`here stands ':'${this.#found()}`, this.#word());
    this.#at++;
    return { key, keySpan };
  }

  #literal(): TextNode {
    const start = this.#at;
    number.lastIndex = start;
    const digits = number.exec(this.#text);
    const span = this.#word();
    if (digits !== null && start + digits[0].length === span.end) {
      const [all, fraction, exponent] = digits;
      const isWhole = fraction === undefined && exponent === undefined;
      this.#at = span.end;
      return { kind: 'scalar', value: isWhole ? wholeNumber(all) : Number(all), span };
    }
    const value = literals.get(this.#text.slice(start, span.end));
    if (value === undefined) this.#fail(`here stands a value${this.#found()}`, span);
    this.#at = span.end;
    return { kind: 'scalar', value, span };
  }

  /** The text between two quotes, the first of which is next. */
  #string(): string {
    const start = this.#at++;
    let isPlain = true;
    for (; ; this.#at++) {
      const unit = this.#text.charCodeAt(this.#at);
      if (unit === 0x22) break;
      if (unit === 0x5c) {
        isPlain = false;
        this.#at++;
      }
      if (Number.isNaN(unit)) this.#fail('the text that begins here has no end', { start, end: start + 1 });
      if (unit < 0x20) {
        this.#fail('a text in quotes goes on in one line; a line end in it is \\n', {
          start: this.#at,
          end: this.#at + 1,
        });
      }
    }
    const quoted = this.#text.slice(start, ++this.#at);
    return isPlain ? quoted.slice(1, -1) : this.#unescaped(quoted, start);
  }

  #unescaped(quoted: string, start: number): string {
    const wrong = /\\(?!["\\/bfnrt]|u[0-9a-fA-F]{4}).?/s.exec(quoted.replaceAll('\\\\', '__'));
    if (wrong !== null) {
      const at = start + wrong.index;
      this.#fail(`'${wrong[0]}' is none of the escapes of JSON`, { start: at, end: at + wrong[0].length });
    }
    return JSON.parse(quoted);
  }

  /** The next sign that is no white space; undefined at the end. */
  #peek(): string | undefined {
    whiteSpace.lastIndex = this.#at;
    whiteSpace.test(this.#text);
    this.#at = whiteSpace.lastIndex;
    return this.#text[this.#at];
  }

  /** The place of what stands next. */
  #word(): Span {
    word.lastIndex = this.#at;
    const end = word.test(this.#text) ? word.lastIndex : this.#at;
    return { start: this.#at, end };
  }

  #found(): string {
    const { start, end } = this.#word();
    return start === end
      ? ', but the text ends'
      : `, not '${this.#text.slice(start, Math.min(end, start + 40))}'`;
  }

  #fail(message: string, span: Span): never {
    throw new JsonFault(message, span);
  }
}

const noKey = { key: '', keySpan: { start: 0, end: 0 } };
