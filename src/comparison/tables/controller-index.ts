import { childrenOf, type Located } from '../located.ts';

/** Controllers that are one USB 2 controller together and share its index. */
const usb2Models: ReadonlySet<unknown> = new Set(['ich9-ehci1', 'ich9-uhci1', 'ich9-uhci2', 'ich9-uhci3']);

/** By what they stand in, which lasts as long as the comparison: all are found when one is asked for. */
const known = new WeakMap<Located, readonly (string | undefined)[]>();

/** The index that libvirt gives a controller without one: the lowest of its type that is free. */
export function controllerIndex({ parent, index }: Located): string | undefined {
  if (parent === undefined) return undefined;
  let indices = known.get(parent);
  if (indices === undefined) known.set(parent, (indices = indicesOf(childrenOf(parent, 'controller'))));
  return indices[index];
}

function indicesOf(controllers: readonly Located[]): (string | undefined)[] {
  const taken = new Map<string, Set<number>>();
  const takenOf = (type: string): Set<number> => {
    let ofType = taken.get(type);
    if (ofType === undefined) taken.set(type, (ofType = new Set()));
    return ofType;
  };
  for (const { record } of controllers) {
    if (record.index !== undefined) takenOf(String(record.type)).add(Number(record.index));
  }
  const lowest = new Map<string, number>();
  /** The part-controllers of the USB 2 controller mentioned last, and its index. */
  let group: { readonly index: number; readonly models: Set<unknown> } | undefined;
  return controllers.map(({ record }) => {
    const type = String(record.type);
    const model = record.modelAttribute;
    const isUsb2 = type === 'usb' && usb2Models.has(model);
    let index: number;
    if (record.index !== undefined) index = Number(record.index);
    else if (isUsb2 && group !== undefined && !group.models.has(model)) index = group.index;
    else {
      index = lowest.get(type) ?? 0;
      while (takenOf(type).has(index)) index++;
      lowest.set(type, index + 1);
      takenOf(type).add(index);
    }
    if (isUsb2 && group?.index === index) group.models.add(model);
    else if (type === 'usb') group = isUsb2 ? { index, models: new Set([model]) } : undefined;
    return String(index);
  });
}
