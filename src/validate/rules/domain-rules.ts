import type { Rule } from '../rule.ts';
import { busNotOffered } from './capabilities/bus-not-offered.ts';
import { cpuModelIncomplete } from './capabilities/cpu-model-incomplete.ts';
import { cpuNotOffered } from './capabilities/cpu-not-offered.ts';
import { featureNotOffered } from './capabilities/feature-not-offered.ts';
import { firmwareNotOffered } from './capabilities/firmware-not-offered.ts';
import { guestNotOffered } from './capabilities/guest-not-offered.ts';
import { machineNotOffered } from './capabilities/machine-not-offered.ts';
import { tooManyVcpus } from './capabilities/too-many-vcpus.ts';
import { valueNotOffered } from './capabilities/value-not-offered.ts';
import { macAddressTaken } from './clash/mac-address-taken.ts';
import { nameTaken } from './clash/name-taken.ts';
import { uuidTaken } from './clash/uuid-taken.ts';
import { backingFileUnusable } from './disk/backing-file-unusable.ts';
import { imageInUse } from './disk/image-in-use.ts';
import { imageUsedTwice } from './disk/image-used-twice.ts';
import { policyNeedsMedium } from './disk/policy-needs-medium.ts';
import { volumeOfOtherPool } from './disk/volume-of-other-pool.ts';
import { volumeStartupPolicy } from './disk/volume-startup-policy.ts';
import { emulatorNotExecutable } from './emulator/not-executable.ts';
import { fileInaccessible } from './file/inaccessible.ts';
import { fileMissing } from './file/missing.ts';
import { fileOptionalMissing } from './file/optional-missing.ts';
import { fileWrongKind } from './file/wrong-kind.ts';
import { virtiofsNeedsPrivileges } from './filesystem/virtiofs-needs-privileges.ts';
import { hostdevMissing } from './hostdev/missing.ts';
import { usbMissing } from './hostdev/usb-missing.ts';
import { vfioUnavailable } from './hostdev/vfio-unavailable.ts';
import { bandwidthNeedsPrivileges } from './interface/bandwidth-needs-privileges.ts';
import { bandwidthUnsupportedByKernel } from './interface/bandwidth-unsupported-by-kernel.ts';
import { bridgeMissing } from './interface/bridge-missing.ts';
import { bridgeNeedsPrivileges } from './interface/bridge-needs-privileges.ts';
import { bridgeNotAllowed } from './interface/bridge-not-allowed.ts';
import { bridgeVlanUnsupported } from './interface/bridge-vlan-unsupported.ts';
import { creationNeedsPrivileges } from './interface/creation-needs-privileges.ts';
import { customTapNeedsPrivileges } from './interface/custom-tap-needs-privileges.ts';
import { customTapUnsupported } from './interface/custom-tap-unsupported.ts';
import { deviceExists } from './interface/device-exists.ts';
import { deviceUsedTwice } from './interface/device-used-twice.ts';
import { directSourceMissing } from './interface/direct-source-missing.ts';
import { existingDeviceDeleted } from './interface/existing-device-deleted.ts';
import { existingTapDeleted } from './interface/existing-tap-deleted.ts';
import { existingTapTakenOver } from './interface/existing-tap-taken-over.ts';
import { filterNeedsPrivileges } from './interface/filter-needs-privileges.ts';
import { floorUnsupportedByNetwork } from './interface/floor-unsupported-by-network.ts';
import { generatedNameDropped } from './interface/generated-name-dropped.ts';
import { guestAddressUnsupported } from './interface/guest-address-unsupported.ts';
import { hostdevBandwidthUnsupported } from './interface/hostdev-bandwidth-unsupported.ts';
import { isolatedPortUnsupported } from './interface/isolated-port-unsupported.ts';
import { macvtapUnusable } from './interface/macvtap-unusable.ts';
import { managedIgnored } from './interface/managed-ignored.ts';
import { nameRefusedByKernel } from './interface/name-refused-by-kernel.ts';
import { notABridge } from './interface/not-a-bridge.ts';
import { notATap } from './interface/not-a-tap.ts';
import { portgroupMissing } from './interface/portgroup-missing.ts';
import { queuesIgnoredInSession } from './interface/queues-ignored-in-session.ts';
import { queuesUnsupported } from './interface/queues-unsupported.ts';
import { scriptFails } from './interface/script-fails.ts';
import { scriptUnusable } from './interface/script-unusable.ts';
import { sourceAddressNeedsPrivileges } from './interface/source-address-needs-privileges.ts';
import { tapDown } from './interface/tap-down.ts';
import { tapInUse } from './interface/tap-in-use.ts';
import { tapMissing } from './interface/tap-missing.ts';
import { tapOfNobody } from './interface/tap-of-nobody.ts';
import { tapOfOtherUser } from './interface/tap-of-other-user.ts';
import { tapQueues } from './interface/tap-queues.ts';
import { tapShared } from './interface/tap-shared.ts';
import { tunUnusable } from './interface/tun-unusable.ts';
import { unmanagedNeedsEthernet } from './interface/unmanaged-needs-ethernet.ts';
import { unmanagedNeedsName } from './interface/unmanaged-needs-name.ts';
import { vdpaUnusable } from './interface/vdpa-unusable.ts';
import { vhostUnusable } from './interface/vhost-unusable.ts';
import { vhostuserSocketMissing } from './interface/vhostuser-socket-missing.ts';
import { virtualportUnsupported } from './interface/virtualport-unsupported.ts';
import { virtualportUnsupportedByNetwork } from './interface/virtualport-unsupported-by-network.ts';
import { vlanUnsupported } from './interface/vlan-unsupported.ts';
import { referenceInactive } from './reference/inactive.ts';
import { referenceMissing } from './reference/missing.ts';
import { referenceOptionalMissing } from './reference/optional-missing.ts';
import { secretOfOtherUse } from './reference/secret-of-other-use.ts';

/** The rules for domain documents, in alphabetical order of code. */
export const domainRules: readonly Rule[] = [
  busNotOffered,
  cpuModelIncomplete,
  cpuNotOffered,
  featureNotOffered,
  firmwareNotOffered,
  guestNotOffered,
  machineNotOffered,
  tooManyVcpus,
  valueNotOffered,
  macAddressTaken,
  nameTaken,
  uuidTaken,
  backingFileUnusable,
  imageInUse,
  imageUsedTwice,
  policyNeedsMedium,
  volumeOfOtherPool,
  volumeStartupPolicy,
  emulatorNotExecutable,
  fileInaccessible,
  fileMissing,
  fileOptionalMissing,
  fileWrongKind,
  virtiofsNeedsPrivileges,
  hostdevMissing,
  usbMissing,
  vfioUnavailable,
  bandwidthNeedsPrivileges,
  bandwidthUnsupportedByKernel,
  bridgeMissing,
  bridgeNeedsPrivileges,
  bridgeNotAllowed,
  bridgeVlanUnsupported,
  creationNeedsPrivileges,
  customTapNeedsPrivileges,
  customTapUnsupported,
  deviceExists,
  deviceUsedTwice,
  directSourceMissing,
  existingDeviceDeleted,
  existingTapDeleted,
  existingTapTakenOver,
  filterNeedsPrivileges,
  floorUnsupportedByNetwork,
  generatedNameDropped,
  guestAddressUnsupported,
  hostdevBandwidthUnsupported,
  isolatedPortUnsupported,
  macvtapUnusable,
  managedIgnored,
  nameRefusedByKernel,
  notABridge,
  notATap,
  portgroupMissing,
  queuesIgnoredInSession,
  queuesUnsupported,
  scriptFails,
  scriptUnusable,
  sourceAddressNeedsPrivileges,
  tapDown,
  tapInUse,
  tapMissing,
  tapOfNobody,
  tapOfOtherUser,
  tapQueues,
  tapShared,
  tunUnusable,
  unmanagedNeedsEthernet,
  unmanagedNeedsName,
  vdpaUnusable,
  vhostUnusable,
  vhostuserSocketMissing,
  virtualportUnsupported,
  virtualportUnsupportedByNetwork,
  vlanUnsupported,
  referenceInactive,
  referenceMissing,
  referenceOptionalMissing,
  secretOfOtherUse,
];
