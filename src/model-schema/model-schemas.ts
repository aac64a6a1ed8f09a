import type { KindValidators } from '../descriptor/validators.ts';
import type { ModelKind } from '../model/model-kind.ts';
import type { ModelSchema } from './model-schema.ts';

/** Loads what models are checked by, by kind of document: `await modelSchemas.domain()`. */
export const modelSchemas = {
  domain: async () =>
    modelSchema(
      (await import('../model/kinds/domain.ts')).domainKind,
      await import('../../generated/validators/domain.js'),
    ),
  domainsnapshot: async () =>
    modelSchema(
      (await import('../model/kinds/domainsnapshot.ts')).domainSnapshotKind,
      await import('../../generated/validators/domainsnapshot.js'),
    ),
  domaincheckpoint: async () =>
    modelSchema(
      (await import('../model/kinds/domaincheckpoint.ts')).domainCheckpointKind,
      await import('../../generated/validators/domaincheckpoint.js'),
    ),
  domainbackup: async () =>
    modelSchema(
      (await import('../model/kinds/domainbackup.ts')).domainBackupKind,
      await import('../../generated/validators/domainbackup.js'),
    ),
  domaindevice: async () =>
    modelSchema(
      (await import('../model/kinds/domaindevice.ts')).domainDeviceKind,
      await import('../../generated/validators/domaindevice.js'),
    ),
  cpu: async () =>
    modelSchema(
      (await import('../model/kinds/cpu.ts')).cpuKind,
      await import('../../generated/validators/cpu.js'),
    ),
  domainCapabilities: async () =>
    modelSchema(
      (await import('../model/kinds/domain-capabilities.ts')).domainCapabilitiesKind,
      await import('../../generated/validators/domainCapabilities.js'),
    ),
  capabilities: async () =>
    modelSchema(
      (await import('../model/kinds/capabilities.ts')).capabilitiesKind,
      await import('../../generated/validators/capabilities.js'),
    ),
  network: async () =>
    modelSchema(
      (await import('../model/kinds/network.ts')).networkKind,
      await import('../../generated/validators/network.js'),
    ),
  networkport: async () =>
    modelSchema(
      (await import('../model/kinds/networkport.ts')).networkPortKind,
      await import('../../generated/validators/networkport.js'),
    ),
  interface: async () =>
    modelSchema(
      (await import('../model/kinds/interface.ts')).hostInterfaceKind,
      await import('../../generated/validators/interface.js'),
    ),
  device: async () =>
    modelSchema(
      (await import('../model/kinds/device.ts')).nodeDeviceKind,
      await import('../../generated/validators/device.js'),
    ),
  filter: async () =>
    modelSchema(
      (await import('../model/kinds/filter.ts')).networkFilterKind,
      await import('../../generated/validators/filter.js'),
    ),
  filterbinding: async () =>
    modelSchema(
      (await import('../model/kinds/filterbinding.ts')).networkFilterBindingKind,
      await import('../../generated/validators/filterbinding.js'),
    ),
  secret: async () =>
    modelSchema(
      (await import('../model/kinds/secret.ts')).secretKind,
      await import('../../generated/validators/secret.js'),
    ),
  pool: async () =>
    modelSchema(
      (await import('../model/kinds/pool.ts')).storagePoolKind,
      await import('../../generated/validators/pool.js'),
    ),
  storagepoolCapabilities: async () =>
    modelSchema(
      (await import('../model/kinds/storagepool-capabilities.ts')).storagePoolCapabilitiesKind,
      await import('../../generated/validators/storagepoolCapabilities.js'),
    ),
  volume: async () =>
    modelSchema(
      (await import('../model/kinds/volume.ts')).storageVolumeKind,
      await import('../../generated/validators/volume.js'),
    ),
  sysinfo: async () =>
    modelSchema(
      (await import('../model/kinds/sysinfo.ts')).systemInformationKind,
      await import('../../generated/validators/sysinfo.js'),
    ),
} as const satisfies Readonly<Record<string, () => Promise<ModelSchema<unknown>>>>;

function modelSchema<Model>(
  kind: ModelKind<Model>,
  { kindValidators }: { readonly kindValidators: KindValidators },
): ModelSchema<Model> {
  return { kind, validators: kindValidators };
}
