import type { Connection } from '../../hypervisor/connection.ts';
import type { KindName } from '../../validate/document-kinds.ts';

/** What is listed: all objects of a kind, those that are active, or those that are not. */
export type Selection = 'all' | 'active' | 'inactive';

/** What libvirt is asked to put into a document. */
export type XmlFlag = 'inactive' | 'secure' | 'migratable';

/** What an object belongs to. */
export type OwnerName = 'domain' | 'network' | 'pool';

/** Where objects are looked for. */
interface Scope {
  readonly connection: Connection;
  /** The name of what they belong to; '' for kinds of objects that stand for themselves. */
  readonly owner: string;
}

/** What is listed of an object, by property; absent where the hypervisor does not tell. */
export type ObjectSummary = Readonly<Record<string, string | number | bigint | boolean | undefined>>;

/** A kind of objects that libvirt keeps: how they are listed, and found by name. */
export interface ObjectKind {
  /** The kind of their documents. */
  readonly document: KindName;
  /** The properties that a table has as its columns; among them `name` or `uuid`, by which they are known. */
  readonly columns: readonly string[];
  /** What they belong to, which has to be named then. */
  readonly owner?: OwnerName;
  /** Whether they can be active or not. */
  readonly hasState: boolean;
  /** What may be asked of their documents. */
  readonly xmlFlags: readonly XmlFlag[];
  readonly list: (scope: Scope, selection: Selection) => Promise<ObjectSummary[]>;
  /** An object by its name, or by its UUID or what else the kind has. */
  readonly find: (scope: Scope, name: string) => Promise<Dumpable>;
}

/** An object that has a document. */
interface Dumpable {
  readonly xml: (flags: Readonly<Partial<Record<XmlFlag, boolean>>>) => Promise<string>;
}
