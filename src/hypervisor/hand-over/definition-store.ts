import type { ObjectIdentity } from './object-identity.ts';

/** An object of libvirt, as far as its definition goes. */
export interface DefinedObject {
  /** The words for it in messages: "domain 'guest'". */
  readonly label: string;
  readonly name?: string;
  readonly uuid?: string;
  /** The document that it is defined by, which of a running one is not the one that it runs with. */
  definition(): Promise<DefinitionText>;
  /** The document that it runs with; undefined for kinds that have but one. */
  liveDocument?(): Promise<string>;
  /** Whether it runs; absent for kinds that do not run. */
  isActive?(): Promise<boolean>;
  /** Whether it is defined at all: some are there only while they run. */
  isPersistent(): Promise<boolean>;
  start?(): Promise<void>;
}

/** A definition as libvirt tells it. */
export interface DefinitionText {
  readonly xml: string;
  /** Whether passwords may be in it that libvirt does not show on this connection. */
  readonly hidesSecrets: boolean;
  /** Whether it is the document that the object runs with, since the driver does not show the one that it is defined by. */
  readonly isLive: boolean;
}

/** Where libvirt keeps the definitions of a kind. */
export interface DefinitionStore {
  /** What one object of the kind is called. */
  readonly noun: string;
  /** Whether what exists can be given another definition. */
  readonly isChangeable: boolean;
  /** Why nothing can be defined there at the moment; absent or undefined where something can. */
  closed?(): Promise<string | undefined>;
  /** The objects that an identity names: by its UUID, and by its name or usage. */
  find(
    identity: ObjectIdentity,
  ): Promise<{ readonly byUuid?: DefinedObject; readonly byName?: DefinedObject }>;
  /** Defines an object; one that is there gets another definition. libvirt validates the document, where its driver can. */
  define(text: string): Promise<DefinedObject>;
}
