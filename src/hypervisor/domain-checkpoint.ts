import type { DomainCheckpoint as CheckpointModel } from '../../generated/domaincheckpoint.ts';
import * as words from '../../generated/libvirt/domain-checkpoint.ts';
import { documents } from './documents.ts';
import { bitsOf } from './flags.ts';
import { unlessAbsent } from './look-up.ts';
import type { Handle } from './native/addon.ts';
import { PointInTime } from './point-in-time.ts';

/** A mark in the writes of a domain: what was written since can be backed up alone. */
export class DomainCheckpoint extends PointInTime<
  'DomainCheckpoint',
  CheckpointModel,
  words.DomainCheckpointXmlFlags
> {
  protected get document() {
    return documents.checkpoint;
  }

  toString(): string {
    return `checkpoint '${this.name}' of ${this.domain}`;
  }

  async xml(flags: words.DomainCheckpointXmlFlags = {}): Promise<string> {
    const bits = bitsOf(words.domainCheckpointXmlFlags, flags);
    return this.call('read the XML of', 'virDomainCheckpointGetXMLDesc', bits);
  }

  /** The one before; undefined for the first. */
  async parent(): Promise<DomainCheckpoint | undefined> {
    const parent = this.call('look up the parent of', 'virDomainCheckpointGetParent', 0);
    const handle = await unlessAbsent(parent, 'VIR_ERR_NO_DOMAIN_CHECKPOINT');
    return handle === undefined ? undefined : this.#sibling(handle);
  }

  /** Those that were made behind it; with `descendants` also those behind these. */
  async children(flags: words.DomainCheckpointListFlags = {}): Promise<DomainCheckpoint[]> {
    const bits = bitsOf(words.domainCheckpointListFlags, flags);
    const handles = await this.call('list the children of', 'virDomainCheckpointListAllChildren', bits);
    return handles.map((handle) => this.#sibling(handle));
  }

  async delete(flags: words.DomainCheckpointDeleteFlags = {}): Promise<void> {
    await this.call('delete', 'virDomainCheckpointDelete', bitsOf(words.domainCheckpointDeleteFlags, flags));
  }

  #sibling(handle: Handle<'DomainCheckpoint'>): DomainCheckpoint {
    return new DomainCheckpoint(this.connection, this.channel, handle, this.domain);
  }
}
