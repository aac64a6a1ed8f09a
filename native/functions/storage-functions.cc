#include "tables.h"

namespace domxml {

using namespace parameters;
using namespace results;

const std::vector<Function> &storageFunctions() {
  static const auto *functions = new std::vector<Function>{
      // Pools
      {"virConnectListAllStoragePools", as<Count(Connect, ListOut<StoragePool>, Flags)>},
      {"virConnectFindStoragePoolSources", as<OwnedText(Connect, Text, OptionalText, Flags)>},
      {"virStoragePoolLookupByName", as<New<StoragePool>(Connect, Text)>},
      {"virStoragePoolLookupByUUIDString", as<New<StoragePool>(Connect, Text)>},
      {"virStoragePoolLookupByTargetPath", as<New<StoragePool>(Connect, Text)>},
      {"virStoragePoolLookupByVolume", as<New<StoragePool>(StorageVol)>},
      {"virStoragePoolGetName", as<BorrowedText(StoragePool)>},
      {"virStoragePoolGetUUIDString", as<Status(StoragePool, UuidOut)>},
      {"virStoragePoolGetInfo", as<Status(StoragePool, InfoOut<virStoragePoolInfo>)>},
      {"virStoragePoolGetXMLDesc", as<OwnedText(StoragePool, Flags)>},
      {"virStoragePoolIsActive", as<TruthOf(StoragePool)>},
      {"virStoragePoolIsPersistent", as<TruthOf(StoragePool)>},
      {"virStoragePoolGetAutostart", as<Status(StoragePool, TruthOut)>},
      {"virStoragePoolSetAutostart", as<Status(StoragePool, Truth)>},
      {"virStoragePoolDefineXML", as<New<StoragePool>(Connect, Text, Flags)>},
      {"virStoragePoolCreateXML", as<New<StoragePool>(Connect, Text, Flags)>},
      {"virStoragePoolBuild", as<Status(StoragePool, Flags)>},
      {"virStoragePoolCreate", as<Status(StoragePool, Flags)>},
      {"virStoragePoolRefresh", as<Status(StoragePool, Flags)>},
      {"virStoragePoolDestroy", as<Status(StoragePool)>},
      {"virStoragePoolDelete", as<Status(StoragePool, Flags)>},
      {"virStoragePoolUndefine", as<Status(StoragePool)>},

      // Volumes
      {"virStoragePoolListAllVolumes", as<Count(StoragePool, ListOut<StorageVol>, Flags)>},
      {"virStorageVolLookupByName", as<New<StorageVol>(StoragePool, Text)>},
      {"virStorageVolLookupByKey", as<New<StorageVol>(Connect, Text)>},
      {"virStorageVolLookupByPath", as<New<StorageVol>(Connect, Text)>},
      {"virStorageVolGetName", as<BorrowedText(StorageVol)>},
      {"virStorageVolGetKey", as<BorrowedText(StorageVol)>},
      {"virStorageVolGetPath", as<OwnedText(StorageVol)>},
      {"virStorageVolGetInfo", as<Status(StorageVol, InfoOut<virStorageVolInfo>)>},
      {"virStorageVolGetInfoFlags", as<Status(StorageVol, InfoOut<virStorageVolInfo>, Flags)>},
      {"virStorageVolGetXMLDesc", as<OwnedText(StorageVol, Flags)>},
      {"virStorageVolCreateXML", as<New<StorageVol>(StoragePool, Text, Flags)>},
      {"virStorageVolCreateXMLFrom", as<New<StorageVol>(StoragePool, Text, StorageVol, Flags)>},
      {"virStorageVolResize", as<Status(StorageVol, UnsignedLongLong, Flags)>},
      {"virStorageVolWipe", as<Status(StorageVol, Flags)>},
      {"virStorageVolWipePattern", as<Status(StorageVol, UnsignedInt, Flags)>},
      {"virStorageVolDelete", as<Status(StorageVol, Flags)>},

      // Secrets
      {"virConnectListAllSecrets", as<Count(Connect, ListOut<Secret>, Flags)>},
      {"virSecretLookupByUUIDString", as<New<Secret>(Connect, Text)>},
      {"virSecretLookupByUsage", as<New<Secret>(Connect, Int, Text)>},
      {"virSecretGetUUIDString", as<Status(Secret, UuidOut)>},
      {"virSecretGetUsageType", as<Number(Secret)>},
      {"virSecretGetUsageID", as<BorrowedText(Secret)>},
      {"virSecretGetXMLDesc", as<OwnedText(Secret, Flags)>},
      {"virSecretDefineXML", as<New<Secret>(Connect, Text, Flags)>},
      {"virSecretUndefine", as<Status(Secret)>},
      {"virSecretGetValue", as<OwnedBytes(Secret, SizeOfResult, Flags)>},
      {"virSecretSetValue", as<Status(Secret, BytesIn, Length<std::size_t>, Flags)>},
  };
  return *functions;
}

}
