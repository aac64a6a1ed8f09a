import { type Domain, domainDescriptor } from '../../generated/domain.ts';
import { parseXml } from '../xml/parse.ts';
import type { ModelRecord } from './read.ts';
import { modelReader } from './read.ts';
import { writeModel } from './write.ts';

/**
 * The model of a domain document. Takes any well-formed document with the root `<domain>`, also one that the grammar
 * refuses: what it does not know is kept under `$foreign`. Throws `TypeError` for other texts; `openDocument` says what
 * is wrong with them.
 */
export function parseDomain(text: string): Domain {
  const { document, diagnostics } = parseXml(text);
  const wrong = diagnostics.find(({ severity }) => severity === 'error');
  if (wrong !== undefined) throw new TypeError(`not well-formed: ${wrong.message}`);
  const opened = modelReader(domainDescriptor)(document);
  if (opened === undefined) throw new TypeError('the root element is not <domain>');
  // The generated type says what the reader makes of documents by the descriptor; both come from one grammar.
  return opened.root as unknown as Domain;
}

/** The XML of a domain in libvirt's layout and order of elements, ended by a line end. */
export function writeDomain(domain: Domain): string {
  return writeModel(domainDescriptor, domain as unknown as ModelRecord);
}
