import type { Datatype } from '../datatypes/datatype.ts';
import type { NameClass } from '../name-class.ts';
import { compareReleases, type Release, type ReleaseRange } from '../releases/release.ts';
import { annotationsOf } from '../simplify/annotations-of.ts';
import type { SimpleForm, SimplePattern } from '../simplify/simple-pattern.ts';
import { valueContext } from '../simplify/value-context.ts';
import { contentOf } from '../simplify/walk-patterns.ts';
import { encodeAnnotations } from './encode-annotations.ts';
import { type EncodedGrammar, patternCodes } from './encoded-grammar.ts';
import { EncodingTables } from './encoding-tables.ts';

/**
 * A schema that describes many releases as data; `decodeGrammar` makes the grammar of one release of it. Nobody will ask
 * for releases before `oldest`: what came and went until then is not kept.
 */
export function encodeVersions(form: SimpleForm, oldest: Release): EncodedGrammar {
  return new VersionsEncoder(oldest).encode(form);
}

class VersionsEncoder {
  readonly #tables = new EncodingTables();
  readonly #rows: (readonly number[])[] = [];
  /** Index of each row by its numbers: what is the same in several places of the schema is there once. */
  readonly #known = new Map<string, number>();
  readonly #indices = new Map<SimplePattern, number>();
  readonly #oldest: Release;

  constructor(oldest: Release) {
    this.#oldest = oldest;
  }

  encode({ start, elements, patterns }: SimpleForm): EncodedGrammar {
    for (const element of elements) this.#indices.set(element, this.#add(this.#element(element)));
    for (const pattern of patterns) {
      if (pattern.kind !== 'element') this.#indices.set(pattern, this.#encode(pattern));
    }
    const annotations = elements.map(annotationsOf);
    return {
      strings: this.#tables.strings,
      datatypes: this.#tables.datatypes,
      nameClasses: this.#tables.nameClasses,
      patterns: this.#rows,
      start: this.#index(start),
      elements: elements.map((element) => this.#index(element)),
      contents: elements.map((element) => this.#index(contentOf(element))),
      ...(annotations.every((found) => found === undefined)
        ? {}
        : { annotations: encodeAnnotations(annotations) }),
    };
  }

  #encode(pattern: SimplePattern): number {
    const { kind, node, members, releases } = pattern;
    const inner = members.map((member) => this.#index(member));
    if (releases !== undefined) return this.#dated(releases, inner[0] as number);
    switch (kind) {
      case 'empty':
        return 0;
      case 'notAllowed':
        return 1;
      case 'text':
        return 2;
      case 'data':
        return this.#shared([patternCodes.data, this.#tables.datatype(node.datatype as Datatype), ...inner]);
      case 'value':
        return this.#shared(this.#value(pattern));
      case 'attribute': {
        const nameClass = this.#tables.nameClass(node.nameClass as NameClass);
        return this.#shared([patternCodes.attribute, nameClass, ...inner]);
      }
      default:
        return this.#shared([patternCodes[kind], ...inner]);
    }
  }

  #dated({ since, until }: ReleaseRange, pattern: number): number {
    if (until !== undefined && compareReleases(until, this.#oldest) <= 0) return 1;
    const first = since !== undefined && compareReleases(since, this.#oldest) > 0 ? since : undefined;
    if (first === undefined && until === undefined) return pattern;
    return this.#shared([patternCodes.releases, this.#release(first), this.#release(until), pattern]);
  }

  #value({ node }: SimplePattern): readonly number[] {
    const datatype = node.datatype as Datatype;
    const key = datatype.valueKey(node.text, valueContext(node)) as string;
    return [
      patternCodes.value,
      this.#tables.datatype(datatype),
      this.#tables.string(node.text),
      ...(key === node.text ? [] : [this.#tables.string(key)]),
    ];
  }

  #element({ node, definition }: SimplePattern): readonly number[] {
    return [
      patternCodes.element,
      this.#tables.nameClass(node.nameClass as NameClass),
      this.#tables.string(definition),
      this.#tables.string(node.file.uri),
      node.element.start,
      node.element.end,
    ];
  }

  #release(release: Release | undefined): number {
    return release === undefined ? 0 : this.#tables.string(release) + 1;
  }

  /** The index of a row that may serve in several places; elements, which are known by their place, never do. */
  #shared(row: readonly number[]): number {
    const key = row.join(' ');
    let index = this.#known.get(key);
    if (index === undefined) this.#known.set(key, (index = this.#add(row)));
    return index;
  }

  #add(row: readonly number[]): number {
    return this.#rows.push(row) - 1 + 3;
  }

  #index(pattern: SimplePattern): number {
    return this.#indices.get(pattern) as number;
  }
}
