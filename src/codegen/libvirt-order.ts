const filterRule = words(`
  match srcmacaddr dstmacaddr srcipaddr srcipmask dstipaddr dstipmask srcipfrom srcipto dstipfrom dstipto dscp type code
  state srcportstart srcportend dstportstart dstportend ipset ipsetflags comment flags`);

/**
 * The order in which libvirt writes the attributes and the children of an element, by the name of its type (the Format
 * functions of src/conf). What a list leaves out stands behind, in the order of the grammar; so does every part of a type
 * that has no list.
 */
export const libvirtOrder: Readonly<Record<string, readonly string[]>> = {
  // src/conf/domain_conf.c
  Domain: words(`
    type id
    name uuid hwuuid genid title description metadata maxMemory memory currentMemory blkiotune memoryBacking memtune
    vcpu vcpus iothreads iothreadids defaultiothread cputune numatune resource bootloader bootloader_args sysinfo os
    idmap features cpu clock on_poweroff on_reboot on_crash on_lockfailure pm perf devices seclabel keywrap
    launchSecurity qemu:commandline qemu:capabilities qemu:override qemu:deprecation`),
  DomainOs: words(`
    firmwareAttribute
    type firmware init initarg initenv initdir inituser initgroup loader nvram varstore kernel initrd cmdline dtb root
    shim acpi boot bootmenu bios smbios`),
  DomainMemory: words('dumpCore unit'),
  DomainMaxMemory: words('slots unit'),
  DomainVcpu: words('placement cpuset current'),
  DomainCpu: words(
    'mode match check migratable deprecated_features arch model vendor microcode counter topology',
  ),
  DomainCputune: words(`
    shares period quota global_period global_quota emulator_period emulator_quota iothread_period iothread_quota
    vcpupin emulatorpin iothreadpin emulatorsched vcpusched iothreadsched cachetune memorytune`),
  DomainFeatures: words(`
    acpi apic pae viridian privnet hyperv kvm xen pvspinlock pmu vmport smm hpt htm nested-hv ccf-assist capabilities
    gic vmcoreinfo ioapic msrs cfpc sbbc ibs tcg async-teardown ras ps2 aia`),
  DomainClockTimer: words('name present tickpolicy track frequency mode'),
  DomainMemtune: words('hard_limit soft_limit min_guarantee swap_hard_limit'),
  DomainMemoryBacking: words('hugepages nosharepages locked source access allocation discard'),
  DomainLaunchSecurity: words(`
    type kernelHashes authorKey vcek
    cbitpos reducedPhysBits policy guestVisibleWorkarounds idBlock idAuth hostData dhCert session mrConfigId mrOwner
    mrOwnerConfig quoteGenerationService`),
  DomainSeclabel: words('type model relabel label imagelabel baselabel'),
  DomainDevices: words(`
    emulator disk controller lease filesystem interface smartcard serial parallel console channel input tpm graphics
    sound audio video hostdev redirdev redirfilter hub watchdog memballoon rng nvram panic shmem memory iommu vsock
    crypto pstore`),

  DomainDisk: words(`
    type device model rawio sgio snapshot
    driver auth source backingStore backenddomain geometry blockio mirror target iotune throttlefilters readonly
    shareable transient serial wwn vendor product encryption boot acpi alias address`),
  DomainDiskSource: words(`
    file dev dir protocol name query tls tlsHostname pool volume mode type managed namespace path startupPolicy index
    host snapshot config auth address slices initiator encryption reservations ssl cookies readahead timeout seclabel`),
  DomainDiskSourceHost: words('name port transport socket'),
  DomainDiskMirror: words('type file formatAttribute job ready format source backingStore'),
  DomainDiskBackingStore: words('type index format source backingStore'),
  DomainController: words(`
    type index modelAttribute ports vectors maxGrantFrames maxEventChannels
    model target driver acpi alias master address`),
  DomainFilesystem: words(`
    type accessmode multidevs model fmode dmode
    driver binary source target idmap space_hard_limit space_soft_limit readonly`),
  DomainInterface: words(`
    type trustGuestRxFilters managed
    mac source vlan virtualport bandwidth ip route script downscript backenddomain target port guest model driver
    backend portForward filterref boot tune link coalesce mtu teaming rom acpi alias address`),
  DomainInterfaceBandwidth: words('inbound outbound'),
  DomainInterfaceDriver: words(`
    name txmode ioeventfd event_idx queues rx_queue_size tx_queue_size rss rss_hash_report iommu ats packed page_per_vq
    host guest`),
  DomainInterfaceSource: words('type network bridge dev address ip route reconnect local'),
  DomainInterfaceVirtualportParameters: words(
    'managerid typeid typeidversion instanceid interfaceid profileid',
  ),
  DomainInput: words('type model bus driver source alias address'),
  DomainConsole: words('type tty source protocol target log'),
  DomainParallel: words('type source protocol target log'),
  DomainSerial: words('type source protocol target log'),
  DomainChannel: words('type source protocol target log alias address'),
  DomainSmartcard: words('mode type certificate database source protocol address'),
  DomainRedirdev: words('bus type source protocol boot alias address'),
  DomainRng: words('model rate backend driver alias address'),
  DomainTpm: words('model backend alias address'),
  DomainTpmBackend: words('type version persistent_state debug'),
  DomainGraphics: words(`
    type display xauth fullscreen port tlsPort autoport websocket socket listenAttribute keymap sharePolicy
    powerControl passwd passwdValidTo connected defaultMode
    listen channel image jpeg zlib playback streaming mouse clipboard filetransfer gl audio`),
  DomainGraphicsListen: words('type address network socket fromConfig'),
  DomainSound: words('model multichannel streams driver codec audio acpi alias address'),
  DomainAudio: words(
    'id type timerPeriod tryMMap exclusive dspPolicy driver serverName runtimeDir path input output',
  ),
  DomainVideo: words('driver model acpi alias address'),
  DomainVideoModel: words('type ram vram vram64 vgamem heads primary blob edid acceleration resolution'),
  DomainHostdev: words(`
    mode type managed sgio rawio model display ramfb
    driver source teaming boot readonly shareable acpi alias rom address`),
  DomainHostdevSource: words('startupPolicy vendor product protocol name wwpn adapter address'),
  DomainMemballoon: words('model autodeflate freePageReporting stats alias address driver'),
  DomainMemoryDevice: words('model access discard uuid source target alias address'),
  DomainMemoryDeviceSource: words('path nodemask pagesize alignsize pmem'),
  DomainMemoryDeviceTarget: words('dynamicMemslots size node label readonly block requested current address'),
  DomainCrypto: words('model type backend driver alias address'),
  DomainShmem: words('name role model size server msi alias address'),
  DomainShmemMsi: words('enabled vectors ioeventfd'),
  DomainVsock: words('model cid alias address driver'),
  DomainRedirfilterUsbdev: words('class vendor product version allow'),
  DomainDeviceAddress: words('type domain controller bus slot function multifunction target unit port reg'),
  DomainInterfaceSourceAddress: words('type domain bus slot function'),

  // src/conf/snapshot_conf.c, checkpoint_conf.c, backup_conf.c
  DomainSnapshot: words(`
    name description state parent creationTime memory disks domain inactiveDomain active cookie`),
  DomainSnapshotDomain: words(`
    type id
    name uuid hwuuid genid title description metadata maxMemory memory currentMemory blkiotune memoryBacking memtune
    vcpu vcpus iothreads iothreadids defaultiothread cputune numatune resource bootloader bootloader_args sysinfo os
    idmap features cpu clock on_poweroff on_reboot on_crash on_lockfailure pm perf devices seclabel`),
  DomainSnapshotDisksDisk: words('name snapshot type driver source'),
  DomainCheckpoint: words('name description parent creationTime disks domain'),
  DomainBackup: words('mode id incremental server disks'),
  DomainBackupServer: words('transport tls name port socket fdgroup'),
  DomainBackupDisksDisk: words(`
    name backup type backupmode incremental exportname exportbitmap index driver target scratch`),

  // src/conf/network_conf.c
  Network: words(`
    ipv6 trustGuestRxFilters connections
    name uuid title description metadata forward bridge mtu mac domain dns vlan bandwidth port ip route virtualport
    portgroup`),
  NetworkForward: words('dev mode managed driver pf nat interface address'),
  NetworkDnsForwarder: words('domain addr'),
  NetworkIp: words('family address netmask prefix localPtr tftp dhcp'),
  NetworkIpDhcpHost: words('mac id name ip lease'),

  // src/conf/virnetworkportdef.c
  NetworkPort: words('uuid owner group mac virtualport bandwidth vlan port rxfilters plug'),
  NetworkPortPlug: words('type bridge macTableManager dev mode managed network driver address'),

  // src/conf/interface_conf.c
  HostInterface: words('type name start mtu protocol link mac bridge bond vlan'),
  HostInterfaceBridgeInterface: words('type name link mac bond vlan'),
  HostInterfaceBondInterface: words('type name link mac'),

  // src/conf/nwfilter_conf.c
  NetworkFilterRuleAll: filterRule,
  NetworkFilterRuleTcp: filterRule,
  NetworkFilterRuleUdp: filterRule,
  NetworkFilterRuleIcmp: filterRule,

  // src/conf/node_device_conf.c
  NodeDeviceCapability: words('type start uuid parent_addr iommuGroup attr'),

  // src/conf/storage_conf.c
  StoragePool: words('type name uuid capacity allocation available features source target refresh'),
  StoragePoolSource: words('host device dir adapter name initiator auth format protocol vendor product'),
  StorageVolume: words('type name key source capacity allocation physical target backingStore'),
};

function words(text: string): readonly string[] {
  return text.trim().split(/\s+/);
}
