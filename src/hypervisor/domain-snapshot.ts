import type { DomainSnapshot as SnapshotModel } from '../../generated/domainsnapshot.ts';
import * as words from '../../generated/libvirt/domain-snapshot.ts';
import { documents } from './documents.ts';
import { bitsOf } from './flags.ts';
import { unlessAbsent } from './look-up.ts';
import type { Handle } from './native/addon.ts';
import { PointInTime } from './point-in-time.ts';

/** A state of a domain that one can go back to: of its disks, its memory, or both. */
export class DomainSnapshot extends PointInTime<
  'DomainSnapshot',
  SnapshotModel,
  words.DomainSnapshotXmlFlags
> {
  protected get document() {
    return documents.snapshot;
  }

  toString(): string {
    return `snapshot '${this.name}' of ${this.domain}`;
  }

  async xml(flags: words.DomainSnapshotXmlFlags = {}): Promise<string> {
    const bits = bitsOf(words.domainSnapshotXmlFlags, flags);
    return this.call('read the XML of', 'virDomainSnapshotGetXMLDesc', bits);
  }

  /** Whether the domain goes on from it. */
  async isCurrent(): Promise<boolean> {
    return this.call('ask the state of', 'virDomainSnapshotIsCurrent', 0);
  }

  /** The one before; undefined for the first. */
  async parent(): Promise<DomainSnapshot | undefined> {
    const parent = this.call('look up the parent of', 'virDomainSnapshotGetParent', 0);
    const handle = await unlessAbsent(parent, 'VIR_ERR_NO_DOMAIN_SNAPSHOT');
    return handle === undefined ? undefined : this.#sibling(handle);
  }

  /** Those that were made from it; with `descendants` also those of these. */
  async children(flags: words.DomainSnapshotListFlags = {}): Promise<DomainSnapshot[]> {
    const bits = bitsOf(words.domainSnapshotListFlags, flags);
    const handles = await this.call('list the children of', 'virDomainSnapshotListAllChildren', bits);
    return handles.map((handle) => this.#sibling(handle));
  }

  /** Takes the domain back to it. */
  async revert(flags: words.DomainSnapshotRevertFlags = {}): Promise<void> {
    await this.call('revert to', 'virDomainRevertToSnapshot', bitsOf(words.domainSnapshotRevertFlags, flags));
  }

  async delete(flags: words.DomainSnapshotDeleteFlags = {}): Promise<void> {
    await this.call('delete', 'virDomainSnapshotDelete', bitsOf(words.domainSnapshotDeleteFlags, flags));
  }

  #sibling(handle: Handle<'DomainSnapshot'>): DomainSnapshot {
    return new DomainSnapshot(this.connection, this.channel, handle, this.domain);
  }
}
