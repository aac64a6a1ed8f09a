import type { NameClass } from '../../../src/relaxng/name-class.ts';
import type { Random } from '../../support/random.ts';
import type { GrammarTerm, Term } from './term.ts';

/** A small document that tries to be valid: alternatives are drawn, repetitions kept short, recursion cut off. */
export function documentFor(grammar: GrammarTerm, random: Random): string {
  return new Sampler(grammar, random).element(0, 0);
}

interface Content {
  readonly attributes: Map<string, string>;
  readonly children: string[];
}

class Sampler {
  readonly #grammar: GrammarTerm;
  readonly #random: Random;

  constructor(grammar: GrammarTerm, random: Random) {
    this.#grammar = grammar;
    this.#random = random;
  }

  element(index: number, depth: number): string {
    const definition = this.#grammar.definitions[index % this.#grammar.definitions.length];
    if (definition === undefined || depth > 3) return '';
    const content: Content = { attributes: new Map(), children: [] };
    this.#fill(definition.content, content, depth);
    const [name, declaration] = this.#name(definition.nameClass);
    const attributes = Array.from(content.attributes, ([key, value]) => ` ${key}='${value}'`).join('');
    const children = content.children.slice(0, 6).join(this.#random.chance(0.3) ? ' ' : '');
    return `<${name}${declaration}${attributes}>${children}</${name}>`;
  }

  #fill(term: Term, content: Content, depth: number): void {
    switch (term.kind) {
      case 'choice':
        if (term.members.length > 0) this.#fill(this.#random.pick(term.members), content, depth);
        break;
      case 'group':
        for (const member of term.members) this.#fill(member, content, depth);
        break;
      case 'interleave': {
        const parts = term.members.map((member) => {
          const part: Content = { attributes: content.attributes, children: [] };
          this.#fill(member, part, depth);
          return part.children;
        });
        while (parts.some((part) => part.length > 0)) {
          content.children.push(...this.#random.pick(parts.filter((part) => part.length > 0)).splice(0, 1));
        }
        break;
      }
      case 'oneOrMore':
        do this.#fill(term.content, content, depth);
        while (this.#random.chance(0.4));
        break;
      case 'attribute': {
        const value: Content = { attributes: new Map(), children: [] };
        this.#fill(term.content, value, depth);
        if (content.attributes.size < 4) {
          content.attributes.set(this.#attributeName(term.nameClass), value.children.join(''));
        }
        break;
      }
      case 'element':
        content.children.push(this.element(term.definition, depth + 1));
        break;
      case 'list': {
        const words: Content = { attributes: new Map(), children: [] };
        this.#fill(term.content, words, depth);
        content.children.push(words.children.join(' '));
        break;
      }
      case 'value':
        content.children.push(this.#random.chance(0.2) ? ` ${term.literal}` : term.literal);
        break;
      case 'text':
      case 'data':
        content.children.push(this.#random.pick(['1', '2', 'q', '12', '', ' ', 'z']));
        break;
    }
  }

  #name(nameClass: NameClass): [string, string] {
    switch (nameClass.kind) {
      case 'name':
        return [
          nameClass.localName,
          nameClass.namespaceName === '' ? " xmlns=''" : ` xmlns='${nameClass.namespaceName}'`,
        ];
      case 'choice':
        return this.#name(this.#random.pick(nameClass.members));
      default:
        return [this.#random.pick(['a', 'b', 'c', 'd']), " xmlns=''"];
    }
  }

  #attributeName(nameClass: NameClass): string {
    const [name] = this.#name(nameClass);
    return nameClass.kind === 'name' && nameClass.namespaceName !== '' ? `n:${name}` : name;
  }
}
