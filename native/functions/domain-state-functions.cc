#include "tables.h"

namespace domxml {

using namespace parameters;
using namespace results;

const std::vector<Function> &domainStateFunctions() {
  static const auto *functions = new std::vector<Function>{
      // States
      {"virDomainGetInfo", as<Status(Domain, InfoOut<virDomainInfo>)>},
      {"virDomainGetState", as<Status(Domain, IntOut, IntOut, Flags)>},
      {"virDomainGetControlInfo", as<Status(Domain, InfoOut<virDomainControlInfo>, Flags)>},
      {"virDomainGetSecurityLabel", as<Status(Domain, InfoOut<virSecurityLabel>)>},
      {"virDomainGetMessages", as<Count(Domain, TextsOut, Flags)>},
      {"virDomainGetLaunchSecurityInfo", as<Status(Domain, TypedParametersOut, CountOut, Flags)>},

      // Statistics
      {"virConnectGetAllDomainStats", as<Count(Connect, UnsignedInt, DomainStatsOut, Flags)>},
      {"virDomainListGetStats", as<Count(ListOf<Domain>, UnsignedInt, DomainStatsOut, Flags)>},
      {"virDomainMemoryStats",
       as<Count(Domain, InfosBuffer<virDomainMemoryStat, 64>, Length<unsigned int>, Flags)>},
      {"virDomainBlockStats", as<Status(Domain, Text, InfoOut<virDomainBlockStats>, Length<std::size_t>)>},
      {"virDomainBlockStatsFlags", as<Status(Domain, Text, TypedParametersBuffer, CountOut, Flags)>},
      {"virDomainInterfaceStats",
       as<Status(Domain, Text, InfoOut<virDomainInterfaceStats>, Length<std::size_t>)>},

      // Jobs
      {"virDomainGetJobInfo", as<Status(Domain, InfoOut<virDomainJobInfo>)>},
      {"virDomainGetJobStats", as<Status(Domain, IntOut, TypedParametersOut, CountOut, Flags)>},
      {"virDomainAbortJob", as<Status(Domain)>},
      {"virDomainAbortJobFlags", as<Status(Domain, Flags)>},
      {"virDomainStartDirtyRateCalc", as<Status(Domain, Int, Flags)>},

      // What the guest and its agent say
      {"virDomainInterfaceAddresses", as<Count(Domain, InfosOut<virDomainInterface>, UnsignedInt, Flags)>},
      {"virDomainGetHostname", as<OwnedText(Domain, Flags)>},
      {"virDomainGetTime", as<Status(Domain, LongLongOut, UnsignedIntOut, Flags)>},
      {"virDomainSetTime", as<Status(Domain, LongLong, UnsignedInt, Flags)>},
      {"virDomainGetGuestInfo", as<Status(Domain, UnsignedInt, TypedParametersOut, CountOut, Flags)>},
      {"virDomainGetFSInfo", as<Count(Domain, InfosOut<virDomainFSInfo>, Flags)>},
      {"virDomainFSFreeze", as<Number(Domain, Texts, Length<unsigned int>, Flags)>},
      {"virDomainFSThaw", as<Number(Domain, Texts, Length<unsigned int>, Flags)>},
      {"virDomainFSTrim", as<Status(Domain, OptionalText, UnsignedLongLong, Flags)>},
      {"virDomainSetUserPassword", as<Status(Domain, Text, Text, Flags)>},
      {"virDomainAuthorizedSSHKeysGet", as<Count(Domain, Text, TextsOut, Flags)>},
      {"virDomainAuthorizedSSHKeysSet", as<Status(Domain, Text, Texts, Length<unsigned int>, Flags)>},
      {"virDomainAgentSetResponseTimeout", as<Status(Domain, Int, Flags)>},
      {"virDomainSendKey", as<Status(Domain, UnsignedInt, UnsignedInt, Numbers, Length<int>, Flags)>},
      {"virDomainSendProcessSignal", as<Status(Domain, LongLong, UnsignedInt, Flags)>},
  };
  return *functions;
}

}
