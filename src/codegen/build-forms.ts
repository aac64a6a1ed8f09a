import type { Annotations, Grammar } from '../relaxng/grammar.ts';
import { mergeAnnotations, noAnnotations } from '../relaxng/merge-annotations.ts';
import { expandedNameKey } from '../relaxng/name-class.ts';
import type { ElementPattern } from '../relaxng/pattern.ts';
import { attributeIr } from './attribute-ir.ts';
import { shapeOf, valueDescriptor } from './build-descriptor.ts';
import {
  type Alternative,
  chooseDiscriminator,
  type Discriminator,
  partsOfAlternatives,
} from './choose-discriminator.ts';
import { contentIr } from './content-ir.ts';
import type { Occurrence } from './content-parts.ts';
import type {
  AttributeIr,
  ChildIr,
  ContentIr,
  FormAttribute,
  FormChild,
  FormIr,
  GrammarIr,
  RecordForm,
  TypeIr,
  UnionForm,
  ValueIr,
} from './ir.ts';

/** Gives every record type its form: one record, or a union of records where an attribute tells them apart. */
export function buildForms(ir: GrammarIr, grammar: Grammar): void {
  const builder = new FormBuilder(grammar);
  for (const type of ir.types) if (shapeOf(type) === 'record') type.form = builder.formOf(type);
}

/** The members of a record. */
interface Members {
  readonly attributes: readonly FormAttribute[];
  readonly children: readonly FormChild[];
  readonly content: ContentIr | undefined;
}

/** Forms with the same members are one form, though the definitions behind them differ. */
class FormBuilder {
  readonly #grammar: Grammar;
  readonly #ids = new Map<TypeIr | FormIr, number>();
  readonly #byAlternatives = new Map<string, FormIr>();
  readonly #bySignature = new Map<string, FormIr>();

  constructor(grammar: Grammar) {
    this.#grammar = grammar;
  }

  /** The form of a whole type. */
  formOf(type: TypeIr): FormIr {
    return this.#form(
      type,
      type.definitions.map((definition) => ({ definition, content: definition.content })),
    );
  }

  #form(type: TypeIr, alternatives: readonly Alternative[]): FormIr {
    const key = `${this.#id(type)}: ${alternatives
      .map(({ content }) => content.id)
      .sort((a, b) => a - b)
      .join()}`;
    const known = this.#byAlternatives.get(key);
    if (known !== undefined) return known;
    // Forms may contain themselves: the object is there before it is filled in.
    const form = {} as FormIr;
    this.#byAlternatives.set(key, form);
    Object.assign(form, this.#build(type, alternatives));
    const signature = this.#signature(form);
    const alike = this.#bySignature.get(signature);
    if (alike === undefined) {
      this.#bySignature.set(signature, form);
      return form;
    }
    this.#byAlternatives.set(key, alike);
    return alike;
  }

  #build(type: TypeIr, alternatives: readonly Alternative[]): FormIr {
    const members = this.#members(type, alternatives);
    const words = new Set(type.attributes.filter(isEnumeration).map(expandedNameKey));
    const candidates = members.attributes.filter((one) => words.has(expandedNameKey(one)));
    const discriminator = chooseDiscriminator(this.#grammar.builder, alternatives, candidates);
    return discriminator === undefined
      ? this.#record(type, this.#annotations(alternatives), members)
      : this.#union(type, this.#annotations(alternatives), members, discriminator);
  }

  #record(
    type: TypeIr,
    annotations: Annotations,
    members: Members,
    role: RecordForm['role'] = 'whole',
    base?: RecordForm,
  ): RecordForm {
    return { kind: 'record', name: '', type, annotations, role, base, ...this.#without(members, base) };
  }

  #union(
    type: TypeIr,
    annotations: Annotations,
    members: Members,
    { attribute, groups }: Discriminator,
  ): UnionForm {
    const key = expandedNameKey(attribute);
    const telling = (found: Members, tells: 'known' | 'other'): Members => ({
      ...found,
      attributes: found.attributes.map((one) => (expandedNameKey(one) === key ? { ...one, tells } : one)),
    });
    const ofGroups = groups.map((group) => telling(this.#members(type, group.alternatives), 'known'));
    const shared = this.#shared(ofGroups);
    const hasShared = shared.attributes.length + shared.children.length > 0 || shared.content !== undefined;
    const base = hasShared ? this.#record(type, noAnnotations, shared, 'base') : undefined;
    const variants = groups.map(({ literals, alternatives }, index) => {
      const said = this.#valueAnnotations(alternatives, key, literals);
      const form = this.#record(type, said, ofGroups[index] as Members, 'variant', base);
      return { literals, form };
    });
    const other = this.#record(type, noAnnotations, telling(members, 'other'), 'other', base);
    return { kind: 'union', name: '', type, annotations, discriminator: attribute, base, variants, other };
  }

  #members(type: TypeIr, alternatives: readonly Alternative[]): Members {
    const parts = partsOfAlternatives(alternatives);
    const definitions = alternatives.map(({ definition }) => definition);
    const attributes = [...parts.attributes.values()].map((one) =>
      attributeIr(this.#grammar, definitions, one),
    );
    const children = [...parts.children.values()].map((child) => this.#child(type, child));
    return { attributes, children, content: contentIr(parts) };
  }

  #child(parent: TypeIr, occurrence: Occurrence<ElementPattern>): FormChild {
    const key = expandedNameKey(occurrence);
    const whole = parent.children.find((child) => expandedNameKey(child) === key) as ChildIr;
    const alternatives = occurrence.found.map((definition) => ({ definition, content: definition.content }));
    const form = shapeOf(whole.type) === 'record' ? this.#form(whole.type, alternatives) : undefined;
    return { ...whole, required: occurrence.required, form, annotations: this.#annotations(alternatives) };
  }

  /** The members that are the same in all of these. */
  #shared(all: readonly Members[]): Members {
    const [first, ...rest] = all as [Members, ...Members[]];
    const inAll = (key: string): boolean => rest.every((members) => this.#memberKeys(members).includes(key));
    return {
      attributes: first.attributes.filter((one) => one.tells === undefined && inAll(this.#attributeKey(one))),
      children: first.children.filter((one) => inAll(this.#childKey(one))),
      content: first.content !== undefined && inAll(contentKey(first.content)) ? first.content : undefined,
    };
  }

  /** The members that a base does not have already. */
  #without(members: Members, base: RecordForm | undefined): Members {
    if (base === undefined) return members;
    const attributes = new Set(base.attributes.map(expandedNameKey));
    const children = new Set(base.children.map(expandedNameKey));
    return {
      attributes: members.attributes.filter((one) => !attributes.has(expandedNameKey(one))),
      children: members.children.filter((one) => !children.has(expandedNameKey(one))),
      content: base.content === undefined ? members.content : undefined,
    };
  }

  #memberKeys({ attributes, children, content }: Members): string[] {
    return [
      ...attributes.map((one) => this.#attributeKey(one)),
      ...children.map((one) => this.#childKey(one)),
      ...(content === undefined ? [] : [contentKey(content)]),
    ];
  }

  #attributeKey(attribute: FormAttribute): string {
    const { required, value, tells } = attribute;
    return `@${expandedNameKey(attribute)} ${required} ${tells} ${valueKey(value)}`;
  }

  #childKey(child: FormChild): string {
    const form = child.form === undefined ? '' : this.#id(child.form);
    return `${expandedNameKey(child)} ${child.required} ${form}`;
  }

  #signature(form: FormIr): string {
    const base = form.base === undefined ? '' : this.#signature(form.base);
    const own =
      form.kind === 'record'
        ? this.#memberKeys(form)
        : form.variants.map((variant) => `(${this.#signature(variant.form)})`);
    return [this.#id(form.type), form.kind, base, ...own].join('; ');
  }

  #annotations(alternatives: readonly Alternative[]): Annotations {
    const said = alternatives.map(({ definition }) => this.#grammar.annotations.get(definition));
    return mergeAnnotations(said.filter((one) => one !== undefined));
  }

  /** What is said of a value of an attribute; nothing for several values, which seldom have one meaning. */
  #valueAnnotations(
    alternatives: readonly Alternative[],
    attributeKey: string,
    [literal, ...others]: readonly string[],
  ): Annotations {
    if (literal === undefined || others.length > 0) return noAnnotations;
    const said = alternatives.map(({ definition }) =>
      this.#grammar.annotations.get(definition)?.attributes.get(attributeKey)?.values.get(literal),
    );
    return mergeAnnotations(said.filter((one) => one !== undefined));
  }

  #id(one: TypeIr | FormIr): number {
    const id = this.#ids.get(one) ?? this.#ids.size;
    this.#ids.set(one, id);
    return id;
  }
}

function isEnumeration({ value }: AttributeIr): boolean {
  return valueDescriptor(value).kind === 'enumeration';
}

function contentKey({ value, required }: ContentIr): string {
  return `text ${required} ${valueKey(value)}`;
}

function valueKey({ literals, other, data, isAnyText }: ValueIr): string {
  return `${literals.join('|')} ${other} ${data.map(({ id }) => id)} ${isAnyText}`;
}
