import { type Datatype, datatypeKey } from '../datatypes/datatype.ts';
import { type NameClass, nameClassKey } from '../name-class.ts';
import { type EncodedNameClass, nameClassCodes } from './encoded-grammar.ts';

/** What the patterns of an encoded grammar refer to by number; filled while they are encoded. */
export class EncodingTables {
  readonly #strings = new Indices();
  readonly #datatypes = new Indices();
  readonly #encodedDatatypes: (readonly number[])[] = [];
  readonly #nameClasses = new Indices();
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

/** Numbers strings in the order they are first asked for. */
class Indices {
  readonly list: string[] = [];
  readonly #indices = new Map<string, number>();

  of(text: string): number {
    let index = this.#indices.get(text);
    if (index === undefined) this.#indices.set(text, (index = this.list.push(text) - 1));
    return index;
  }
}
