/** The name of a record that stands for several, and what it is. */
interface SharedRecord {
  readonly name: string;
  readonly description: string;
}

const mixedStream = 'Recording or playing.';

/**
 * The reviewed names of records that are alike under several names, by the first of those. What each of the elements is, the
 * properties that hold them say.
 */
export const sharedRecords: Readonly<Record<string, SharedRecord>> = {
  Domain: { name: 'Domain', description: 'A virtual machine or container.' },
  DomainCurrentMemory: { name: 'DomainSize', description: 'An amount of memory or storage, with its unit.' },
  DomainFeaturesHap: { name: 'DomainFeatureState', description: 'A feature, and whether it is on.' },
  DomainFeaturesHtm: { name: 'DomainFeatureSwitch', description: 'Turns a feature on or off.' },
  DomainFeaturesCfpc: {
    name: 'DomainFeatureMitigation',
    description: 'What the CPU does against attacks by speculation.',
  },
  DomainPmSuspendToMem: { name: 'DomainPmSuspend', description: 'Whether the guest may sleep in this way.' },
  DomainIdmapUid: { name: 'DomainIdmapRange', description: 'One range of user or group ids.' },
  DomainFilesystemIdmapUid: {
    name: 'DomainFilesystemIdmapRange',
    description: 'One range of user or group ids.',
  },
  DomainParallel: { name: 'DomainSerialOrParallel', description: 'A serial or parallel port.' },
  DomainQemuArgument: { name: 'DomainCommandlineArgument', description: 'One argument.' },
  DomainQemuCapability: { name: 'DomainQemuCapability', description: 'A capability of QEMU.' },
  DomainLxcNamespaceLxcShareipc: {
    name: 'DomainLxcSharedNamespace',
    description: 'A namespace that the container shares.',
  },
  DomainCputuneMemorytuneMonitor: {
    name: 'DomainCputuneMonitor',
    description: 'Measures what some of the vCPUs use.',
  },
  DomainRngDriver: {
    name: 'DomainVirtioDriver',
    description: 'How the hypervisor runs a virtio device.',
  },
  DomainThrottlegroupsThrottlegroup: {
    name: 'DomainIotune',
    description: 'Limits for the throughput and the operations of disks.',
  },
  DomainDiskSourceAddress: { name: 'DomainHostPciAddress', description: 'A PCI address on the host.' },
  DomainInterfaceScript: {
    name: 'DomainInterfaceScript',
    description: 'A program that is run on the host for the interface.',
  },
  DomainAudioInput: { name: 'DomainAudioStream', description: mixedStream },
  DomainAudioAlsaInput: { name: 'DomainAudioAlsaStream', description: mixedStream },
  DomainAudioCoreaudioInput: { name: 'DomainAudioCoreaudioStream', description: mixedStream },
  DomainAudioJackInput: { name: 'DomainAudioJackStream', description: mixedStream },
  DomainAudioOssInput: { name: 'DomainAudioOssStream', description: mixedStream },
  DomainAudioPipewireInput: { name: 'DomainAudioPipewireStream', description: mixedStream },
  DomainAudioFileInput: { name: 'DomainAudioFileStream', description: mixedStream },
  DomainGraphicsJpeg: {
    name: 'DomainGraphicsCompression',
    description: 'Compression over slow connections.',
  },
  DomainCpuNumaCellCacheSize: { name: 'DomainCpuCacheSize', description: 'A size of a cache.' },
  DomainInterfaceBandwidthInbound: {
    name: 'DomainInterfaceBandwidthLimit',
    description: 'Limits and guarantees for the traffic in one direction.',
  },
  DomainSnapshotDisks: { name: 'DomainSnapshotDisks', description: 'How single disks are handled.' },
  DomainBackupDisksDiskTarget: {
    name: 'DomainBackupImage',
    description: 'A file or block device that a backup writes.',
  },
  CpuNumaCellCacheSize: { name: 'CpuCacheSize', description: 'A size of a cache.' },
  CapabilitiesGuestFeaturesAcpi: {
    name: 'CapabilitiesGuestFeature',
    description: 'A feature of guests, and whether it can be chosen.',
  },
  CapabilitiesHostCellCacheSize: {
    name: 'CapabilitiesCacheSize',
    description: 'A size of a cache.',
  },
  DomainCapabilitiesIothreads: {
    name: 'DomainCapabilitiesSupport',
    description: 'Whether something is supported.',
  },
  DomainCapabilitiesMemoryBacking: {
    name: 'DomainCapabilitiesChoice',
    description: 'Whether something is supported, and which values there are.',
  },
  NetworkBandwidthInbound: {
    name: 'NetworkBandwidthLimit',
    description: 'Limits and guarantees for the traffic in one direction.',
  },
  NetworkPortBandwidthInbound: {
    name: 'NetworkPortBandwidthLimit',
    description: 'Limits and guarantees for the traffic in one direction.',
  },
  NodeDeviceCapabilitySystemProduct: { name: 'NodeDeviceCapabilityText', description: 'A text.' },
  NodeDeviceCapabilityPciCapabilityPhysFunction: {
    name: 'NodeDevicePhysFunction',
    description: 'The device is a virtual function; the address is that of its physical function.',
  },
  NodeDeviceCapabilityPciCapabilityVirtFunctions: {
    name: 'NodeDeviceVirtFunctions',
    description: 'The device can have virtual functions.',
  },
  NodeDeviceCapabilityPciCapabilityMdevTypes: {
    name: 'NodeDeviceMdevTypes',
    description: 'Mediated devices can be created.',
  },
  NodeDeviceCapabilityPciCapabilityVpd: {
    name: 'NodeDeviceVpd',
    description: 'The device has vital product data.',
  },
  NodeDeviceCapabilityScsiHostCapabilityFcHost: {
    name: 'NodeDeviceFcHost',
    description: 'A Fibre Channel adapter (HBA).',
  },
  NodeDeviceCapabilityScsiHostCapabilityVportsOpsOrVportOps: {
    name: 'NodeDeviceVportOps',
    description: 'Virtual adapters can be created.',
  },
  NodeDeviceCapabilityStorageCapabilityRemovable: {
    name: 'NodeDeviceRemovable',
    description: 'The medium can be changed.',
  },
  NetworkFilterRuleArp: {
    name: 'NetworkFilterRuleArp',
    description: 'Messages of the Address Resolution Protocol or of Reverse ARP.',
  },
  NetworkFilterRuleUdp: {
    name: 'NetworkFilterRulePorts',
    description: 'Packets over IPv4 of a protocol that has ports.',
  },
  NetworkFilterRuleIgmp: {
    name: 'NetworkFilterRulePackets',
    description: 'Packets over IPv4 of a protocol without ports.',
  },
  NetworkFilterRuleUdpIpv6: {
    name: 'NetworkFilterRulePortsIpv6',
    description: 'Packets over IPv6 of a protocol that has ports.',
  },
  NetworkFilterRuleAllIpv6: {
    name: 'NetworkFilterRulePacketsIpv6',
    description: 'Packets over IPv6 of a protocol without ports.',
  },
  StoragePoolCapacity: { name: 'StoragePoolSize', description: 'An amount of storage, with its unit.' },
  StorageVolumeCapacity: { name: 'StorageVolumeSize', description: 'An amount of storage, with its unit.' },
};
