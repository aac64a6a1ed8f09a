/**
 * The kinds of documents that libvirt takes without asking its grammar. Checkpoints it always validates
 * (src/conf/checkpoint_conf.c virDomainCheckpointDefParse); capabilities it only writes.
 */
export const definedKinds: ReadonlySet<string> = new Set([
  'domain',
  'domainsnapshot',
  'domainbackup',
  'domaindevice',
  'cpu',
  'network',
  'networkport',
  'interface',
  'device',
  'filter',
  'filterbinding',
  'secret',
  'pool',
  'volume',
]);
