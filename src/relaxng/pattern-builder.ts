import { type Datatype, datatypeKey } from './datatypes/datatype.ts';
import type { NameClass } from './name-class.ts';
import { nameClassKey } from './name-class.ts';
import {
  type AttributePattern,
  type DataPattern,
  type ElementOrigin,
  type ElementPattern,
  type EmptyPattern,
  type NotAllowedPattern,
  type Pattern,
  patternsKey,
  type TextPattern,
  type ValuePattern,
} from './pattern.ts';

/**
 * Makes interned patterns and applies the algebra that keeps them small: `notAllowed` and `empty` are absorbed
 * (RELAX NG §4.20, §4.21), nested choices, groups and interleaves are flattened, duplicates in a choice dropped.
 */
export class PatternBuilder {
  readonly #interned = new Map<string, Pattern>();
  readonly #datatypes = new Map<string, number>();
  readonly #datatypeIds = new Map<Datatype, number>();
  #nextId = 0;

  readonly empty: EmptyPattern = { kind: 'empty', id: this.#nextId++, nullable: true };
  readonly notAllowed: NotAllowedPattern = { kind: 'notAllowed', id: this.#nextId++, nullable: false };
  readonly text: TextPattern = { kind: 'text', id: this.#nextId++, nullable: true };

  /** How many patterns have been made: an upper bound of every `id`. */
  get size(): number {
    return this.#nextId;
  }

  choice(members: readonly Pattern[]): Pattern {
    if (members.length === 1) return members[0] as Pattern;
    const found = new Set<Pattern>();
    for (const member of members) {
      if (member.kind === 'choice') for (const inner of member.members) found.add(inner);
      else if (member.kind !== 'notAllowed') found.add(member);
    }
    if (found.has(this.empty) && [...found].some((member) => member !== this.empty && member.nullable)) {
      found.delete(this.empty);
    }
    if (found.size === 0) return this.notAllowed;
    const list = [...found].sort(byId);
    if (list.length === 1) return list[0] as Pattern;
    return this.#intern(`|${patternsKey(list)}`, (id) => ({
      kind: 'choice',
      id,
      nullable: list.some((member) => member.nullable),
      members: list,
    }));
  }

  group(members: readonly Pattern[]): Pattern {
    const list = this.#flatten('group', members);
    if (list === undefined) return this.notAllowed;
    if (list.length < 2) return list[0] ?? this.empty;
    return this.#intern(`,${patternsKey(list)}`, (id) => ({
      kind: 'group',
      id,
      nullable: allNullable(list),
      members: list,
    }));
  }

  interleave(members: readonly Pattern[]): Pattern {
    const list = this.#flatten('interleave', members)?.sort(byId);
    if (list === undefined) return this.notAllowed;
    if (list.length < 2) return list[0] ?? this.empty;
    return this.#intern(`&${patternsKey(list)}`, (id) => ({
      kind: 'interleave',
      id,
      nullable: allNullable(list),
      members: list,
    }));
  }

  oneOrMore(content: Pattern): Pattern {
    if (content.kind === 'notAllowed' || content.kind === 'empty') return content;
    if (content.kind === 'oneOrMore' || content.kind === 'text') return content;
    return this.#intern(`+${content.id}`, (id) => ({
      kind: 'oneOrMore',
      id,
      nullable: content.nullable,
      content,
    }));
  }

  optional(content: Pattern): Pattern {
    return this.choice([content, this.empty]);
  }

  zeroOrMore(content: Pattern): Pattern {
    return this.optional(this.oneOrMore(content));
  }

  list(content: Pattern): Pattern {
    if (content.kind === 'notAllowed') return content;
    return this.#intern(`L${content.id}`, (id) => ({ kind: 'list', id, nullable: false, content }));
  }

  data(datatype: Datatype, except?: Pattern): DataPattern {
    const excluded = except?.kind === 'notAllowed' ? undefined : except;
    const key = `D${this.#datatypeId(datatype)}-${excluded?.id ?? ''}`;
    return this.#intern(key, (id) => ({ kind: 'data', id, nullable: false, datatype, except: excluded }));
  }

  value(datatype: Datatype, literal: string, valueKey: string): ValuePattern {
    const key = `V${this.#datatypeId(datatype)}=${valueKey}`;
    return this.#intern(key, (id) => ({ kind: 'value', id, nullable: false, datatype, literal, valueKey }));
  }

  attribute(nameClass: NameClass, content: Pattern): AttributePattern | NotAllowedPattern {
    if (content.kind === 'notAllowed') return content;
    return this.#intern(`@${nameClassKey(nameClass)}=${content.id}`, (id) => ({
      kind: 'attribute',
      id,
      nullable: false,
      nameClass,
      content,
    }));
  }

  /** A content with another pattern in the place of each of its parts; what is not made of parts stays as it is. */
  withParts(content: Pattern, replace: (part: Pattern) => Pattern): Pattern {
    switch (content.kind) {
      case 'choice':
      case 'group':
      case 'interleave':
        return this[content.kind](content.members.map((member) => replace(member)));
      case 'oneOrMore':
        return this.oneOrMore(replace(content.content));
      default:
        return content;
    }
  }

  /** A new element definition whose content is `notAllowed` until `setContent` says otherwise. */
  element(nameClass: NameClass, origin: ElementOrigin): ElementPattern {
    return {
      kind: 'element',
      id: this.#nextId++,
      nullable: false,
      nameClass,
      content: this.notAllowed,
      origin,
    };
  }

  setContent(element: ElementPattern, content: Pattern): void {
    (element as { content: Pattern }).content = content;
  }

  /**
   * Stops interning the patterns whose id is `size` or higher, so that memory can be given back. They stay usable, but
   * are no longer the same objects as their like made later.
   */
  forgetSince(size: number): void {
    for (const [key, pattern] of this.#interned) if (pattern.id >= size) this.#interned.delete(key);
  }

  #flatten(kind: 'group' | 'interleave', members: readonly Pattern[]): Pattern[] | undefined {
    const list: Pattern[] = [];
    for (const member of members) {
      if (member.kind === 'notAllowed') return undefined;
      if (member.kind === kind) for (const inner of member.members) list.push(inner);
      else if (member.kind !== 'empty') list.push(member);
    }
    return list;
  }

  #datatypeId(datatype: Datatype): number {
    const known = this.#datatypeIds.get(datatype);
    if (known !== undefined) return known;
    const key = datatypeKey(datatype);
    let id = this.#datatypes.get(key);
    if (id === undefined) this.#datatypes.set(key, (id = this.#datatypes.size));
    this.#datatypeIds.set(datatype, id);
    return id;
  }

  #intern<P extends Pattern>(key: string, make: (id: number) => P): P {
    const known = this.#interned.get(key);
    if (known !== undefined) return known as P;
    const made = make(this.#nextId++);
    this.#interned.set(key, made);
    return made;
  }
}

function byId(a: Pattern, b: Pattern): number {
  return a.id - b.id;
}

function allNullable(patterns: readonly Pattern[]): boolean {
  return patterns.every((pattern) => pattern.nullable);
}
