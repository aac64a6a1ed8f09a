import { once } from '../lazy/once.ts';
import { type ModelReader, modelReader } from '../model/read.ts';
import type { DatedGrammar } from '../relaxng/encoding/decode-grammar.ts';
import type { EncodedGrammar } from '../relaxng/encoding/encoded-grammar.ts';
import { GrammarVersions } from '../relaxng/releases/grammar-versions.ts';
import type { GrammarView } from '../relaxng/releases/release.ts';
import type { SchemaMatcher } from '../relaxng/schema-matcher.ts';
import { rootLocalName } from '../xml/root-local-name.ts';
import { rootTag } from '../xml/root-tag.ts';
import { deviceElements } from './device-elements.ts';
import type { DocumentSchema } from './document-schema.ts';
import { isLibvirtRelease, libvirtReleases } from './releases/libvirt-releases.ts';
import { matchAtRelease } from './releases/match-at-release.ts';
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
export interface DocumentKind {
  /** The local names of its root elements, by which documents are recognised. */
  readonly rootElements: readonly string[];
  /** Loads what documents of the kind are validated against. */
  readonly load: (options?: LoadOptions) => Promise<DocumentSchema>;
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
  domain: {
    rootElements: ['domain'],
    loadAllReleases: async () => (await domainFamily()).allReleases(),
    load: async (options?: LoadOptions) => {
      const [schema, model] = await Promise.all([
        loadSchema('domain', ['domain'], domainFamily, options),
        import('../../generated/domain.ts'),
      ]);
      let read: ModelReader | undefined;
      return {
        ...schema,
        readModel: (document) => {
          read ??= modelReader(model.domainDescriptor);
          return read(document);
        },
        rules: domainRules,
      };
    },
  },
  domainsnapshot: withoutModel('domainsnapshot', domainFamily),
  domaincheckpoint: withoutModel('domaincheckpoint', domainFamily),
  domainbackup: withoutModel('domainbackup', domainFamily),
  /** A device alone, as it is attached to a domain. */
  domaindevice: withoutModel('domaindevice', domainFamily, deviceElements),
  /** The CPU of a guest or a host alone. */
  cpu: withoutModel('cpu', domainFamily),
  domainCapabilities: withoutModel(
    'domainCapabilities',
    compiled(() => import('../../generated/grammar/domainCapabilities.ts')),
  ),
  capabilities: withoutModel(
    'capabilities',
    compiled(() => import('../../generated/grammar/capabilities.ts')),
  ),
  network: withoutModel(
    'network',
    compiled(() => import('../../generated/grammar/network.ts')),
  ),
  networkport: withoutModel(
    'networkport',
    compiled(() => import('../../generated/grammar/networkport.ts')),
  ),
  /** A network interface of the host. */
  interface: withoutModel(
    'interface',
    compiled(() => import('../../generated/grammar/interface.ts')),
  ),
  /** A device of the host. */
  device: withoutModel(
    'device',
    compiled(() => import('../../generated/grammar/device.ts')),
  ),
  /** A network filter. */
  filter: withoutModel(
    'filter',
    compiled(() => import('../../generated/grammar/filter.ts')),
  ),
  filterbinding: withoutModel(
    'filterbinding',
    compiled(() => import('../../generated/grammar/filterbinding.ts')),
  ),
  secret: withoutModel(
    'secret',
    compiled(() => import('../../generated/grammar/secret.ts')),
  ),
  /** A storage pool. */
  pool: withoutModel(
    'pool',
    compiled(() => import('../../generated/grammar/pool.ts')),
  ),
  storagepoolCapabilities: withoutModel(
    'storagepoolCapabilities',
    compiled(() => import('../../generated/grammar/storagepoolCapabilities.ts')),
  ),
  /** A storage volume. */
  volume: withoutModel(
    'volume',
    compiled(() => import('../../generated/grammar/volume.ts')),
  ),
  /** What the firmware of a host says about it. */
  sysinfo: withoutModel(
    'sysinfo',
    compiled(() => import('../../generated/grammar/sysinfo.ts')),
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
  // Guests and hosts both have interfaces: those of hosts have a name, those of guests never have.
  if (localName === 'interface' && !rootTag(source)?.attributeNames.includes('name')) return 'domaindevice';
  return (
    kindNames.find((name) => localName === name) ??
    (deviceElements.includes(localName) ? 'domaindevice' : undefined)
  );
}

function withoutModel(
  kind: string,
  versions: () => Promise<GrammarVersions>,
  rootElements: readonly string[] = [kind],
): DocumentKind {
  return {
    rootElements,
    load: (options) => loadSchema(kind, rootElements, versions, options),
    loadAllReleases: async () => (await versions()).allReleases(),
  };
}

async function loadSchema(
  kind: string,
  roots: readonly string[],
  versions: () => Promise<GrammarVersions>,
  options: LoadOptions = {},
): Promise<DocumentSchema> {
  if (options === null || typeof options !== 'object') {
    throw new TypeError("the options of load are an object such as { libvirt: '9.0.0' }");
  }
  const { libvirt: release } = options;
  if (release !== undefined && !isLibvirtRelease(release)) {
    const { oldest, newest } = libvirtReleases;
    throw new RangeError(`'${release}' is not a release of libvirt from ${oldest} to ${newest}`);
  }
  // The newest by its number is served by the tables as well.
  const view = { release: release === libvirtReleases.newest ? undefined : release, roots };
  return { kind, matcher: matcherOf(await versions(), view), readModel: undefined, rules: [] };
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
