import type { Domain as DomainModel } from '../../generated/domain.ts';
import * as words from '../../generated/libvirt/domain.ts';
import { documents } from './documents.ts';
import { type DomainReason, type DomainStateOf, domainStateOf } from './domain-states.ts';
import { bitsOf, numberOf, wordOf } from './flags.ts';
import { DescribedObject } from './libvirt-object.ts';
import { unlessAbsent } from './look-up.ts';
import type { Integer } from './native/addon.ts';

/** How a domain is doing. */
export interface DomainInfo {
  readonly state: words.DomainState | number;
  /** The most memory that it can have, and the memory that it has, in KiB. */
  readonly maxMemory: Integer;
  readonly memory: Integer;
  readonly vcpus: number;
  /** The time that it ran, in nanoseconds of one processor. */
  readonly cpuTime: Integer;
}

/** A domain from its definition to its end. */
export abstract class DomainLife extends DescribedObject<'Domain', DomainModel, words.DomainXmlFlags> {
  readonly name = this.identity.name as string;
  readonly uuid = this.identity.uuid as string;

  protected get document() {
    return documents.domain;
  }

  toString(): string {
    return `domain '${this.name}'`;
  }

  /** The document of what runs, or of the definition where nothing runs or `inactive` is given. */
  async xml(flags: words.DomainXmlFlags = {}): Promise<string> {
    return this.call('read the XML of', 'virDomainGetXMLDesc', bitsOf(words.domainXmlFlags, flags));
  }

  /** Its number while it runs. */
  async id(): Promise<number | undefined> {
    return this.call('ask the number of', 'virDomainGetID');
  }

  /** What its guest is made for: 'hvm', 'exe'. */
  async osType(): Promise<string> {
    return this.call('ask the type of', 'virDomainGetOSType');
  }

  async info(): Promise<DomainInfo> {
    const info = await this.call('ask the state of', 'virDomainGetInfo');
    const { state, maxMem: maxMemory, memory, nrVirtCpu: vcpus, cpuTime } = info;
    return { state: wordOf(words.domainState, state), maxMemory, memory, vcpus, cpuTime };
  }

  /** Its state, and how it came to it: { state: 'paused', reason: 'user' }. */
  async state(): Promise<{ readonly state: DomainStateOf; readonly reason: DomainReason }> {
    const [state, reason] = await this.call('ask the state of', 'virDomainGetState', 0);
    return domainStateOf(state, reason);
  }

  /** Whether it runs, or is paused. */
  async isActive(): Promise<boolean> {
    return this.call('ask the state of', 'virDomainIsActive');
  }

  /** Whether it is defined, and stays when it stops. */
  async isPersistent(): Promise<boolean> {
    return this.call('ask the state of', 'virDomainIsPersistent');
  }

  /** Whether its definition was changed since it was started. */
  async isUpdated(): Promise<boolean> {
    return this.call('ask the state of', 'virDomainIsUpdated');
  }

  /** Starts it: from its managed save image where there is one, else by booting. */
  async start(flags: words.DomainCreateFlags = {}): Promise<void> {
    await this.call('start', 'virDomainCreateWithFlags', bitsOf(words.domainCreateFlags, flags));
  }

  /** Asks the guest to shut down; resolves when it is asked, not when it has done so. */
  async shutdown(flags: words.DomainShutdownFlags = {}): Promise<void> {
    const bits = bitsOf(words.domainShutdownFlags, flags);
    // Not every driver has the function that takes flags.
    await (bits === 0
      ? this.call('shut down', 'virDomainShutdown')
      : this.call('shut down', 'virDomainShutdownFlags', bits));
  }

  /** Asks the guest to boot again; resolves when it is asked. */
  async reboot(flags: words.DomainRebootFlags = {}): Promise<void> {
    await this.call('reboot', 'virDomainReboot', bitsOf(words.domainRebootFlags, flags));
  }

  /** Boots it again at once, as the reset button of a machine. */
  async reset(): Promise<void> {
    await this.call('reset', 'virDomainReset', 0);
  }

  /** Pauses it; it keeps its memory. */
  async suspend(): Promise<void> {
    await this.call('pause', 'virDomainSuspend');
  }

  async resume(): Promise<void> {
    await this.call('resume', 'virDomainResume');
  }

  /** Stops it at once, as pulling the plug of a machine. */
  async destroy(flags: words.DomainDestroyFlags = {}): Promise<void> {
    await this.call('stop', 'virDomainDestroyFlags', bitsOf(words.domainDestroyFlags, flags));
  }

  /** Forgets its definition; one that runs goes on until it stops. What belongs to it is kept or removed as the flags say. */
  async undefine(flags: words.DomainUndefineFlags = {}): Promise<void> {
    await this.call('undefine', 'virDomainUndefineFlags', bitsOf(words.domainUndefineFlags, flags));
  }

  /** Gives it another name; this object keeps the old one, and libvirt finds the domain under the new one. */
  async rename(name: string): Promise<void> {
    await this.call('rename', 'virDomainRename', name, 0);
  }

  /** Whether it is started with the host. */
  async autostart(): Promise<boolean> {
    return this.call('ask the state of', 'virDomainGetAutostart');
  }

  async setAutostart(on: boolean): Promise<void> {
    await this.call('set the autostart of', 'virDomainSetAutostart', on);
  }

  /** What happens to it when the guest powers off, reboots or crashes. */
  async setLifecycleAction(
    event: words.DomainLifecycle,
    action: words.DomainLifecycleAction,
    flags: words.DomainModificationImpact = {},
  ): Promise<void> {
    const numbers = [
      numberOf(words.domainLifecycle, event),
      numberOf(words.domainLifecycleAction, action),
      bitsOf(words.domainModificationImpact, flags),
    ] as const;
    await this.call('set what happens to', 'virDomainSetLifecycleAction', ...numbers);
  }

  /** Stops it and keeps its memory in a file of the host, from which `Connection.restoreDomain` starts it. */
  async save(
    path: string,
    { xml, ...flags }: words.DomainSaveRestoreFlags & { readonly xml?: string | DomainModel } = {},
  ): Promise<void> {
    const bits = bitsOf(words.domainSaveRestoreFlags, flags);
    const text = xml === undefined ? undefined : await this.document.text(xml);
    await this.call('save', 'virDomainSaveFlags', path, text, bits);
  }

  /** Stops it and keeps its memory where libvirt likes; the next start goes on from there. */
  async managedSave(flags: words.DomainSaveRestoreFlags = {}): Promise<void> {
    await this.call('save', 'virDomainManagedSave', bitsOf(words.domainSaveRestoreFlags, flags));
  }

  async hasManagedSave(): Promise<boolean> {
    return this.call('ask the state of', 'virDomainHasManagedSaveImage', 0);
  }

  /** Removes what `managedSave` kept, so that the next start boots. */
  async removeManagedSave(): Promise<void> {
    await this.call('remove the saved memory of', 'virDomainManagedSaveRemove', 0);
  }

  /** Writes the memory of the guest into a file of the host, for debuggers. */
  async coreDump(
    path: string,
    {
      format = 'raw',
      ...flags
    }: words.DomainCoreDumpFlags & { readonly format?: words.DomainCoreDumpFormat } = {},
  ): Promise<void> {
    const number = numberOf(words.domainCoreDumpFormat, format);
    const bits = bitsOf(words.domainCoreDumpFlags, flags);
    await this.call('dump the memory of', 'virDomainCoreDumpWithFormat', path, number, bits);
  }

  /** Its title, its description, or, by namespace, an element of its `<metadata>`; undefined where it has none. */
  async metadata(
    what: 'title' | 'description' | { readonly namespace: string },
    flags: words.DomainModificationImpact = {},
  ): Promise<string | undefined> {
    const { type, namespace } = metadataOf(what);
    const bits = bitsOf(words.domainModificationImpact, flags);
    const text = this.call('read the metadata of', 'virDomainGetMetadata', type, namespace, bits);
    return unlessAbsent(text, 'VIR_ERR_NO_DOMAIN_METADATA');
  }

  /** Sets a piece of metadata; undefined removes it. An element needs a prefix for its namespace. */
  async setMetadata(
    what: 'title' | 'description' | { readonly namespace: string; readonly prefix?: string },
    text: string | undefined,
    flags: words.DomainModificationImpact = {},
  ): Promise<void> {
    const { type, namespace, prefix } = metadataOf(what);
    const bits = bitsOf(words.domainModificationImpact, flags);
    await this.call('set the metadata of', 'virDomainSetMetadata', type, text, prefix, namespace, bits);
  }
}

function metadataOf(
  what: 'title' | 'description' | { readonly namespace: string; readonly prefix?: string },
): {
  readonly type: number;
  readonly namespace: string | undefined;
  readonly prefix: string | undefined;
} {
  if (typeof what === 'string') {
    return { type: numberOf(words.domainMetadataType, what), namespace: undefined, prefix: undefined };
  }
  return { type: words.domainMetadataType.element, namespace: what.namespace, prefix: what.prefix };
}
