#include "tables.h"

namespace domxml {

using namespace parameters;
using namespace results;

const std::vector<Function> &domainFunctions() {
  static const auto *functions = new std::vector<Function>{
      // Listing and looking up
      {"virConnectListAllDomains", as<Count(Connect, ListOut<Domain>, Flags)>},
      {"virDomainLookupByID", as<New<Domain>(Connect, Int)>},
      {"virDomainLookupByName", as<New<Domain>(Connect, Text)>},
      {"virDomainLookupByUUIDString", as<New<Domain>(Connect, Text)>},

      // What a domain is
      {"virDomainGetName", as<BorrowedText(Domain)>},
      {"virDomainGetUUIDString", as<Status(Domain, UuidOut)>},
      {"virDomainGetID", as<OptionalNumber(Domain)>},
      {"virDomainGetOSType", as<OwnedText(Domain)>},
      {"virDomainGetXMLDesc", as<OwnedText(Domain, Flags)>},
      {"virDomainIsActive", as<TruthOf(Domain)>},
      {"virDomainIsPersistent", as<TruthOf(Domain)>},
      {"virDomainIsUpdated", as<TruthOf(Domain)>},
      {"virDomainGetAutostart", as<Status(Domain, TruthOut)>},
      {"virDomainSetAutostart", as<Status(Domain, Truth)>},
      {"virDomainGetMetadata", as<OwnedText(Domain, Int, OptionalText, Flags)>},
      {"virDomainSetMetadata", as<Status(Domain, Int, OptionalText, OptionalText, OptionalText, Flags)>},
      {"virDomainRename", as<Status(Domain, Text, Flags)>},

      // Defining
      {"virDomainDefineXML", as<New<Domain>(Connect, Text)>},
      {"virDomainDefineXMLFlags", as<New<Domain>(Connect, Text, Flags)>},
      {"virDomainUndefine", as<Status(Domain)>},
      {"virDomainUndefineFlags", as<Status(Domain, Flags)>},

      // Running
      {"virDomainCreateXML", as<New<Domain>(Connect, Text, Flags)>},
      {"virDomainCreate", as<Status(Domain)>},
      {"virDomainCreateWithFlags", as<Status(Domain, Flags)>},
      {"virDomainShutdown", as<Status(Domain)>},
      {"virDomainShutdownFlags", as<Status(Domain, Flags)>},
      {"virDomainReboot", as<Status(Domain, Flags)>},
      {"virDomainReset", as<Status(Domain, Flags)>},
      {"virDomainSuspend", as<Status(Domain)>},
      {"virDomainResume", as<Status(Domain)>},
      {"virDomainDestroy", as<Status(Domain)>},
      {"virDomainDestroyFlags", as<Status(Domain, Flags)>},
      {"virDomainPMSuspendForDuration", as<Status(Domain, UnsignedInt, UnsignedLongLong, Flags)>},
      {"virDomainPMWakeup", as<Status(Domain, Flags)>},
      {"virDomainInjectNMI", as<Status(Domain, Flags)>},
      {"virDomainSetLifecycleAction", as<Status(Domain, UnsignedInt, UnsignedInt, Flags)>},

      // Saving and dumping
      {"virDomainSave", as<Status(Domain, Text)>},
      {"virDomainSaveFlags", as<Status(Domain, Text, OptionalText, Flags)>},
      {"virDomainRestore", as<Status(Connect, Text)>},
      {"virDomainRestoreFlags", as<Status(Connect, Text, OptionalText, Flags)>},
      {"virDomainSaveImageGetXMLDesc", as<OwnedText(Connect, Text, Flags)>},
      {"virDomainSaveImageDefineXML", as<Status(Connect, Text, Text, Flags)>},
      {"virDomainManagedSave", as<Status(Domain, Flags)>},
      {"virDomainManagedSaveRemove", as<Status(Domain, Flags)>},
      {"virDomainHasManagedSaveImage", as<TruthOf(Domain, Flags)>},
      {"virDomainManagedSaveGetXMLDesc", as<OwnedText(Domain, Flags)>},
      {"virDomainManagedSaveDefineXML", as<Status(Domain, Text, Flags)>},
      {"virDomainCoreDump", as<Status(Domain, Text, Flags)>},
      {"virDomainCoreDumpWithFormat", as<Status(Domain, Text, UnsignedInt, Flags)>},

      // Migrating to where its own libvirt takes it
      {"virDomainMigrateToURI", as<Status(Domain, Text, UnsignedLong, OptionalText, UnsignedLong)>},
      {"virDomainMigrateSetMaxDowntime", as<Status(Domain, UnsignedLongLong, Flags)>},
      {"virDomainMigrateGetMaxDowntime", as<Status(Domain, UnsignedLongLongOut, Flags)>},
      {"virDomainMigrateStartPostCopy", as<Status(Domain, Flags)>},

      // Of the QEMU driver alone
      {"virDomainQemuMonitorCommand", as<Status(Domain, Text, TextOut, Flags)>},
      {"virDomainQemuAgentCommand", as<OwnedText(Domain, Text, Int, Flags)>},
  };
  return *functions;
}

}
