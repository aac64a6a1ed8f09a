import type { Annotations } from './grammar.ts';
import { expandedNameKey } from './name-class.ts';
import { annotationNamespace } from './own-annotation.ts';

/** What is said of a part that nothing is said of. */
export const noAnnotations: Annotations = { documentation: [], foreign: {} };

/**
 * What several places say together, nothing twice. To certain drivers a part is restricted only if it is at each place: to those of
 * all of them.
 */
export function mergeAnnotations(places: readonly Annotations[]): Annotations {
  const documentation = new Set(places.flatMap((place) => place.documentation));
  const foreign: Record<string, readonly string[]> = {};
  for (const [name, values] of places.flatMap((place) => Object.entries(place.foreign))) {
    foreign[name] = [...new Set([...(foreign[name] ?? []), ...values])];
  }
  const drivers = foreign[driversKey];
  if (drivers !== undefined) {
    const names = new Set(drivers.flatMap((list) => list.split(/\s+/)));
    if (places.every((place) => driversKey in place.foreign)) foreign[driversKey] = [[...names].join(' ')];
    else delete foreign[driversKey];
  }
  return { documentation: [...documentation], foreign };
}

const driversKey = expandedNameKey({ namespaceName: annotationNamespace, localName: 'drivers' });
