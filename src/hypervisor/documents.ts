import { DocumentForm } from './document-form.ts';

/** The documents that go to libvirt and come from it, by what they describe. */
export const documents = {
  domain: new DocumentForm(async () => (await import('../model/kinds/domain.ts')).domainKind),
  device: new DocumentForm(async () => (await import('../model/kinds/domaindevice.ts')).domainDeviceKind),
  snapshot: new DocumentForm(
    async () => (await import('../model/kinds/domainsnapshot.ts')).domainSnapshotKind,
  ),
  checkpoint: new DocumentForm(
    async () => (await import('../model/kinds/domaincheckpoint.ts')).domainCheckpointKind,
  ),
  backup: new DocumentForm(async () => (await import('../model/kinds/domainbackup.ts')).domainBackupKind),
  network: new DocumentForm(async () => (await import('../model/kinds/network.ts')).networkKind),
  networkPort: new DocumentForm(async () => (await import('../model/kinds/networkport.ts')).networkPortKind),
  storagePool: new DocumentForm(async () => (await import('../model/kinds/pool.ts')).storagePoolKind),
  storageVolume: new DocumentForm(async () => (await import('../model/kinds/volume.ts')).storageVolumeKind),
  secret: new DocumentForm(async () => (await import('../model/kinds/secret.ts')).secretKind),
  nwFilter: new DocumentForm(async () => (await import('../model/kinds/filter.ts')).networkFilterKind),
  nwFilterBinding: new DocumentForm(
    async () => (await import('../model/kinds/filterbinding.ts')).networkFilterBindingKind,
  ),
  nodeDevice: new DocumentForm(async () => (await import('../model/kinds/device.ts')).nodeDeviceKind),
  interface: new DocumentForm(async () => (await import('../model/kinds/interface.ts')).hostInterfaceKind),
  capabilities: new DocumentForm(
    async () => (await import('../model/kinds/capabilities.ts')).capabilitiesKind,
  ),
  domainCapabilities: new DocumentForm(
    async () => (await import('../model/kinds/domain-capabilities.ts')).domainCapabilitiesKind,
  ),
  storagePoolCapabilities: new DocumentForm(
    async () => (await import('../model/kinds/storagepool-capabilities.ts')).storagePoolCapabilitiesKind,
  ),
  systemInformation: new DocumentForm(
    async () => (await import('../model/kinds/sysinfo.ts')).systemInformationKind,
  ),
} as const;
