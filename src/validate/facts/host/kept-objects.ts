import type { ModelTypes } from '../../model-types.ts';
import type { HostRule, HostRuleContext, RuleData } from '../../rule.ts';
import type { KnownObject, LibvirtObjects } from './libvirt-objects.ts';

/** A document that defines something which libvirt keeps under a name and a UUID. */
interface KeptObject {
  readonly node: object;
  /** What it is called in sentences. */
  readonly word: string;
  readonly name: string;
  readonly uuid: string | undefined;
  /** All objects of the sort that libvirt has; undefined where they are not known. */
  readonly known: readonly KnownObject[] | undefined;
}

interface Sort {
  readonly word: string;
  known(objects: LibvirtObjects): readonly KnownObject[] | undefined;
}

const sorts = {
  Domain: { word: 'domain', known: ({ domains }) => domains },
  Network: { word: 'network', known: ({ networks }) => networks },
  NetworkFilter: { word: 'network filter', known: ({ nwFilters }) => nwFilters },
  StoragePool: { word: 'storage pool', known: ({ storagePools }) => storagePools },
} as const satisfies { readonly [Type in keyof ModelTypes]?: Sort };

/** The visitors of a rule about all documents that define what libvirt keeps under a name and a UUID. */
export function visitKeptObjects<Data extends RuleData>(
  look: (object: KeptObject, context: HostRuleContext<Data>) => void,
): HostRule<Data>['visit'] {
  return Object.fromEntries(
    Object.entries<Sort>(sorts).map(([type, { word, known }]) => [
      type,
      (node: { readonly name?: string; readonly uuid?: string }, context: HostRuleContext<Data>) => {
        const { name, uuid } = node;
        // A storage pool without a name has that of its source.
        if (name === undefined) return;
        look({ node, word, name, uuid, known: known(context.host.objects ?? {}) }, context);
      },
    ]),
  );
}
