import { type Datatype, datatypeKey } from './datatypes/datatype.ts';
import { type EncodedNameClass, nameClassCodes } from './encoded-grammar.ts';
import { type NameClass, nameClassKey } from './name-class.ts';

/** What the patterns of an encoded grammar refer to by number; filled while they are encoded. */
export class EncodingTables {
  readonly #strings = new Indices<string>();
  readonly #datatypes = new Indices<string>();
  readonly #encodedDatatypes: (readonly number[])[] = [];
  readonly #nameClasses = new Indices<string>();
  readonly #encodedNameClasses: EncodedNameClass[] = [];

  get strings(): readonly string[] {
    return this.#strings.list;
  }

  get datatypes(): readonly (readonly number[])[] {
    return this.#encodedDatatypes;
  }

  get nameClasses(): readonly EncodedNameClass[] {
    return this.#encodedNameClasses;
  }

  /** The index of a string. */
  string(text: string): number {
    return this.#strings.of(text);
  }

  /** The index of a datatype. */
  datatype(datatype: Datatype): number {
    const { library, name, contextual, words, parameters } = datatype;
    const index = this.#datatypes.of(datatypeKey(datatype));
    if (index === this.#encodedDatatypes.length) {
      this.#encodedDatatypes.push([
        this.string(library),
        this.string(name),
        contextual ? 1 : 0,
        words === undefined ? 0 : this.string(words) + 1,
        ...parameters.flatMap((one) => [this.string(one.name), this.string(one.value)]),
      ]);
    }
    return index;
  }

  /** The index of a name class. */
  nameClass(nameClass: NameClass): number {
    const index = this.#nameClasses.of(nameClassKey(nameClass));
    if (index === this.#encodedNameClasses.length) {
      this.#encodedNameClasses.push(this.#encodedNameClass(nameClass));
    }
    return index;
  }

  #encodedNameClass(nameClass: NameClass): EncodedNameClass {
    const code = nameClassCodes[nameClass.kind];
    switch (nameClass.kind) {
      case 'name':
        return [code, this.string(nameClass.namespaceName), this.string(nameClass.localName)];
      case 'nsName':
        return [code, this.string(nameClass.namespaceName), ...this.#except(nameClass.except)];
      case 'anyName':
        return [code, ...this.#except(nameClass.except)];
      case 'choice':
        return [code, ...nameClass.members.map((member) => this.#encodedNameClass(member))];
    }
  }

  #except(except: NameClass | undefined): EncodedNameClass[] {
    return except === undefined ? [] : [this.#encodedNameClass(except)];
  }
}

/** Numbers things in the order they are first asked for. */
class Indices<T> {
  readonly list: T[] = [];
  readonly #indices = new Map<T, number>();

  of(thing: T): number {
    let index = this.#indices.get(thing);
    if (index === undefined) {
      index = this.list.push(thing) - 1;
      this.#indices.set(thing, index);
    }
    return index;
  }
}
