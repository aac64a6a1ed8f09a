import type { DifferenceNode, DifferenceSide } from '../../comparison/difference.ts';

/**
 * What libvirt did to a part of a definition. `dropped`: it was written, and libvirt does not keep it. `changed`: libvirt keeps
 * something else. `assigned`: libvirt chose something for this object, such as a UUID, a MAC address, the address of a device.
 * `added`: a device that nobody wrote. `defaulted`: libvirt wrote out what it takes where nothing is said. `normalised`: libvirt
 * says the same in other words, or leaves out what it takes anyway.
 */
export type ReadBackChangeKind = 'dropped' | 'changed' | 'assigned' | 'added' | 'defaulted' | 'normalised';

/** One difference between a definition that libvirt was given and the one it keeps. Plain data. */
export interface ReadBackChange {
  readonly kind: ReadBackChangeKind;
  /** From the root element, as in `Difference`. */
  readonly path: string;
  /** What the path leads to. */
  readonly node: DifferenceNode;
  /** What libvirt was given there; absent where nothing. */
  readonly given?: DifferenceSide;
  /** What libvirt keeps there; absent where nothing. */
  readonly kept?: DifferenceSide;
  /** `warning` where libvirt does not keep what was meant, `information` otherwise. */
  readonly severity: 'warning' | 'information';
  /** One line that says what libvirt did and, of what it dropped, why. */
  readonly message: string;
}
