import { type KindName, kindNames, kindOfDocument } from '../validate/document-kinds.ts';
import { rootTag } from '../xml/root-tag.ts';
import { wrapped } from './report/wrapped.ts';

const names = wrapped(kindNames.join(', '), 100, ' '.repeat(25)).join('\n');

/** The lines about `--kind` in a help text, which end with the names of all kinds; `whose`: what it is the kind of. */
export function kindUsage(whose: string): string {
  return `  --kind KIND            the kind of ${whose} (default: by root element):\n${names}`;
}

/** Words for a document whose root element is that of no kind; `options`: what helps. */
export function unknownKind(rootElement: string, options = '--kind'): string {
  return `unknown document kind ${rootElement}; known: ${kindNames.join(', ')} (see ${options})`;
}

/** Words for a root element that libvirt's documents never have: by its name, or for its namespace; undefined for others. */
export function foreignDocument(bytes: Uint8Array): string | undefined {
  const root = rootTag(bytes);
  if (root === undefined) return undefined;
  if (kindOfDocument(bytes) === undefined) return `unknown document kind <${root.localName}>`;
  return root.attributeNames.includes('xmlns') ? `<${root.localName}> is in a namespace` : undefined;
}

/** Words for a document that is not of the kind it was said to be. */
export function notOfKind(rootElement: string, kind: KindName): string {
  return `${rootElement} is no root element of a ${kind} document`;
}
