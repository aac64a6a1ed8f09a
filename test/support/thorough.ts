/**
 * Whether tests take as much as there is (`DOMXML_THOROUGH=1`, as continuous integration does), instead of as much as a developer waits
 * for.
 */
export const isThorough = process.env.DOMXML_THOROUGH !== undefined;
