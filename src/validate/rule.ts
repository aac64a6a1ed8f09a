import type { Fix, Severity } from '../diagnostics/diagnostic.ts';
import type { DriverName } from './drivers/driver-names.ts';
import type { EffectiveValue } from './effective/effective-value.ts';
import type { HostFacts } from './facts/host/host-facts.ts';
import type { ModelTypes } from './model-types.ts';

/** The facts a message is made from. */
export type RuleData = Readonly<Record<string, unknown>>;

/**
 * One law that libvirt, a driver or the kernel holds documents to beyond the grammar. A rule looks at the effective
 * model, reports, and returns; it does not depend on other rules, and says nothing where what it needs is unknown.
 */
export type Rule<Data extends RuleData = RuleData> = DocumentRule<Data> | HostRule<Data>;

/** A rule that goes by the document alone, or by the document and the driver that it is for. */
export interface DocumentRule<Data extends RuleData = RuleData> extends Law<Data> {
  readonly needs: 'document' | 'driver';
  readonly visit: Visitors<RuleContext<Data>>;
}

/** A rule that goes by what is known of the host, too; it runs only where facts are given. */
export interface HostRule<Data extends RuleData = RuleData> extends Law<Data> {
  readonly needs: 'capabilities' | 'host';
  readonly visit: Visitors<HostRuleContext<Data>>;
}

/** What every rule says of itself. */
interface Law<Data extends RuleData> {
  /** `subject/law`, unique and stable. */
  readonly code: string;
  readonly severity: Severity;
  /** What the rule has to know: the document alone, or facts about driver, capabilities or host given as data. */
  readonly needs: 'document' | 'driver' | 'capabilities' | 'host';
  /**
   * The hypervisor drivers that have the law, where not all have it: the rule runs where it is known that the document is for one of
   * them.
   */
  readonly drivers?: readonly DriverName[];
  /** Where libvirt refuses or changes such a document: defining it, starting it; or nowhere. */
  readonly fails: 'define' | 'start' | 'never';
  /** Where the law stands, as file and function of libvirt or of the kernel. */
  readonly origin: string;
  message(data: Data): string;
}

/** What looks at the records of the model, by their types. */
type Visitors<Context> = { readonly [Type in keyof ModelTypes]?: Visitor<ModelTypes[Type], Context> };

/** Looks at one record of the model. */
export type Visitor<Node, Context> = (node: Node, context: Context) => void;

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
  /** The domain that the document describes; undefined for a device alone, as it is attached to a domain. */
  readonly domain: ModelTypes['Domain'] | undefined;
  /** The one driver that the document is for; undefined where that is not known, or might be another. */
  readonly driver: DriverName | undefined;
  report(finding: Finding<Data>): void;
}

/** What a rule that needs the host may ask and say. */
export interface HostRuleContext<Data extends RuleData> extends RuleContext<Data> {
  readonly host: HostFacts;
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
  /** What the property, an attribute or an element of text, is to be; absent where it, or the record, is to go. */
  readonly to?: string;
}
