/*
 * What of libvirt's interface the addon uses: the names and layouts of its types. They have not changed since the releases that
 * brought them, and never can without a new name of the library; so no header of libvirt is needed to build the addon.
 */
#pragma once

#include <cstddef>

extern "C" {

struct virConnect;
struct virDomain;
struct virDomainSnapshot;
struct virDomainCheckpoint;
struct virNetwork;
struct virNetworkPort;
struct virStoragePool;
struct virStorageVol;
struct virSecret;
struct virNWFilter;
struct virNWFilterBinding;
struct virNodeDevice;
struct virInterface;

struct virError {
  int code;
  int domain;
  char *message;
  int level;
  virConnect *conn;
  virDomain *dom;
  char *str1;
  char *str2;
  char *str3;
  int int1;
  int int2;
  virNetwork *net;
};

struct virConnectCredential {
  int type;
  const char *prompt;
  const char *challenge;
  const char *defresult;
  char *result;
  unsigned int resultlen;
};

struct virConnectAuth {
  int *credtype;
  unsigned int ncredtype;
  int (*cb)(virConnectCredential *credentials, unsigned int count, void *opaque);
  void *cbdata;
};

struct virTypedParameter {
  char field[80];
  int type;
  union {
    int i;
    unsigned int ui;
    long long int l;
    unsigned long long int ul;
    double d;
    char b;
    char *s;
  } value;
};

struct virNodeInfo {
  char model[32];
  unsigned long memory;
  unsigned int cpus;
  unsigned int mhz;
  unsigned int nodes;
  unsigned int sockets;
  unsigned int cores;
  unsigned int threads;
};

struct virNodeCPUStats {
  char field[80];
  unsigned long long value;
};

struct virNodeMemoryStats {
  char field[80];
  unsigned long long value;
};

struct virSecurityModel {
  char model[257];
  char doi[257];
};

struct virSecurityLabel {
  char label[4097];
  int enforcing;
};

struct virDomainInfo {
  unsigned char state;
  unsigned long maxMem;
  unsigned long memory;
  unsigned short nrVirtCpu;
  unsigned long long cpuTime;
};

struct virDomainControlInfo {
  unsigned int state;
  unsigned int details;
  unsigned long long stateTime;
};

struct virDomainBlockInfo {
  unsigned long long capacity;
  unsigned long long allocation;
  unsigned long long physical;
};

struct virDomainBlockStats {
  long long rd_req;
  long long rd_bytes;
  long long wr_req;
  long long wr_bytes;
  long long errs;
};

struct virDomainInterfaceStats {
  long long rx_bytes;
  long long rx_packets;
  long long rx_errs;
  long long rx_drop;
  long long tx_bytes;
  long long tx_packets;
  long long tx_errs;
  long long tx_drop;
};

struct virDomainMemoryStat {
  int tag;
  unsigned long long val;
};

struct virDomainBlockJobInfo {
  int type;
  unsigned long bandwidth;
  unsigned long long cur;
  unsigned long long end;
};

struct virDomainJobInfo {
  int type;
  unsigned long long timeElapsed;
  unsigned long long timeRemaining;
  unsigned long long dataTotal;
  unsigned long long dataProcessed;
  unsigned long long dataRemaining;
  unsigned long long memTotal;
  unsigned long long memProcessed;
  unsigned long long memRemaining;
  unsigned long long fileTotal;
  unsigned long long fileProcessed;
  unsigned long long fileRemaining;
};

struct virVcpuInfo {
  unsigned int number;
  int state;
  unsigned long long cpuTime;
  int cpu;
};

struct virDomainDiskError {
  char *disk;
  int error;
};

struct virDomainStatsRecord {
  virDomain *dom;
  virTypedParameter *params;
  int nparams;
};

struct virDomainIPAddress {
  int type;
  char *addr;
  unsigned int prefix;
};

struct virDomainInterface {
  char *name;
  char *hwaddr;
  unsigned int naddrs;
  virDomainIPAddress *addrs;
};

struct virDomainFSInfo {
  char *mountpoint;
  char *name;
  char *fstype;
  size_t ndevAlias;
  char **devAlias;
};

struct virNetworkDHCPLease {
  char *iface;
  long long expirytime;
  int type;
  char *mac;
  char *iaid;
  char *ipaddr;
  unsigned int prefix;
  char *hostname;
  char *clientid;
};

struct virStoragePoolInfo {
  int state;
  unsigned long long capacity;
  unsigned long long allocation;
  unsigned long long available;
};

struct virStorageVolInfo {
  int type;
  unsigned long long capacity;
  unsigned long long allocation;
};

struct virDomainEventGraphicsAddress {
  int family;
  char *node;
  char *service;
};

struct virDomainEventGraphicsSubjectIdentity {
  char *type;
  char *name;
};

struct virDomainEventGraphicsSubject {
  int nidentity;
  virDomainEventGraphicsSubjectIdentity *identities;
};
}
