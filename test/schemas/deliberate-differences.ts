/** Something that only our grammar, or only the official one, accepts: on purpose. */
export interface DeliberateDifference {
  readonly kind: string;
  readonly acceptedBy: 'own' | 'official';
  /** As the comparison gives it. */
  readonly path: string;
  /** A document that shows it. */
  readonly example: string;
  readonly reason: string;
}

/** The differences between our grammars and the official ones of the same release that we want. There are none. */
export const deliberateDifferences: readonly DeliberateDifference[] = [];
