import type { ModelDiagnostic } from '../diagnostics/model-diagnostic.ts';
import { mostFindings } from '../model/mistakes.ts';
import { pointerStep } from '../text/json-pointer.ts';
import { nearestWord } from '../text/nearest-word.ts';
import type { Place } from './place.ts';

/**
 * The words of a model that libvirt does not know at their places, but others like them. Takes models of any shape and depth.
 */
export function unknownWords(root: unknown, rootPlace: Place): readonly ModelDiagnostic[] {
  const found: ModelDiagnostic[] = [];
  const seen = new Set<unknown>();
  const waiting = [{ value: root, place: rootPlace, path: '' }];
  for (let next = waiting.pop(); next !== undefined && found.length < mostFindings; next = waiting.pop()) {
    const { value, place, path } = next;
    if (typeof value === 'string') {
      const meant = place.value?.kind === 'enumeration' ? wordMeant(value, place.value.literals) : undefined;
      if (meant !== undefined) found.push(diagnostic(value, meant, path));
    } else if (typeof value === 'object' && value !== null && !seen.has(value)) {
      seen.add(value);
      const isList = Array.isArray(value);
      for (const [key, inner] of Object.entries(value).reverse()) {
        const innerPlace = isList ? place : place.properties().get(key);
        if (innerPlace === undefined) continue;
        waiting.push({ value: inner, place: innerPlace, path: `${path}/${pointerStep(key)}` });
      }
    }
  }
  return found;
}

/** The known word that one is near to. Beside words there may be other texts: numbers, and names of all sorts. */
function wordMeant(word: string, known: readonly string[]): string | undefined {
  return known.includes(word) || !/^\p{L}/u.test(word) ? undefined : nearestWord(word, known);
}

function diagnostic(word: string, meant: string, path: string): ModelDiagnostic {
  return {
    code: 'model/unknown-word',
    severity: 'information',
    stage: 'model',
    message: `'${word}' is none of the words that libvirt knows here; did you mean '${meant}'?`,
    path,
    data: { word, meant },
  };
}
