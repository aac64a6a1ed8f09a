import type { Annotations } from '../relaxng/grammar.ts';
import type { ExpandedName } from '../relaxng/name-class.ts';
import type { DataPattern, ElementPattern } from '../relaxng/pattern.ts';

/**
 * The intermediate representation between a grammar and the code made from it: one type for every set of element
 * definitions that documents cannot tell apart by name and place.
 */
export interface GrammarIr {
  /** The types of the root elements. */
  readonly roots: readonly TypeIr[];
  /** Every type reachable from the roots, in order of first occurrence. */
  readonly types: readonly TypeIr[];
}

/** A kind of document: the types and forms that belong to it and to no kind before it. */
export interface KindIr {
  readonly kind: string;
  /** The name of the type of its models. */
  readonly typeName: string;
  /** The types of its root elements, which may belong to another kind. */
  readonly roots: readonly TypeIr[];
  /** Filled in by `nameTypes`, in order of first occurrence. */
  readonly types: TypeIr[];
  /** Filled in by `nameForms`, in order of first occurrence. */
  readonly forms: FormIr[];
  /** The kinds that the types and forms of the grammar belong to. */
  readonly owners: Map<TypeIr | FormIr, KindIr>;
}

/** An element type: the union of its definitions. Descriptors are made of these. */
export interface TypeIr extends ExpandedName {
  /** Filled in by `nameTypes`. */
  name: string;
  readonly definitions: readonly ElementPattern[];
  readonly annotations: Annotations;
  readonly attributes: AttributeIr[];
  readonly children: ChildIr[];
  /** The text content; undefined where there is none. */
  content: ContentIr | undefined;
  /** Whether there are attributes or elements whose names the grammar leaves open. */
  open: boolean;
  /** What the records of the type look like to TypeScript and JSON Schema; filled in by `buildForms`. */
  form: FormIr | undefined;
}

/** An attribute that some definition of the type has. */
export interface AttributeIr extends ExpandedName {
  readonly value: ValueIr;
  /** Whether every definition demands it. */
  readonly required: boolean;
  readonly annotations: Annotations;
}

/** A child element that some definition of the type has. */
export interface ChildIr extends ExpandedName {
  readonly type: TypeIr;
  readonly required: boolean;
  readonly many: boolean;
}

/** What a text may be. */
export interface ValueIr {
  /** The literals of the enumeration, in the order of the grammar. */
  readonly literals: readonly string[];
  /** What else is allowed: nothing, whole numbers (of more than 32 bits: wide), or any text. */
  readonly other: 'none' | 'integer' | 'wideInteger' | 'text';
  /** The datatypes that say what else is allowed. */
  readonly data: readonly DataPattern[];
  /** Whether there is more than literals and datatypes. */
  readonly isAnyText: boolean;
}

/** The text content of an element. */
export interface ContentIr {
  readonly value: ValueIr;
  /** Whether it cannot be empty. */
  readonly required: boolean;
}

/**
 * What the records of a type look like where they stand: of a whole type, or of some of its definitions with some of its
 * attributes bound to values. How values and children are represented is always that of the whole type.
 */
export type FormIr = RecordForm | UnionForm;

interface FormBase {
  /** Filled in by `nameForms`. */
  name: string;
  readonly type: TypeIr;
  readonly annotations: Annotations;
}

/** One kind of record. */
export interface RecordForm extends FormBase {
  readonly kind: 'record';
  /** The form whose members it has too; a base has none. */
  readonly base: RecordForm | undefined;
  /** What it is: all there is to a form, or of a union the base of the others, a variant, or what is no variant. */
  readonly role: 'whole' | 'base' | 'variant' | 'other';
  readonly attributes: readonly FormAttribute[];
  readonly children: readonly FormChild[];
  readonly content: ContentIr | undefined;
}

/** Several kinds of record, told apart by the value of an attribute. */
export interface UnionForm extends FormBase {
  readonly kind: 'union';
  /** The attribute that tells the variants apart. */
  readonly discriminator: AttributeIr;
  /** What all variants have in common, if anything. */
  readonly base: RecordForm | undefined;
  readonly variants: readonly VariantIr[];
  /** The records whose attribute has a value that the grammar does not know. */
  readonly other: RecordForm;
}

/** One kind of record among several. */
interface VariantIr {
  /** The values of the attribute. */
  readonly literals: readonly string[];
  readonly form: RecordForm;
}

/** An attribute as it is in a form. */
export interface FormAttribute extends AttributeIr {
  /**
   * Whether the attribute tells variants apart: then it has one of its literals and no other value (`known`), or any value
   * but its literals (`other`).
   */
  readonly tells?: 'known' | 'other';
}

/** A child as it is in a form. */
export interface FormChild extends ChildIr {
  /** The form of records; undefined for children that are none. */
  readonly form: FormIr | undefined;
  /** What its definitions here say. */
  readonly annotations: Annotations;
}
