import { compareDocuments } from '../../comparison/compare-models.ts';
import { type OpenedModel, open } from '../../model/open.ts';
import { documentKinds } from '../../validate/document-kinds.ts';
import { parseXml } from '../../xml/parse.ts';
import type { DefinedObject } from './definition-store.ts';
import type { DefinableKind } from './definition-stores.ts';
import { isLeftOpen } from './left-open.ts';

/** The definition that libvirt has of an object, at one moment. Plain data. */
export interface CurrentDefinition {
  /** The words for the object: "domain 'guest'". */
  readonly label: string;
  readonly name?: string;
  readonly uuid?: string;
  /** As libvirt writes it, passwords included where they may be seen. */
  readonly xml: string;
  /** Whether there may be passwords that this connection is not shown. */
  readonly hidesSecrets: boolean;
  /** Whether it is the document that the object runs with, since the driver does not show the one that it is defined by. */
  readonly isLive: boolean;
  readonly isActive: boolean;
  /** False for an object that is there only while it runs. */
  readonly isPersistent: boolean;
}

/** Reads the definition of an object, and whether it runs. */
export async function readDefinition(object: DefinedObject): Promise<CurrentDefinition> {
  const { label, name, uuid } = object;
  return {
    label,
    ...(name === undefined ? {} : { name }),
    ...(uuid === undefined ? {} : { uuid }),
    ...(await object.definition()),
    isActive: (await object.isActive?.()) ?? false,
    isPersistent: await object.isPersistent(),
  };
}

/** The model of a document that is one of its kind, as all are that libvirt writes. Throws a `TypeError` for others. */
export async function openDefinition(kind: DefinableKind, xml: string): Promise<OpenedModel<unknown>> {
  const opened = open<unknown>(await documentKinds[kind].loadModel(), parseXml(xml).document);
  if (opened === undefined) throw new TypeError(`this is no ${kind} document`);
  return opened;
}

/** As `openDefinition`, to be compared: a domain has devices whether it says so or not, so that those that libvirt adds are told. */
export async function openToCompare(kind: DefinableKind, xml: string): Promise<OpenedModel<unknown>> {
  const opened = await openDefinition(kind, xml);
  if (kind === 'domain') (opened.root as { devices?: object }).devices ??= {};
  return opened;
}

/** Whether two readings of a definition say the same, but for what libvirt measures anew each time. */
export async function isSameDefinition(kind: DefinableKind, one: string, other: string): Promise<boolean> {
  if (one === other) return true;
  const [before, after] = [await openToCompare(kind, one), await openToCompare(kind, other)];
  return compareDocuments(before, after).every(isLeftOpen);
}
