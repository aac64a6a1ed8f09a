import type { Annotations } from './grammar.ts';

/** What is said of a part that nothing is said of. */
export const noAnnotations: Annotations = { documentation: [], foreign: {} };

/** What several places say together, nothing twice. */
export function mergeAnnotations(places: readonly Annotations[]): Annotations {
  const documentation = new Set(places.flatMap((place) => place.documentation));
  const foreign: Record<string, readonly string[]> = {};
  for (const [name, values] of places.flatMap((place) => Object.entries(place.foreign))) {
    foreign[name] = [...new Set([...(foreign[name] ?? []), ...values])];
  }
  return { documentation: [...documentation], foreign };
}
