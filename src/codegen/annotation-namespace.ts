/** The namespace of the annotations in our grammars: `since`, `until`, `drivers`, `unit`, `default`. */
export const annotationNamespace = 'urn:domxml:annotations:1';
