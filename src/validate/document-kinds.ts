import { once } from '../lazy/once.ts';
import type { ModelKind } from '../model/model-kind.ts';
import { open } from '../model/open.ts';
import type { DatedGrammar } from '../relaxng/encoding/decode-grammar.ts';
import type { EncodedGrammar } from '../relaxng/encoding/encoded-grammar.ts';
import { matchDocument } from '../relaxng/match/match-document.ts';
import { GrammarVersions } from '../relaxng/releases/grammar-versions.ts';
import type { GrammarView } from '../relaxng/releases/release.ts';
import type { SchemaMatcher } from '../relaxng/schema-matcher.ts';
import { parseXml } from '../xml/parse.ts';
import { rootLocalName } from '../xml/root-local-name.ts';
import { rootTag } from '../xml/root-tag.ts';
import { type CompatGrammar, compatFindings, type ValidDocument } from './compat/compat-findings.ts';
import { deviceElements } from './device-elements.ts';
import type { DocumentSchema } from './document-schema.ts';
import { isLibvirtRelease, libvirtReleases } from './releases/libvirt-releases.ts';
import { matchAtRelease } from './releases/match-at-release.ts';
import type { Rule } from './rule.ts';
import { objectRules } from './rules/all-rules.ts';
import { domainRules } from './rules/domain-rules.ts';

/** How the schema of a kind is loaded. */
export interface LoadOptions {
  /**
   * The release of libvirt whose format is meant, from `libvirtReleases.oldest` to `libvirtReleases.newest`; default: the
   * newest. Others are refused with a `RangeError`.
   */
  readonly libvirt?: string;
}

/** A kind of libvirt document. */
export interface DocumentKind<Model = unknown> {
  /** The local names of its root elements, by which documents are recognised. */
  readonly rootElements: readonly string[];
  /** Loads what documents of the kind are validated against. */
  readonly load: (options?: LoadOptions) => Promise<DocumentSchema>;
  /** Loads what the models of such documents are read and written by. */
  readonly loadModel: () => Promise<ModelKind<Model>>;
  /** Whether elements or attributes of such documents may have a local name; false for certain, true also of other words. */
  readonly mentions: (localName: string) => Promise<boolean>;
  /** Loads the grammar of all releases together, with what it says about its parts; the same one for kinds that share it. */
  readonly loadAllReleases: () => Promise<DatedGrammar>;
}

/** What a file of generated/grammar holds: JSON texts, so that each is read only when it is needed. */
interface CompiledKind {
  readonly tables: string;
  readonly patterns: string;
  readonly annotations: string;
}

/** Kinds that hold a domain or parts of one share a compiled grammar. */
const domainFamily = compiled(() => import('../../generated/grammar/domain-family.ts'));

/** The kinds by name; what a kind needs is loaded with the first document of it. */
export const documentKinds = {
  domain: kind('domain', domainFamily, async () => (await import('../model/kinds/domain.ts')).domainKind, {
    rules: domainRules,
  }),
  domainsnapshot: kind(
    'domainsnapshot',
    domainFamily,
    async () => (await import('../model/kinds/domainsnapshot.ts')).domainSnapshotKind,
  ),
  domaincheckpoint: kind(
    'domaincheckpoint',
    domainFamily,
    async () => (await import('../model/kinds/domaincheckpoint.ts')).domainCheckpointKind,
  ),
  domainbackup: kind(
    'domainbackup',
    domainFamily,
    async () => (await import('../model/kinds/domainbackup.ts')).domainBackupKind,
  ),
  /** A device alone, as it is attached to a domain. */
  domaindevice: kind(
    'domaindevice',
    domainFamily,
    async () => (await import('../model/kinds/domaindevice.ts')).domainDeviceKind,
    { rootElements: deviceElements, rules: domainRules },
  ),
  /** The CPU of a guest or a host alone. */
  cpu: kind('cpu', domainFamily, async () => (await import('../model/kinds/cpu.ts')).cpuKind),
  domainCapabilities: kind(
    'domainCapabilities',
    compiled(() => import('../../generated/grammar/domainCapabilities.ts')),
    async () => (await import('../model/kinds/domain-capabilities.ts')).domainCapabilitiesKind,
  ),
  capabilities: kind(
    'capabilities',
    compiled(() => import('../../generated/grammar/capabilities.ts')),
    async () => (await import('../model/kinds/capabilities.ts')).capabilitiesKind,
  ),
  network: kind(
    'network',
    compiled(() => import('../../generated/grammar/network.ts')),
    async () => (await import('../model/kinds/network.ts')).networkKind,
    { rules: objectRules.network },
  ),
  networkport: kind(
    'networkport',
    compiled(() => import('../../generated/grammar/networkport.ts')),
    async () => (await import('../model/kinds/networkport.ts')).networkPortKind,
  ),
  /** A network interface of the host. */
  interface: kind(
    'interface',
    compiled(() => import('../../generated/grammar/interface.ts')),
    async () => (await import('../model/kinds/interface.ts')).hostInterfaceKind,
  ),
  /** A device of the host. */
  device: kind(
    'device',
    compiled(() => import('../../generated/grammar/device.ts')),
    async () => (await import('../model/kinds/device.ts')).nodeDeviceKind,
  ),
  /** A network filter. */
  filter: kind(
    'filter',
    compiled(() => import('../../generated/grammar/filter.ts')),
    async () => (await import('../model/kinds/filter.ts')).networkFilterKind,
    { rules: objectRules.filter },
  ),
  filterbinding: kind(
    'filterbinding',
    compiled(() => import('../../generated/grammar/filterbinding.ts')),
    async () => (await import('../model/kinds/filterbinding.ts')).networkFilterBindingKind,
  ),
  secret: kind(
    'secret',
    compiled(() => import('../../generated/grammar/secret.ts')),
    async () => (await import('../model/kinds/secret.ts')).secretKind,
    { rules: objectRules.secret },
  ),
  /** A storage pool. */
  pool: kind(
    'pool',
    compiled(() => import('../../generated/grammar/pool.ts')),
    async () => (await import('../model/kinds/pool.ts')).storagePoolKind,
    { rules: objectRules.pool },
  ),
  storagepoolCapabilities: kind(
    'storagepoolCapabilities',
    compiled(() => import('../../generated/grammar/storagepoolCapabilities.ts')),
    async () => (await import('../model/kinds/storagepool-capabilities.ts')).storagePoolCapabilitiesKind,
  ),
  /** A storage volume. */
  volume: kind(
    'volume',
    compiled(() => import('../../generated/grammar/volume.ts')),
    async () => (await import('../model/kinds/volume.ts')).storageVolumeKind,
  ),
  /** What the firmware of a host says about it. */
  sysinfo: kind(
    'sysinfo',
    compiled(() => import('../../generated/grammar/sysinfo.ts')),
    async () => (await import('../model/kinds/sysinfo.ts')).systemInformationKind,
  ),
} as const satisfies Readonly<Record<string, DocumentKind>>;

/** The name of a document kind. */
export type KindName = keyof typeof documentKinds;

/** The names of all kinds. */
export const kindNames = Object.keys(documentKinds) as readonly KindName[];

/** The kind of a document, given as text or as the bytes of a file; undefined where its root element is of none. */
export function kindOfDocument(source: string | Uint8Array): KindName | undefined {
  const localName = rootLocalName(source);
  if (localName === undefined) return undefined;
  return kindOfRoot(localName, () => rootTag(source)?.attributeNames ?? []);
}

/** The kind of documents whose root element has a local name and attributes; undefined where there is none. */
export function kindOfRoot(localName: string, attributeNames: () => readonly string[]): KindName | undefined {
  // Guests and hosts both have interfaces: those of hosts have a name, those of guests never have.
  if (localName === 'interface' && !attributeNames().includes('name')) return 'domaindevice';
  return (
    kindNames.find((name) => localName === name) ??
    (deviceElements.includes(localName) ? 'domaindevice' : undefined)
  );
}

/** A kind named after its root element, unless it has several. */
function kind<Model>(
  name: string,
  versions: () => Promise<GrammarVersions>,
  loadModel: () => Promise<ModelKind<Model>>,
  { rootElements = [name], rules = [] }: { rootElements?: readonly string[]; rules?: readonly Rule[] } = {},
): DocumentKind<Model> {
  return {
    rootElements,
    loadModel,
    mentions: async (localName) => (await versions()).mentions(localName),
    loadAllReleases: async () => (await versions()).allReleases(),
    load: async (options) => {
      const release = releaseOf(options);
      const [grammars, model] = await Promise.all([versions(), loadModel()]);
      const view = { release, roots: rootElements };
      const matcher = matcherOf(grammars, view);
      const grammar = compatGrammar(grammars, view, matcher);
      const compat = (document: ValidDocument) => compatFindings(document, name, grammar);
      return { kind: name, matcher, readModel: (document) => open<unknown>(model, document), rules, compat };
    },
  };
}

/** The release that is asked for; undefined for the newest, which is served by the tables also where it is asked for by its number. */
function releaseOf(options: LoadOptions = {}): string | undefined {
  if (options === null || typeof options !== 'object') {
    throw new TypeError("the options of load are an object such as { libvirt: '9.0.0' }");
  }
  const { libvirt: release } = options;
  const { oldest, newest } = libvirtReleases;
  if (release !== undefined && !isLibvirtRelease(release)) {
    throw new RangeError(`'${release}' is not a release of libvirt from ${oldest} to ${newest}`);
  }
  return release === newest ? undefined : release;
}

function compiled(load: () => Promise<CompiledKind>): () => Promise<GrammarVersions> {
  return once(async () => {
    const kind = await load();
    return new GrammarVersions(
      () => JSON.parse(kind.tables),
      (): EncodedGrammar => ({
        ...JSON.parse(kind.patterns),
        get annotations() {
          return JSON.parse(kind.annotations);
        },
      }),
    );
  });
}

/** The tables serve the newest release, whatever the root; derivatives serve the others. */
function matcherOf(versions: GrammarVersions, view: GrammarView): SchemaMatcher {
  const isNewest = view.release === undefined;
  return {
    accepts(document) {
      if (!isNewest) return undefined;
      return versions.machine().accepts(document) && view.roots?.includes(rootLocalName(document) ?? '');
    },
    match: (document, options) => matchAtRelease(versions, view, document, options),
    grammar: () => versions.engine(view).grammar,
  };
}

/** How many values that libxml2 refuses are looked for. */
const mostRefused = 100_000;

function compatGrammar(versions: GrammarVersions, view: GrammarView, matcher: SchemaMatcher): CompatGrammar {
  return {
    accepts: (text) =>
      matcher.accepts(text) ?? matcher.match(parseXml(text).document, { maxDiagnostics: 1 }).length === 0,
    matchRawPatterns: (document) =>
      matchDocument(versions.engine({ ...view, rawPatterns: true }), document, {
        maxDiagnostics: mostRefused,
      }),
  };
}
