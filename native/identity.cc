#include "identity.h"

#include <string>

#include "library.h"

namespace domxml {
namespace {

/** What a function says of an object; undefined if it is none or says nothing. */
Data text(void *pointer, const char *function) {
  auto *get = libvirtFunction<const char *(void *)>(function);
  return get == nullptr ? Data() : Data(get(pointer));
}

Data number(void *pointer, const char *function) {
  auto *get = libvirtFunction<int(void *)>(function);
  return get == nullptr ? Data() : Data(get(pointer));
}

Data uuid(void *pointer, const char *function) {
  char text[37] = {};
  auto *get = libvirtFunction<int(void *, char *)>(function);
  return get == nullptr || get(pointer, text) < 0 ? Data() : Data(text);
}

Data poolOf(void *volume, const Object *subject) {
  if (subject != nullptr && subject->type == ObjectType::StoragePool) return subject->identity.front().value;
  auto *lookUp = libvirtFunction<virStoragePool *(void *)>("virStoragePoolLookupByVolume");
  virStoragePool *pool = lookUp == nullptr ? nullptr : lookUp(volume);
  if (pool == nullptr) return Data();
  Data name = text(pool, "virStoragePoolGetName");
  freeObject(ObjectType::StoragePool, pool);
  return name;
}

}

Record identityOf(ObjectType type, void *object, const Object *subject) {
  switch (type) {
    case ObjectType::Connect: return {};
    case ObjectType::Domain:
      return {{"name", text(object, "virDomainGetName")}, {"uuid", uuid(object, "virDomainGetUUIDString")}};
    case ObjectType::DomainSnapshot: return {{"name", text(object, "virDomainSnapshotGetName")}};
    case ObjectType::DomainCheckpoint: return {{"name", text(object, "virDomainCheckpointGetName")}};
    case ObjectType::Network:
      return {{"name", text(object, "virNetworkGetName")}, {"uuid", uuid(object, "virNetworkGetUUIDString")}};
    case ObjectType::NetworkPort: return {{"uuid", uuid(object, "virNetworkPortGetUUIDString")}};
    case ObjectType::StoragePool:
      return {{"name", text(object, "virStoragePoolGetName")}, {"uuid", uuid(object, "virStoragePoolGetUUIDString")}};
    case ObjectType::StorageVol:
      return {
          {"name", text(object, "virStorageVolGetName")},
          {"key", text(object, "virStorageVolGetKey")},
          {"pool", poolOf(object, subject)},
      };
    case ObjectType::Secret:
      return {
          {"uuid", uuid(object, "virSecretGetUUIDString")},
          {"usageType", number(object, "virSecretGetUsageType")},
          {"usageId", text(object, "virSecretGetUsageID")},
      };
    case ObjectType::NWFilter:
      return {{"name", text(object, "virNWFilterGetName")}, {"uuid", uuid(object, "virNWFilterGetUUIDString")}};
    case ObjectType::NWFilterBinding:
      return {
          {"portDevice", text(object, "virNWFilterBindingGetPortDev")},
          {"filterName", text(object, "virNWFilterBindingGetFilterName")},
      };
    case ObjectType::NodeDevice: return {{"name", text(object, "virNodeDeviceGetName")}};
    case ObjectType::Interface:
      return {{"name", text(object, "virInterfaceGetName")}, {"mac", text(object, "virInterfaceGetMACString")}};
  }
  return {};
}

}
