import type { Fix, Severity } from '../diagnostics/diagnostic.ts';
import type { EffectiveValue } from './effective/effective-value.ts';
import type { ModelTypes } from './model-types.ts';

/** The facts a message is made from. */
export type RuleData = Readonly<Record<string, unknown>>;

/**
 * One law that libvirt, a driver or the kernel holds documents to beyond the grammar. A rule looks at the effective
 * model, reports, and returns; it does not depend on other rules, and says nothing where what it needs is unknown.
 */
export interface Rule<Data extends RuleData = RuleData> {
  /** `subject/law`, unique and stable. */
  readonly code: string;
  readonly severity: Severity;
  /** What the rule has to know: the document alone, or facts about driver, capabilities or host given as data. */
  readonly needs: 'document' | 'driver' | 'capabilities' | 'host';
  /** Where libvirt refuses or changes such a document: defining it, starting it; or nowhere. */
  readonly fails: 'define' | 'start' | 'never';
  /** Where the law stands, as file and function of libvirt or of the kernel. */
  readonly origin: string;
  message(data: Data): string;
  readonly visit: { readonly [Type in keyof ModelTypes]?: Visitor<ModelTypes[Type], Data> };
}

/** Looks at one record of the model. */
export type Visitor<Node, Data extends RuleData> = (node: Node, context: RuleContext<Data>) => void;

/** What a rule may ask and say. */
export interface RuleContext<Data extends RuleData> {
  /**
   * The value libvirt goes by: the one written, or what it fills in; unknown where that depends on more than the
   * document.
   */
  effective<Node extends object, Property extends keyof Node & string>(
    node: Node,
    property: Property,
  ): EffectiveValue<Exclude<Node[Property], undefined>>;
  /** The root of the model. */
  readonly root: ModelTypes['Domain'];
  report(finding: Finding<Data>): void;
}

/** One breach of a rule. */
export interface Finding<Data extends RuleData> {
  /** The record at fault. */
  readonly node: object;
  /** The property at fault; absent for the record as a whole. */
  readonly at?: string;
  readonly data: Data;
  /** Other records that belong to the finding, each with words for it. */
  readonly related?: readonly { readonly node: object; readonly at?: string; readonly message: string }[];
  /** What would mend it, the best first. */
  readonly fixes?: readonly RuleFix[];
}

/** A change of a record that would mend a breach. */
export interface RuleFix extends Pick<Fix, 'title' | 'certain'> {
  readonly node: object;
  /** The property that changes; absent for the record as a whole. */
  readonly at?: string;
  /** What the property, an attribute, is to be; absent where it, or the record, is to go. */
  readonly to?: string;
}
