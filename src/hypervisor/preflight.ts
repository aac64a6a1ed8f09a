import { documentKinds, type KindName, kindOfDocument } from '../validate/document-kinds.ts';
import type { DocumentSchema } from '../validate/document-schema.ts';
import type { HostFacts } from '../validate/facts/host/host-facts.ts';
import { type OpenedDocument, type OpenOptions, openDocument } from '../validate/open-document.ts';
import { type Outcome, predictedOutcome } from '../validate/predicted-outcome.ts';
import { libvirtReleases, nearestLibvirtRelease } from '../validate/releases/libvirt-releases.ts';
import type { Connection } from './connection.ts';
import { gatherHostFacts } from './facts/gather-host-facts.ts';
import { unlessRefused } from './facts/unless-refused.ts';

/** How a preflight judges a document; see `OpenOptions`. */
export interface PreflightOptions extends Omit<OpenOptions, 'host' | 'stage'> {
  /** The kind of the document; default: what its root element says, or a domain. */
  readonly kind?: KindName;
}

/** What is to be expected when a document is handed to a libvirt. */
export interface Preflight {
  /** The document with everything found in it, for this libvirt and its host. */
  readonly document: OpenedDocument;
  /** What is known of the host, as it was a moment ago. */
  readonly facts: HostFacts;
  /** What comes of it; suppressions, severities and limits make no difference. */
  readonly outcome: Outcome;
}

/**
 * Tells what would go wrong if a document were defined and started, or, a device, attached: validates it by the grammar of the libvirt
 * that is connected to, and by rules with what is known of its host. Nothing is changed anywhere. Rejects with `LibvirtError`.
 *
 * Facts are those of a moment: what another program makes, takes or removes afterwards is not foreseen.
 */
export async function preflight(
  connection: Connection,
  source: string | Uint8Array,
  { kind, ...options }: PreflightOptions = {},
): Promise<Preflight> {
  const name = kind ?? kindOfDocument(source) ?? 'domain';
  // Some drivers that libvirt runs in this process do not tell.
  const libvirt = await unlessRefused(connection.libvirtVersion());
  const schema = await schemaForLibvirt(name, libvirt ?? libvirtReleases.newest);
  const facts = await gatherHostFacts(connection, openDocument(source, schema, { stage: 'xml' }).model());
  const document = openDocument(source, schema, { ...options, host: facts });
  const { asLibvirt = false } = options;
  const whole = openDocument(source, schema, {
    host: facts,
    asLibvirt,
    suppressions: false,
    maxDiagnostics: Number.POSITIVE_INFINITY,
  });
  return { document, facts, outcome: predictedOutcome(whole) };
}

/** What documents are validated against by a release of libvirt, or by the nearest one that is known. */
export async function schemaForLibvirt(kind: KindName, libvirt: string): Promise<DocumentSchema> {
  return documentKinds[kind].load({ libvirt: nearestLibvirtRelease(libvirt) });
}
