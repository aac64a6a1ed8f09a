import type { ElementDescriptor, KindDescriptor } from '../descriptor/descriptor.ts';
import type { ModelKind } from '../model/model-kind.ts';
import type { ModelRecord } from '../model/model-value.ts';
import type { OpenedModel } from '../model/open.ts';
import type { Origins } from '../model/origins.ts';
import { rootProperty } from '../model/roots.ts';
import { type ElementPair, ModelComparison } from './comparison.ts';
import { type Difference, isMaterial } from './difference.ts';
import { differenceOf } from './finding.ts';
import { isRunningState } from './running-state.ts';
import { Side } from './side.ts';

/** Settings of a comparison. */
export interface ComparisonOptions {
  /** Also tell differences that are none of meaning: `default` and `notation`. */
  readonly all?: boolean;
  /** Compare as definitions: leave out what libvirt reports of running guests and ignores in definitions, such as aliases. */
  readonly inactive?: boolean;
}

/**
 * How two models of a kind differ in what they mean to libvirt, in the order of the second one. Order counts only where libvirt
 * goes by it; amounts are compared with their units, numbers, sets and addresses as libvirt reads them; what one model leaves out
 * and libvirt takes as the other says is no difference. Comments are none either. Empty for models that mean the same.
 */
export function compareModels<Model>(
  kind: ModelKind<Model>,
  before: Model,
  after: Model,
  options: ComparisonOptions = {},
): Difference[] {
  return compare(kind, { model: before }, { model: after }, options);
}

/** How two documents of a kind differ in what they mean: as `compareModels`, with the places in both texts. */
export function compareDocuments<Model>(
  before: OpenedModel<Model>,
  after: OpenedModel<Model>,
  options: ComparisonOptions = {},
): Difference[] {
  return compare(
    before.kind,
    { model: before.root, origins: before.origins },
    { model: after.root, origins: after.origins },
    options,
  );
}

interface Source {
  readonly model: unknown;
  readonly origins?: Origins;
}

function compare(
  { descriptor }: ModelKind<unknown>,
  before: Source,
  after: Source,
  { all = false, inactive = false }: ComparisonOptions,
): Difference[] {
  const comparison = new ModelComparison(descriptor, {
    before: new Side(descriptor, before.origins),
    after: new Side(descriptor, after.origins),
  });
  const findings = comparison.compare(
    rootPair(descriptor, before.model as ModelRecord, after.model as ModelRecord),
  );
  const differences: Difference[] = [];
  for (const finding of findings) if (all || isMaterial(finding)) differences.push(differenceOf(finding));
  return inactive ? differences.filter((difference) => !isRunningState(difference)) : differences;
}

/** The root elements; of kinds with several, what is around them, which may hold another one on either side. */
function rootPair(
  { kind, roots, types }: KindDescriptor,
  before: ModelRecord,
  after: ModelRecord,
): ElementPair {
  const [only] = roots;
  if (only !== undefined && roots.length === 1) {
    const { localName: name } = only;
    return {
      name: only,
      type: types[only.type] as ElementDescriptor,
      before: { name, record: before, parent: undefined, index: 0 },
      after: { name, record: after, parent: undefined, index: 0 },
      step: undefined,
    };
  }
  // Devices by themselves mean what they mean in a domain.
  const name = kind === 'domaindevice' ? 'devices' : kind;
  const children = roots.map((root) => ({ ...root, property: rootProperty(root) }));
  return {
    name: { localName: name },
    type: { shape: 'record', attributes: [], children },
    before: { name, record: before, parent: undefined, index: 0 },
    after: { name, record: after, parent: undefined, index: 0 },
    step: undefined,
  };
}
