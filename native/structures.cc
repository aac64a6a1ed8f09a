#include "structures.h"

#include <cstdlib>

namespace domxml {
namespace {

Data valueOf(const virTypedParameter &parameter) {
  switch (static_cast<TypedParameterType>(parameter.type)) {
    case TypedParameterType::Int: return parameter.value.i;
    case TypedParameterType::UnsignedInt: return parameter.value.ui;
    case TypedParameterType::LongLong: return parameter.value.l;
    case TypedParameterType::UnsignedLongLong: return parameter.value.ul;
    case TypedParameterType::Double: return parameter.value.d;
    case TypedParameterType::Boolean: return parameter.value.b != 0;
    case TypedParameterType::String: return parameter.value.s;
    // A type of a later release, of which the size is not even known.
    default: return Data();
  }
}

template <class Statistic>
Record statistics(const Statistic *stats, int count) {
  Record record;
  for (int index = 0; index < count; index++) record.push_back({stats[index].field, stats[index].value});
  return record;
}

}

Record recordOf(const virNodeInfo &info) {
  return {
      {"model", info.model},     {"memory", info.memory}, {"cpus", info.cpus},       {"mhz", info.mhz},
      {"nodes", info.nodes},     {"sockets", info.sockets}, {"cores", info.cores}, {"threads", info.threads},
  };
}

Record recordOf(const virSecurityModel &model) {
  return {{"model", model.model}, {"doi", model.doi}};
}

Record recordOf(const virSecurityLabel &label) {
  return {{"label", label.label}, {"enforcing", label.enforcing != 0}};
}

Record recordOf(const virDomainInfo &info) {
  return {
      {"state", info.state},
      {"maxMem", info.maxMem},
      {"memory", info.memory},
      {"nrVirtCpu", info.nrVirtCpu},
      {"cpuTime", info.cpuTime},
  };
}

Record recordOf(const virDomainControlInfo &info) {
  return {{"state", info.state}, {"details", info.details}, {"stateTime", info.stateTime}};
}

Record recordOf(const virDomainBlockInfo &info) {
  return {{"capacity", info.capacity}, {"allocation", info.allocation}, {"physical", info.physical}};
}

Record recordOf(const virDomainBlockStats &stats) {
  return {
      {"rd_req", stats.rd_req},
      {"rd_bytes", stats.rd_bytes},
      {"wr_req", stats.wr_req},
      {"wr_bytes", stats.wr_bytes},
      {"errs", stats.errs},
  };
}

Record recordOf(const virDomainInterfaceStats &stats) {
  return {
      {"rx_bytes", stats.rx_bytes}, {"rx_packets", stats.rx_packets}, {"rx_errs", stats.rx_errs},
      {"rx_drop", stats.rx_drop},   {"tx_bytes", stats.tx_bytes},     {"tx_packets", stats.tx_packets},
      {"tx_errs", stats.tx_errs},   {"tx_drop", stats.tx_drop},
  };
}

Record recordOf(const virDomainMemoryStat &stat) {
  return {{"tag", stat.tag}, {"val", stat.val}};
}

Record recordOf(const virDomainBlockJobInfo &info) {
  return {{"type", info.type}, {"bandwidth", info.bandwidth}, {"cur", info.cur}, {"end", info.end}};
}

Record recordOf(const virDomainJobInfo &info) {
  return {
      {"type", info.type},
      {"timeElapsed", info.timeElapsed},
      {"timeRemaining", info.timeRemaining},
      {"dataTotal", info.dataTotal},
      {"dataProcessed", info.dataProcessed},
      {"dataRemaining", info.dataRemaining},
      {"memTotal", info.memTotal},
      {"memProcessed", info.memProcessed},
      {"memRemaining", info.memRemaining},
      {"fileTotal", info.fileTotal},
      {"fileProcessed", info.fileProcessed},
      {"fileRemaining", info.fileRemaining},
  };
}

Record recordOf(virDomainDiskError &error) {
  Record record = {{"disk", error.disk}, {"error", error.error}};
  std::free(error.disk);
  return record;
}

Record recordOf(const virDomainInterface &interface) {
  List addresses;
  for (unsigned int index = 0; index < interface.naddrs; index++) {
    const virDomainIPAddress &address = interface.addrs[index];
    addresses.push_back(Record{{"type", address.type}, {"addr", address.addr}, {"prefix", address.prefix}});
  }
  return {{"name", interface.name}, {"hwaddr", interface.hwaddr}, {"addrs", std::move(addresses)}};
}

Record recordOf(const virDomainFSInfo &info) {
  List aliases;
  for (std::size_t index = 0; index < info.ndevAlias; index++) aliases.push_back(info.devAlias[index]);
  return {
      {"mountpoint", info.mountpoint},
      {"name", info.name},
      {"fstype", info.fstype},
      {"devAlias", std::move(aliases)},
  };
}

Record recordOf(const virNetworkDHCPLease &lease) {
  return {
      {"iface", lease.iface},   {"expirytime", lease.expirytime}, {"type", lease.type},
      {"mac", lease.mac},       {"iaid", lease.iaid},             {"ipaddr", lease.ipaddr},
      {"prefix", lease.prefix}, {"hostname", lease.hostname},     {"clientid", lease.clientid},
  };
}

Record recordOf(const virStoragePoolInfo &info) {
  return {
      {"state", info.state},
      {"capacity", info.capacity},
      {"allocation", info.allocation},
      {"available", info.available},
  };
}

Record recordOf(const virStorageVolInfo &info) {
  return {{"type", info.type}, {"capacity", info.capacity}, {"allocation", info.allocation}};
}

Record recordOf(const virDomainEventGraphicsAddress &address) {
  return {{"family", address.family}, {"node", address.node}, {"service", address.service}};
}

Record recordOf(const virDomainEventGraphicsSubject &subject) {
  List identities;
  for (int index = 0; index < subject.nidentity; index++) {
    const virDomainEventGraphicsSubjectIdentity &identity = subject.identities[index];
    identities.push_back(Record{{"type", identity.type}, {"name", identity.name}});
  }
  return {{"identities", std::move(identities)}};
}

Record recordOf(const virTypedParameter *parameters, int count) {
  Record record;
  for (int index = 0; index < count; index++) record.push_back({parameters[index].field, valueOf(parameters[index])});
  return record;
}

Record recordOf(const virNodeCPUStats *stats, int count) {
  return statistics(stats, count);
}

Record recordOf(const virNodeMemoryStats *stats, int count) {
  return statistics(stats, count);
}

TypedParameterList::~TypedParameterList() {
  freeItems(items);
}

void freeItems(std::vector<virTypedParameter> &parameters) {
  for (virTypedParameter &parameter : parameters) {
    if (static_cast<TypedParameterType>(parameter.type) == TypedParameterType::String) std::free(parameter.value.s);
  }
}

}
