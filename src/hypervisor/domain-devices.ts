import type { DomainDevice as DeviceModel } from '../../generated/domaindevice.ts';
import * as words from '../../generated/libvirt/domain.ts';
import { ipAddrType } from '../../generated/libvirt/network.ts';
import { documents } from './documents.ts';
import { DomainLife } from './domain-life.ts';
import { bitsOf, numberOf, wordOf } from './flags.ts';
import type { Integer, TypedParameters } from './native/addon.ts';
import type { DomainBlockInfo } from './native/structures.ts';

/** What an interface of a guest has received and sent. */
export interface InterfaceStats {
  readonly receivedBytes: Integer;
  readonly receivedPackets: Integer;
  readonly receivedErrors: Integer;
  readonly receivedDropped: Integer;
  readonly sentBytes: Integer;
  readonly sentPackets: Integer;
  readonly sentErrors: Integer;
  readonly sentDropped: Integer;
}

/** An interface in a guest, with its addresses. */
export interface InterfaceAddresses {
  readonly name: string;
  readonly mac: string | undefined;
  readonly addresses: readonly {
    readonly type: keyof typeof ipAddrType | number;
    readonly address: string;
    readonly prefix: number;
  }[];
}

/** A job on a disk: a copy, a commit. */
export interface BlockJob {
  readonly type: words.DomainBlockJobType | number;
  /** In MiB/s, or bytes/s with `bandwidthBytes`; 0 for no limit. */
  readonly bandwidth: Integer;
  /** How far it is: the job is through when `current` is `end`. */
  readonly current: Integer;
  readonly end: Integer;
}

/** A domain as the machine that it is: its devices, memory and processors. */
export abstract class DomainDevices extends DomainLife {
  /** Adds a device: to what runs (`live`), to the definition (`config`), or to both; without flags to what there is. */
  async attachDevice(device: string | DeviceModel, flags: words.DomainDeviceModifyFlags = {}): Promise<void> {
    const bits = bitsOf(words.domainDeviceModifyFlags, flags);
    const xml = await documents.device.text(device);
    await this.call('attach a device to', 'virDomainAttachDeviceFlags', xml, bits);
  }

  /** Removes the device that a document describes; from what runs it goes when the guest lets it go, which an event tells. */
  async detachDevice(device: string | DeviceModel, flags: words.DomainDeviceModifyFlags = {}): Promise<void> {
    const bits = bitsOf(words.domainDeviceModifyFlags, flags);
    const xml = await documents.device.text(device);
    await this.call('detach a device from', 'virDomainDetachDeviceFlags', xml, bits);
  }

  /** Removes the device with an alias: 'ua-disk'. */
  async detachDeviceByAlias(alias: string, flags: words.DomainDeviceModifyFlags = {}): Promise<void> {
    const bits = bitsOf(words.domainDeviceModifyFlags, flags);
    await this.call(`detach device '${alias}' from`, 'virDomainDetachDeviceAlias', alias, bits);
  }

  /** Changes what can be changed of a device: the medium of a drive, the network of an interface. */
  async updateDevice(device: string | DeviceModel, flags: words.DomainDeviceModifyFlags = {}): Promise<void> {
    const bits = bitsOf(words.domainDeviceModifyFlags, flags);
    const xml = await documents.device.text(device);
    await this.call('update a device of', 'virDomainUpdateDeviceFlags', xml, bits);
  }

  /** Sets the memory, in KiB. */
  async setMemory(kibibytes: Integer, flags: words.DomainMemoryModFlags = {}): Promise<void> {
    const bits = bitsOf(words.domainMemoryModFlags, flags);
    await this.call('set the memory of', 'virDomainSetMemoryFlags', kibibytes, bits);
  }

  /** What the guest does with its memory, in KiB; what the driver and the guest do not tell is absent. */
  async memoryStats(): Promise<{ readonly [Stat in words.DomainMemoryStatTags]?: Integer }> {
    const stats = await this.call('read the memory statistics of', 'virDomainMemoryStats', 0);
    return Object.fromEntries(stats.map(({ tag, val }) => [wordOf(words.domainMemoryStatTags, tag), val]));
  }

  /** How many processors it has, or with `maximum` can have. */
  async vcpus(flags: words.DomainVcpuFlags = {}): Promise<number> {
    const bits = bitsOf(words.domainVcpuFlags, flags);
    return this.call('ask the processors of', 'virDomainGetVcpusFlags', bits);
  }

  async setVcpus(count: number, flags: words.DomainVcpuFlags = {}): Promise<void> {
    const bits = bitsOf(words.domainVcpuFlags, flags);
    await this.call('set the processors of', 'virDomainSetVcpusFlags', count, bits);
  }

  /** How large a disk is for the guest, in the image and on the host, by its target ('vda') or source. */
  async blockInfo(disk: string): Promise<DomainBlockInfo> {
    return this.call(`ask the size of disk '${disk}' of`, 'virDomainGetBlockInfo', disk, 0);
  }

  /** What was read and written, by libvirt's names: rd_bytes, wr_operations; of one disk, or of all together. */
  async blockStats(disk = ''): Promise<TypedParameters> {
    return this.call(`read the statistics of disk '${disk}' of`, 'virDomainBlockStatsFlags', disk, 0);
  }

  /** Gives a disk of a guest that runs another size, in bytes. */
  async resizeBlock(disk: string, bytes: Integer): Promise<void> {
    const bits = words.domainBlockResizeFlags.bytes;
    await this.call(`resize disk '${disk}' of`, 'virDomainBlockResize', disk, bytes, bits);
  }

  /** Begins to fill the image of a disk with what its backing stores hold, so that it needs them no longer. `bandwidth` is in MiB/s. */
  async pullBlock(
    disk: string,
    { bandwidth = 0, ...flags }: words.DomainBlockPullFlags & { readonly bandwidth?: Integer } = {},
  ): Promise<void> {
    const bits = bitsOf(words.domainBlockPullFlags, flags);
    await this.call(`begin to pull disk '${disk}' of`, 'virDomainBlockPull', disk, bandwidth, bits);
  }

  /**
   * Begins to write what images of a disk have of their own into one below: from `top`, or the image in use, into `base`, or the lowest.
   * Committing the image in use needs `active`, and is ended by `abortBlockJob` with `pivot`.
   */
  async commitBlock(
    disk: string,
    {
      base,
      top,
      bandwidth = 0,
      ...flags
    }: words.DomainBlockCommitFlags & {
      readonly base?: string;
      readonly top?: string;
      readonly bandwidth?: Integer;
    } = {},
  ): Promise<void> {
    const bits = bitsOf(words.domainBlockCommitFlags, flags);
    const asked = `begin to commit disk '${disk}' of`;
    await this.call(asked, 'virDomainBlockCommit', disk, base, top, bandwidth, bits);
  }

  /** What the job on a disk is doing; undefined where there is none. */
  async blockJob(disk: string, flags: words.DomainBlockJobInfoFlags = {}): Promise<BlockJob | undefined> {
    const bits = bitsOf(words.domainBlockJobInfoFlags, flags);
    const [found, job] = await this.call(
      `ask the job of disk '${disk}' of`,
      'virDomainGetBlockJobInfo',
      disk,
      bits,
    );
    if (found === 0) return undefined;
    const { type, bandwidth, cur: current, end } = job;
    return { type: wordOf(words.domainBlockJobType, type), bandwidth, current, end };
  }

  /** Ends the job of a disk: a copy is given up, or with `pivot` becomes the disk. */
  async abortBlockJob(disk: string, flags: words.DomainBlockJobAbortFlags = {}): Promise<void> {
    const bits = bitsOf(words.domainBlockJobAbortFlags, flags);
    await this.call(`end the job of disk '${disk}' of`, 'virDomainBlockJobAbort', disk, bits);
  }

  /** Disks that failed, by target. */
  async diskErrors(): Promise<{ readonly [disk: string]: words.DomainDiskErrorCode | number }> {
    const errors = await this.call('ask the disk errors of', 'virDomainGetDiskErrors', 0);
    return Object.fromEntries(
      errors.map(({ disk, error }) => [disk, wordOf(words.domainDiskErrorCode, error)]),
    );
  }

  /** What an interface has received and sent, by its device on the host or its MAC address. */
  async interfaceStats(device: string): Promise<InterfaceStats> {
    const words = `read the statistics of interface '${device}' of`;
    const stats = await this.call(words, 'virDomainInterfaceStats', device);
    return {
      receivedBytes: stats.rx_bytes,
      receivedPackets: stats.rx_packets,
      receivedErrors: stats.rx_errs,
      receivedDropped: stats.rx_drop,
      sentBytes: stats.tx_bytes,
      sentPackets: stats.tx_packets,
      sentErrors: stats.tx_errs,
      sentDropped: stats.tx_drop,
    };
  }

  /** The interfaces in the guest and their addresses: as leased by libvirt, told by the agent in the guest, or known to the host. */
  async interfaceAddresses(
    source: words.DomainInterfaceAddressesSource = 'lease',
  ): Promise<InterfaceAddresses[]> {
    const number = numberOf(words.domainInterfaceAddressesSource, source);
    const found = await this.call('ask the addresses of', 'virDomainInterfaceAddresses', number, 0);
    return found.map(({ name, hwaddr, addrs }) => ({
      name,
      mac: hwaddr,
      addresses: addrs.map(({ type, addr, prefix }) => ({
        type: wordOf(ipAddrType, type),
        address: addr,
        prefix,
      })),
    }));
  }
}
