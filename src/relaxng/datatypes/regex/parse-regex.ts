import { multiCharacterSet, propertySet, wildcardSet } from './character-classes.ts';
import { type CodePointSet, codePointSet, complement, difference } from './code-point-set.ts';
import type { RegexError, RegexNode } from './syntax.ts';

/**
 * The syntax tree of a regular expression (XML Schema Part 2, appendix F). There
 * are no anchors, no lazy quantifiers, no back references: `^` and `$` outside of
 * brackets are ordinary characters.
 */
export function parseRegex(source: string): RegexNode | RegexError {
  if (source.length > maximumLength) {
    return { message: `the pattern is longer than ${maximumLength} characters` };
  }
  return new RegexParser(source).parse();
}

const maximumLength = 100_000;

/** Groups and subtractions are the only recursion; a bound keeps the stack safe here and in what walks the tree. */
const maximumDepth = 200;

/** Unwinds the parser to `parse`, which returns the error. */
class RegexSyntaxError extends Error {
  readonly offset: number;

  constructor(message: string, offset: number) {
    super(message);
    this.offset = offset;
  }
}

const singleCharacterEscapes: Readonly<Record<string, string>> = { n: '\n', r: '\r', t: '\t' };
const escapable = '\\|.?*+(){}-[]^';

class RegexParser {
  readonly #source: string;
  #offset = 0;
  #depth = 0;

  constructor(source: string) {
    this.#source = source;
  }

  parse(): RegexNode | RegexError {
    try {
      const node = this.#parseChoice();
      if (this.#offset < this.#source.length) this.#fail("unmatched ')'", this.#offset);
      return node;
    } catch (error) {
      if (error instanceof RegexSyntaxError) return { message: error.message, offset: error.offset };
      throw error;
    }
  }

  #parseChoice(): RegexNode {
    const branches = [this.#parseBranch()];
    while (this.#skip('|')) branches.push(this.#parseBranch());
    return branches.length === 1 ? (branches[0] as RegexNode) : { kind: 'choice', items: branches };
  }

  #parseBranch(): RegexNode {
    const pieces: RegexNode[] = [];
    while (this.#offset < this.#source.length && !this.#at('|') && !this.#at(')'))
      pieces.push(this.#parsePiece());
    return pieces.length === 1 ? (pieces[0] as RegexNode) : { kind: 'sequence', items: pieces };
  }

  #parsePiece(): RegexNode {
    const item = this.#parseAtom();
    if (this.#skip('?')) return { kind: 'repeat', item, minimum: 0, maximum: 1 };
    if (this.#skip('*')) return { kind: 'repeat', item, minimum: 0, maximum: Number.POSITIVE_INFINITY };
    if (this.#skip('+')) return { kind: 'repeat', item, minimum: 1, maximum: Number.POSITIVE_INFINITY };
    if (this.#skip('{')) return this.#parseQuantity(item);
    return item;
  }

  #parseQuantity(item: RegexNode): RegexNode {
    const start = this.#offset - 1;
    const minimum = this.#parseCount();
    let maximum = minimum;
    if (this.#skip(',')) maximum = this.#at('}') ? Number.POSITIVE_INFINITY : this.#parseCount();
    if (!this.#skip('}')) this.#fail("the quantifier needs a '}'", start);
    if (minimum > maximum) this.#fail('the quantifier has a minimum greater than its maximum', start);
    return { kind: 'repeat', item, minimum, maximum };
  }

  #parseCount(): number {
    const start = this.#offset;
    while (/^[0-9]$/.test(this.#source.charAt(this.#offset))) this.#offset++;
    if (this.#offset === start) this.#fail('the quantifier needs a number', start);
    return Math.min(Number(this.#source.slice(start, this.#offset)), Number.MAX_SAFE_INTEGER);
  }

  #parseAtom(): RegexNode {
    const start = this.#offset;
    if (this.#skip('(')) {
      this.#enter(start);
      const node = this.#parseChoice();
      if (!this.#skip(')')) this.#fail("unmatched '('", start);
      this.#depth--;
      return node;
    }
    if (this.#skip('.')) return { kind: 'set', set: wildcardSet };
    if (this.#skip('[')) return { kind: 'set', set: this.#parseClass() };
    if (this.#skip('\\')) {
      const escaped = this.#parseEscape();
      return { kind: 'set', set: typeof escaped === 'number' ? [escaped, escaped] : escaped };
    }
    if ('?*+{'.includes(this.#source.charAt(start))) this.#fail('a quantifier has nothing to repeat', start);
    if ('}]'.includes(this.#source.charAt(start))) {
      this.#fail(
        `'${this.#source.charAt(start)}' stands for itself only as '\\${this.#source.charAt(start)}'`,
        start,
      );
    }
    const codePoint = this.#next();
    return { kind: 'set', set: [codePoint, codePoint] };
  }

  /** Behind `\`: the code point of a single character, or the set of a class. */
  #parseEscape(): number | CodePointSet {
    const start = this.#offset - 1;
    const letter = this.#source.charAt(this.#offset++);
    if (letter === '') this.#fail("a pattern ends in '\\'", start);
    if (escapable.includes(letter)) return letter.charCodeAt(0);
    const single = singleCharacterEscapes[letter];
    if (single !== undefined) return single.charCodeAt(0);
    if (letter === 'p' || letter === 'P') return this.#parseProperty(letter === 'P', start);
    return (
      multiCharacterSet(letter) ??
      this.#fail(`there is no escape '\\${letter}' in XML Schema patterns`, start)
    );
  }

  #parseProperty(negated: boolean, start: number): CodePointSet {
    const end = this.#source.indexOf('}', this.#offset);
    if (!this.#skip('{') || end < 0) this.#fail("'\\p' and '\\P' need a property in braces", start);
    const name = this.#source.slice(this.#offset, end);
    const set =
      propertySet(name) ??
      this.#fail(`there is no Unicode category or block '${name}' in XML Schema patterns`, start);
    this.#offset = end + 1;
    return negated ? complement(set) : set;
  }

  /** Behind `[`: the set of the class expression up to and including its `]`. */
  #parseClass(): CodePointSet {
    const start = this.#offset - 1;
    this.#enter(start);
    const negated = this.#skip('^');
    const groupStart = this.#offset;
    const ranges: number[] = [];
    let subtracted: CodePointSet | undefined;
    while (subtracted === undefined && !this.#at(']')) {
      if (this.#offset >= this.#source.length) this.#fail("unmatched '['", start);
      if (this.#offset > groupStart && this.#source.startsWith('-[', this.#offset)) {
        this.#offset += 2;
        subtracted = this.#parseClass();
      } else {
        this.#parseClassItem(ranges, groupStart);
      }
    }
    if (this.#offset === groupStart) this.#fail('a character class is empty', start);
    if (!this.#skip(']')) this.#fail("a class subtraction must be the last thing before ']'", this.#offset);
    this.#depth--;
    const group = codePointSet(ranges);
    const set = negated ? complement(group) : group;
    return subtracted ? difference(set, subtracted) : set;
  }

  /** One character, range or escape of a class, added to `ranges`. */
  #parseClassItem(ranges: number[], groupStart: number): void {
    const start = this.#offset;
    if (this.#at('[')) this.#fail("'[' stands for itself only as '\\['", start);
    if (this.#at('-') && start > groupStart && !this.#atEndOfGroup(1)) {
      this.#fail("'-' between other characters of a class stands for itself only as '\\-'", start);
    }
    const first = this.#skip('\\') ? this.#parseEscape() : this.#next();
    if (typeof first !== 'number') {
      for (const bound of first) ranges.push(bound);
      return;
    }
    // A hyphen here makes a range unless it is the first or last character of the group or opens a subtraction.
    const isHyphen = this.#source.charAt(start) === '-';
    if (isHyphen || !this.#at('-') || this.#atEndOfGroup(1)) {
      ranges.push(first, first);
      return;
    }
    this.#offset++;
    const lastStart = this.#offset;
    if (this.#at('-')) this.#fail("'-' ends a range only as '\\-'", lastStart);
    const last = this.#skip('\\') ? this.#parseEscape() : this.#next();
    if (typeof last !== 'number') this.#fail('a range ends in a class of characters', lastStart);
    if (last < first) this.#fail('a range ends before it begins', start);
    ranges.push(first, last);
  }

  /** Whether the character `distance` ahead closes the group: `]`, or `-[` which begins a subtraction. */
  #atEndOfGroup(distance: number): boolean {
    const ahead = this.#offset + distance;
    return (
      this.#source.charAt(ahead) === ']' ||
      this.#source.charAt(ahead) === '[' ||
      this.#source.startsWith('-[', ahead)
    );
  }

  #enter(start: number): void {
    if (++this.#depth > maximumDepth)
      this.#fail(`the pattern nests deeper than ${maximumDepth} groups`, start);
  }

  #at(character: string): boolean {
    return this.#source.charAt(this.#offset) === character;
  }

  #skip(character: string): boolean {
    if (!this.#at(character)) return false;
    this.#offset++;
    return true;
  }

  #next(): number {
    const codePoint = this.#source.codePointAt(this.#offset);
    if (codePoint === undefined) this.#fail('the pattern ends too early', this.#offset);
    this.#offset += codePoint > 0xffff ? 2 : 1;
    return codePoint;
  }

  #fail(message: string, offset: number): never {
    throw new RegexSyntaxError(message, offset);
  }
}
