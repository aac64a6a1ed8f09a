import { placeSet } from './place-table.ts';

/*
 * How libvirt's parsers (src/conf) read what stands at a place, as far as it is not the rule. The rules: what is not looked
 * for is dropped; of several elements the first is taken; elements are found in no namespace only (XPath), attributes in any
 * (`xmlGetProp`).
 */

/** Elements that libvirt goes through child by child: it refuses a child of another name. */
export const refusesUnknownChildren = placeSet([
  // virDomainFeaturesDefParse, virDomainFeaturesHyperVDefParse, virDomainFeaturesKVMDefParse, virDomainFeaturesXENDefParse
  'domain/features',
  'features/hyperv',
  'features/kvm',
  'features/xen',
  // virDomainFeaturesCapabilitiesDefParse
  'features/capabilities',
  // virDomainTPMDefParseXML
  'backend/active_pcr_banks',
]);

/** Elements that libvirt finds in any namespace, since it goes through the children of their parent. */
export const readInAnyNamespace = placeSet([
  'address/zpci',
  'active_pcr_banks/*',
  'bandwidth/inbound',
  'bandwidth/outbound',
  'capabilities/*',
  'features/*',
  'hyperv/*',
  'kvm/*',
  'xen/*',
  'stimer/direct',
  'virtualport/parameters',
  // virNetworkDHCPDefParseXML, virNetworkDNSHostDefParseXML
  'dhcp/host',
  'dhcp/range',
  'host/hostname',
  'host/lease',
  'range/lease',
  // virNWFilterDefParseXML, virNWFilterRuleParse
  'filter/filterref',
  'filter/rule',
  'rule/*',
]);

/** Attributes that libvirt asks for by XPath: in a namespace it does not find them. */
export const readWithoutNamespace = placeSet([
  '@unit',
  'domain/@type',
  'type/@arch',
  'type/@machine',
  'os/@firmware',
  'model/@fallback',
  'model/@heads',
  'model/@ram',
  'model/@vgamem',
  'model/@vram',
  'model/@vram64',
  'interface/model/@type',
  'interface/mac/@address',
  'clock/@adjustment',
  'clock/@basis',
  'clock/@offset',
  'cache/@size',
  'cell/@id',
  'cell/@memory',
  'config/@file',
  'controller/@index',
  'auth/@username',
  'auth/@type',
  'iqn/@name',
  'link/@state',
  'mtu/@size',
  'rate/@bytes',
  'rate/@period',
  'script/@path',
  'snapshot/@name',
  'slice/@size',
  'slice/@type',
  'vcpu/@placement',
  'maxMemory/@slots',
  'page/@size',
  'forward/@dev',
  'forward/@mode',
  'forward/@managed',
  'bridge/@name',
  'bridge/@macTableManager',
  'bridge/@zone',
  'ip/@family',
  'ip/@netmask',
  'portgroup/@name',
  'srv/@port',
  'srv/@priority',
  'srv/@weight',
  'tftp/@root',
  'dir/@path',
  'format/@type',
  'product/@name',
  'vendor/@name',
  'protocol/@ver',
  'filter/@name',
  'filter/@chain',
  'filter/@priority',
  'start/@mode',
  'bond/@mode',
  'vlan/@tag',
]);

/** Elements of which libvirt refuses a second one, though it looks for one. */
export const refusedRepeats = placeSet([
  'backend/source',
  'bandwidth/inbound',
  'bandwidth/outbound',
  'serial/protocol',
  'console/protocol',
  'channel/protocol',
  'parallel/protocol',
  'redirdev/protocol',
  'smartcard/protocol',
  'serial/source',
  'console/source',
  'channel/source',
  'parallel/source',
  'redirdev/source',
  'smartcard/source',
  'controller/model',
  'controller/target',
  'cpu/cache',
  'cputune/emulatorpin',
  'cputune/emulatorsched',
  'devices/iommu',
  'devices/memballoon',
  'devices/nvram',
  'devices/redirfilter',
  'devices/vsock',
  'devices/watchdog',
  'domain/genid',
  'domain/numatune',
  'forward/nat',
  'forward/pf',
  'nat/address',
  'nat/port',
  'memoryBacking/hugepages',
  'rng/backend',
  'tpm/backend',
]);

/** Elements of which libvirt takes the last one, since it goes through the children of their parent. */
export const lastTaken = placeSet(['address/zpci', 'features/*', 'hyperv/*', 'kvm/*', 'xen/*', 'host/lease']);

/** Elements whose contents libvirt finds in each of them, as if they were one (`./cputune/vcpupin`). */
export const readAsOne = placeSet([
  'domain/blkiotune',
  'domain/cputune',
  'domain/cpu',
  'domain/devices',
  'domain/features',
  'domain/idmap',
  'domain/iothreadids',
  'domain/memoryBacking',
  'domain/os',
  'domain/perf',
  'domain/pm',
  'domain/resource',
  'domain/vcpus',
  'features/capabilities',
  'features/hyperv',
  'features/kvm',
  'features/xen',
  'encryption/secret',
  'disk/iotune',
  'rule/*',
]);

/** Attributes that libvirt reads whatever stands beside them, and refuses where they do not go together. */
export const refusedTogether = placeSet([
  // src/conf/network_conf.c virNetworkIPDefParseXML, virNetworkDHCPHostDefParseXML
  'network/ip/@netmask',
  'network/ip/@prefix',
  'dhcp/host/@id',
  'dhcp/host/@mac',
]);
