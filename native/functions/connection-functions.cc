#include "tables.h"

namespace domxml {

using namespace parameters;
using namespace results;

const std::vector<Function> &connectionFunctions() {
  static const auto *functions = new std::vector<Function>{
      // The connection
      {"virConnectGetType", as<BorrowedText(Connect)>},
      {"virConnectGetURI", as<OwnedText(Connect)>},
      {"virConnectGetHostname", as<OwnedText(Connect)>},
      {"virConnectGetVersion", as<Status(Connect, UnsignedLongOut)>},
      {"virConnectGetLibVersion", as<Status(Connect, UnsignedLongOut)>},
      {"virConnectIsAlive", as<TruthOf(Connect)>},
      {"virConnectIsEncrypted", as<TruthOf(Connect)>},
      {"virConnectIsSecure", as<TruthOf(Connect)>},
      {"virConnectSetKeepAlive", as<Number(Connect, Int, UnsignedInt)>},

      // What the host and its hypervisor can do
      {"virConnectGetCapabilities", as<OwnedText(Connect)>},
      {"virConnectGetDomainCapabilities",
       as<OwnedText(Connect, OptionalText, OptionalText, OptionalText, OptionalText, Flags)>},
      {"virConnectGetStoragePoolCapabilities", as<OwnedText(Connect, Flags)>},
      {"virConnectGetMaxVcpus", as<Number(Connect, OptionalText)>},
      {"virConnectGetSysinfo", as<OwnedText(Connect, Flags)>},
      {"virConnectGetCPUModelNames", as<Count(Connect, Text, TextsOut, Flags)>},
      {"virConnectCompareCPU", as<Number(Connect, Text, Flags)>},
      {"virConnectCompareHypervisorCPU",
       as<Number(Connect, OptionalText, OptionalText, OptionalText, OptionalText, Text, Flags)>},
      {"virConnectBaselineCPU", as<OwnedText(Connect, Texts, Length<unsigned int>, Flags)>},
      {"virConnectBaselineHypervisorCPU",
       as<OwnedText(Connect, OptionalText, OptionalText, OptionalText, OptionalText, Texts, Length<unsigned int>, Flags)>},

      // The host
      {"virNodeGetInfo", as<Status(Connect, InfoOut<virNodeInfo>)>},
      {"virNodeGetSecurityModel", as<Status(Connect, InfoOut<virSecurityModel>)>},
      {"virNodeGetFreeMemory", as<Amount<unsigned long long>(Connect)>},
      {"virNodeGetCPUStats", as<Status(Connect, Int, Buffer<virNodeCPUStats>, CountOut, Flags)>},
      {"virNodeGetMemoryStats", as<Status(Connect, Int, Buffer<virNodeMemoryStats>, CountOut, Flags)>},
      {"virNodeGetMemoryParameters", as<Status(Connect, TypedParametersBuffer, CountOut, Flags)>},
      {"virNodeGetSEVInfo", as<Status(Connect, TypedParametersOut, CountOut, Flags)>},
      {"virNodeSuspendForDuration", as<Status(Connect, UnsignedInt, UnsignedLongLong, Flags)>},

      // Native configurations
      {"virConnectDomainXMLFromNative", as<OwnedText(Connect, Text, Text, Flags)>},
      {"virConnectDomainXMLToNative", as<OwnedText(Connect, Text, Text, Flags)>},
  };
  return *functions;
}

}
