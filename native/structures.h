/* libvirt's structures as records, by the names of their members. */
#pragma once

#include <vector>

#include "data.h"
#include "libvirt-types.h"

namespace domxml {

Record recordOf(const virNodeInfo &info);
Record recordOf(const virSecurityModel &model);
Record recordOf(const virSecurityLabel &label);
Record recordOf(const virDomainInfo &info);
Record recordOf(const virDomainControlInfo &info);
Record recordOf(const virDomainBlockInfo &info);
Record recordOf(const virDomainBlockStats &stats);
Record recordOf(const virDomainInterfaceStats &stats);
Record recordOf(const virDomainMemoryStat &stat);
Record recordOf(const virDomainBlockJobInfo &info);
Record recordOf(const virDomainJobInfo &info);
/** The name of the disk is freed. */
Record recordOf(virDomainDiskError &error);
Record recordOf(const virDomainInterface &interface);
Record recordOf(const virDomainFSInfo &info);
Record recordOf(const virNetworkDHCPLease &lease);
Record recordOf(const virStoragePoolInfo &info);
Record recordOf(const virStorageVolInfo &info);
Record recordOf(const virDomainEventGraphicsAddress &address);
Record recordOf(const virDomainEventGraphicsSubject &subject);

/** Pairs of a name and a value as one record. */
Record recordOf(const virTypedParameter *parameters, int count);
Record recordOf(const virNodeCPUStats *stats, int count);
Record recordOf(const virNodeMemoryStats *stats, int count);

/** Typed parameters that are ours, with the texts in them. */
struct TypedParameterList {
  std::vector<virTypedParameter> items;
  TypedParameterList() = default;
  TypedParameterList(TypedParameterList &&) = default;
  TypedParameterList &operator=(TypedParameterList &&) = default;
  ~TypedParameterList();
};

/** virTypedParameterType */
enum class TypedParameterType { Int = 1, UnsignedInt, LongLong, UnsignedLongLong, Double, Boolean, String };

/** Frees the texts that belong to typed parameters which the caller made room for. */
void freeItems(std::vector<virTypedParameter> &parameters);
template <class Structure>
void freeItems(std::vector<Structure> &) {}

/** The function that gives a structure back. */
constexpr const char *freeFunction(virDomainInterface *) {
  return "virDomainInterfaceFree";
}
constexpr const char *freeFunction(virDomainFSInfo *) {
  return "virDomainFSInfoFree";
}
constexpr const char *freeFunction(virNetworkDHCPLease *) {
  return "virNetworkDHCPLeaseFree";
}

}
