#include "tables.h"

namespace domxml {

using namespace parameters;
using namespace results;

const std::vector<Function> &snapshotFunctions() {
  static const auto *functions = new std::vector<Function>{
      // Snapshots
      {"virDomainSnapshotCreateXML", as<New<DomainSnapshot>(Domain, Text, Flags)>},
      {"virDomainListAllSnapshots", as<Count(Domain, ListOut<DomainSnapshot>, Flags)>},
      {"virDomainSnapshotListAllChildren", as<Count(DomainSnapshot, ListOut<DomainSnapshot>, Flags)>},
      {"virDomainSnapshotLookupByName", as<New<DomainSnapshot>(Domain, Text, Flags)>},
      {"virDomainHasCurrentSnapshot", as<TruthOf(Domain, Flags)>},
      {"virDomainSnapshotCurrent", as<New<DomainSnapshot>(Domain, Flags)>},
      {"virDomainSnapshotGetParent", as<New<DomainSnapshot>(DomainSnapshot, Flags)>},
      {"virDomainSnapshotGetName", as<BorrowedText(DomainSnapshot)>},
      {"virDomainSnapshotGetXMLDesc", as<OwnedText(DomainSnapshot, Flags)>},
      {"virDomainSnapshotIsCurrent", as<TruthOf(DomainSnapshot, Flags)>},
      {"virDomainSnapshotHasMetadata", as<TruthOf(DomainSnapshot, Flags)>},
      {"virDomainRevertToSnapshot", as<Status(DomainSnapshot, Flags)>},
      {"virDomainSnapshotDelete", as<Status(DomainSnapshot, Flags)>},

      // Checkpoints
      {"virDomainCheckpointCreateXML", as<New<DomainCheckpoint>(Domain, Text, Flags)>},
      {"virDomainListAllCheckpoints", as<Count(Domain, ListOut<DomainCheckpoint>, Flags)>},
      {"virDomainCheckpointListAllChildren", as<Count(DomainCheckpoint, ListOut<DomainCheckpoint>, Flags)>},
      {"virDomainCheckpointLookupByName", as<New<DomainCheckpoint>(Domain, Text, Flags)>},
      {"virDomainCheckpointGetParent", as<New<DomainCheckpoint>(DomainCheckpoint, Flags)>},
      {"virDomainCheckpointGetName", as<BorrowedText(DomainCheckpoint)>},
      {"virDomainCheckpointGetXMLDesc", as<OwnedText(DomainCheckpoint, Flags)>},
      {"virDomainCheckpointDelete", as<Status(DomainCheckpoint, Flags)>},

      // Backups
      {"virDomainBackupBegin", as<Status(Domain, Text, OptionalText, Flags)>},
      {"virDomainBackupGetXMLDesc", as<OwnedText(Domain, Flags)>},
  };
  return *functions;
}

}
