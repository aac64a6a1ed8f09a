#include "tables.h"

namespace domxml {

using namespace parameters;
using namespace results;

const std::vector<Function> &domainDeviceFunctions() {
  static const auto *functions = new std::vector<Function>{
      // Devices
      {"virDomainAttachDeviceFlags", as<Status(Domain, Text, Flags)>},
      {"virDomainDetachDeviceFlags", as<Status(Domain, Text, Flags)>},
      {"virDomainDetachDeviceAlias", as<Status(Domain, Text, Flags)>},
      {"virDomainUpdateDeviceFlags", as<Status(Domain, Text, Flags)>},

      // Memory and processors
      {"virDomainGetMaxMemory", as<Amount<unsigned long>(Domain)>},
      {"virDomainSetMaxMemory", as<Status(Domain, UnsignedLong)>},
      {"virDomainSetMemory", as<Status(Domain, UnsignedLong)>},
      {"virDomainSetMemoryFlags", as<Status(Domain, UnsignedLong, Flags)>},
      {"virDomainSetMemoryStatsPeriod", as<Status(Domain, Int, Flags)>},
      {"virDomainGetMaxVcpus", as<Number(Domain)>},
      {"virDomainGetVcpusFlags", as<Number(Domain, Flags)>},
      {"virDomainSetVcpus", as<Status(Domain, UnsignedInt)>},
      {"virDomainSetVcpusFlags", as<Status(Domain, UnsignedInt, Flags)>},
      {"virDomainSetVcpu", as<Status(Domain, Text, Truth, Flags)>},
      {"virDomainGetGuestVcpus", as<Status(Domain, TypedParametersOf<unsigned int>, CountOf<unsigned int>, Flags)>},
      {"virDomainSetGuestVcpus", as<Status(Domain, Text, Truth, Flags)>},
      {"virDomainAddIOThread", as<Status(Domain, UnsignedInt, Flags)>},
      {"virDomainDelIOThread", as<Status(Domain, UnsignedInt, Flags)>},

      // Tuning
      {"virDomainGetMemoryParameters", as<Status(Domain, TypedParametersBuffer, CountOut, Flags)>},
      {"virDomainSetMemoryParameters", as<Status(Domain, TypedParameters, Length<int>, Flags)>},
      {"virDomainGetNumaParameters", as<Status(Domain, TypedParametersBuffer, CountOut, Flags)>},
      {"virDomainSetNumaParameters", as<Status(Domain, TypedParameters, Length<int>, Flags)>},
      {"virDomainGetBlkioParameters", as<Status(Domain, TypedParametersBuffer, CountOut, Flags)>},
      {"virDomainSetBlkioParameters", as<Status(Domain, TypedParameters, Length<int>, Flags)>},
      {"virDomainGetBlockIoTune", as<Status(Domain, OptionalText, TypedParametersBuffer, CountOut, Flags)>},
      {"virDomainSetBlockIoTune", as<Status(Domain, Text, TypedParameters, Length<int>, Flags)>},
      {"virDomainGetInterfaceParameters", as<Status(Domain, Text, TypedParametersBuffer, CountOut, Flags)>},
      {"virDomainSetInterfaceParameters", as<Status(Domain, Text, TypedParameters, Length<int>, Flags)>},
      {"virDomainGetSchedulerType", as<OwnedText(Domain, IntOut)>},
      // Refuses to say how many there are; libvirt's protocol carries no more than these.
      {"virDomainGetSchedulerParametersFlags", as<Status(Domain, Buffer<virTypedParameter, 16>, CountOut, Flags)>},
      {"virDomainSetSchedulerParametersFlags", as<Status(Domain, TypedParameters, Length<int>, Flags)>},
      {"virDomainGetPerfEvents", as<Status(Domain, TypedParametersOut, CountOut, Flags)>},
      {"virDomainSetPerfEvents", as<Status(Domain, TypedParameters, Length<int>, Flags)>},

      // Disks
      {"virDomainBlockResize", as<Status(Domain, Text, UnsignedLongLong, Flags)>},
      {"virDomainGetBlockInfo", as<Status(Domain, Text, InfoOut<virDomainBlockInfo>, Flags)>},
      {"virDomainGetBlockJobInfo", as<Number(Domain, Text, InfoOut<virDomainBlockJobInfo>, Flags)>},
      {"virDomainBlockPull", as<Status(Domain, Text, UnsignedLong, Flags)>},
      {"virDomainBlockRebase", as<Status(Domain, Text, OptionalText, UnsignedLong, Flags)>},
      {"virDomainBlockCommit", as<Status(Domain, Text, OptionalText, OptionalText, UnsignedLong, Flags)>},
      {"virDomainBlockCopy", as<Status(Domain, Text, Text, TypedParameters, Length<int>, Flags)>},
      {"virDomainBlockJobAbort", as<Status(Domain, Text, Flags)>},
      {"virDomainBlockJobSetSpeed", as<Status(Domain, Text, UnsignedLong, Flags)>},
      {"virDomainSetBlockThreshold", as<Status(Domain, Text, UnsignedLongLong, Flags)>},
      {"virDomainGetDiskErrors", as<Count(Domain, InfosBuffer<virDomainDiskError, 256>, Length<unsigned int>, Flags)>},
  };
  return *functions;
}

}
