import { type SecretUsageType, secretUsageType } from '../../generated/libvirt/secret.ts';
import type { Secret as SecretModel } from '../../generated/secret.ts';
import { documents } from './documents.ts';
import { wordOf } from './flags.ts';
import { DescribedObject } from './libvirt-object.ts';

/** Something confidential that libvirt keeps for guests: the key of a disk, a password of a storage cluster. */
export class Secret extends DescribedObject<'Secret', SecretModel, Record<never, never>> {
  readonly uuid = this.identity.uuid as string;
  readonly usageType: SecretUsageType | number = wordOf(secretUsageType, this.identity.usageType as number);
  /** What it is for: the path of a volume, the name of a cluster; empty without a usage. */
  readonly usageId = this.identity.usageId as string;

  protected get document() {
    return documents.secret;
  }

  toString(): string {
    return `secret '${this.uuid}'`;
  }

  async xml(): Promise<string> {
    return this.call('read the XML of', 'virSecretGetXMLDesc', 0);
  }

  /** The value, unless it is private. */
  async value(): Promise<Uint8Array> {
    return this.call('read the value of', 'virSecretGetValue', 0);
  }

  /** Sets the value; a text is taken as UTF-8. */
  async setValue(value: string | Uint8Array): Promise<void> {
    const bytes = typeof value === 'string' ? new TextEncoder().encode(value) : value;
    await this.call('set the value of', 'virSecretSetValue', bytes, 0);
  }

  async undefine(): Promise<void> {
    await this.call('undefine', 'virSecretUndefine');
  }
}
