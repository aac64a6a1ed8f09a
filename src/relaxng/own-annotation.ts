import type { Annotations } from './grammar.ts';
import { expandedNameKey } from './name-class.ts';

/** The namespace of the annotations in our grammars: `since`, `until`, `words`, `drivers`, `unit`, `default`. */
export const annotationNamespace = 'urn:domxml:annotations:1';

/** What our grammars say about a part in the annotation of that name; undefined where they say nothing. */
export function ownAnnotation({ foreign }: Annotations, name: string): string | undefined {
  return foreign[expandedNameKey({ namespaceName: annotationNamespace, localName: name })]?.[0];
}
