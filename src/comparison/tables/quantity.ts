/** An amount whose unit stands in an attribute beside it. */
export interface QuantityPlace {
  /** The property of the amount: an attribute, or `value` for the text. */
  readonly amount: string;
  /** The property of the unit, always an attribute. */
  readonly unit: string;
  /** The unit of an amount without one. */
  readonly defaultUnit: string;
  /** Libvirt keeps whole ones of so many bytes, rounded up. */
  readonly granule: bigint;
}

const prefixes = 'kmgtpe';

/**
 * The bytes of a unit as libvirt reads it: `b`, `bytes`; `KB`, `MB`, … are powers of 1000, `k`, `KiB`, `M`, `MiB`, … of 1024,
 * in capitals or not. Undefined for anything else.
 */
function bytesOfUnit(unit: string): bigint | undefined {
  const word = unit.toLowerCase();
  if (word === 'b' || word === 'byte' || word === 'bytes') return 1n;
  const match = /^([kmgtpe])(i?b)?$/.exec(word);
  if (match === null) return undefined;
  const power = BigInt(prefixes.indexOf(match[1] as string) + 1);
  return (match[2] === 'b' ? 1000n : 1024n) ** power;
}

/** How much libvirt takes a quantity for, in bytes; undefined where it would refuse it. */
export function bytesOf(amount: string, unit: string, granule: bigint): bigint | undefined {
  const number = /^\s*\+?([0-9]{1,40})\s*$/.exec(amount)?.[1];
  const scale = bytesOfUnit(unit);
  if (number === undefined || scale === undefined) return undefined;
  const bytes = BigInt(number) * scale;
  return ((bytes + granule - 1n) / granule) * granule;
}
