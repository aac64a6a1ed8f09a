/* Asks libvirt's own parsers about documents, with no hypervisor driver behind them: what src/conf says of any of them.
 * Private functions: only for the libvirt they were declared after (9.0.0).
 * Standard input: a line for each document with its kind, a tab and the name of its file. For each document a line
 * with 'accepted' or 'refused' and the length in bytes of what follows: what libvirt writes of it, or says is wrong with it.
 * A volume is one of the pool that came last before it. */
#include <stdbool.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/wait.h>
#include <unistd.h>

typedef struct {
  void *callbacks[8];
  void *data;
  void *freeData;
  unsigned int features;
  unsigned char macPrefix[3];
  int defaultArchitecture;
  const char *netPrefix;
  const char *securityModel;
} ParserConfig;

/* virBuffer: a GString and two numbers; as many bytes as it may have. */
typedef struct {
  void *content[8];
} Buffer;

extern int virInitialize(void);
extern void virSetErrorFunc(void *, void *);
extern void virResetLastError(void);
extern const char *virGetLastErrorMessage(void);
extern char *virBufferContentAndReset(Buffer *);
extern void *virDomainXMLOptionNew(void *, void *, void *, void *, void *, void *);
extern void *virDomainDefParseString(const char *, void *, void *, unsigned int);
extern char *virDomainDefFormat(void *, void *, unsigned int);
extern void *virDomainSnapshotDefParseString(const char *, void *, void *, bool *, unsigned int);
extern char *virDomainSnapshotDefFormat(const char *, void *, void *, unsigned int);
extern void *virDomainCheckpointDefParseString(const char *, void *, void *, unsigned int);
extern char *virDomainCheckpointDefFormat(void *, void *, unsigned int);
extern void *virDomainBackupDefParseString(const char *, void *, unsigned int);
extern int virDomainBackupDefFormat(Buffer *, void *, bool);
extern void *virNetworkXMLOptionNew(void *);
extern void *virNetworkDefParse(const char *, const char *, void *, bool);
extern char *virNetworkDefFormat(void *, void *, unsigned int);
extern void *virNetworkPortDefParse(const char *, const char *, unsigned int);
extern char *virNetworkPortDefFormat(void *);
extern void *virInterfaceDefParseString(const char *, unsigned int);
extern char *virInterfaceDefFormat(void *);
extern void *virNodeDeviceDefParse(const char *, const char *, int, const char *, void *, void *, bool);
extern char *virNodeDeviceDefFormat(void *);
extern void *virNWFilterDefParse(const char *, const char *, unsigned int);
extern char *virNWFilterDefFormat(void *);
extern void *virNWFilterBindingDefParse(const char *, const char *, unsigned int);
extern char *virNWFilterBindingDefFormat(void *);
extern void *virSecretDefParse(const char *, const char *, unsigned int);
extern char *virSecretDefFormat(void *);
extern void *virStoragePoolDefParse(const char *, const char *, unsigned int);
extern char *virStoragePoolDefFormat(void *);
extern void *virStorageVolDefParse(void *, const char *, const char *, unsigned int);
extern char *virStorageVolDefFormat(void *, void *);

/* VIR_DOMAIN_DEF_PARSE_INACTIVE; VIR_DOMAIN_DEF_FORMAT_SECURE and _INACTIVE. */
enum { inactive = 1 << 1, secureInactive = 1 << 0 | 1 << 1 };

static void silent(void *context, void *error) {
  (void)context;
  (void)error;
}

/* What libvirt writes of a document; NULL where it refuses it. */
static char *read_back(const char *kind, const char *path, void *options, const char *poolPath) {
  void *parsed;
  bool current;
  FILE *file = fopen(path, "rb");
  if (file == NULL) exit(4);
  fseek(file, 0, SEEK_END);
  long length = ftell(file);
  rewind(file);
  char *text = malloc(length + 1);
  text[fread(text, 1, length, file)] = 0;
  fclose(file);
  if (strcmp(kind, "domain") == 0) {
    if ((parsed = virDomainDefParseString(text, options, NULL, inactive)) == NULL) return NULL;
    return virDomainDefFormat(parsed, options, secureInactive);
  }
  if (strcmp(kind, "domainsnapshot") == 0) {
    if ((parsed = virDomainSnapshotDefParseString(text, options, NULL, &current, 0)) == NULL) return NULL;
    return virDomainSnapshotDefFormat(NULL, parsed, options, 0);
  }
  if (strcmp(kind, "domaincheckpoint") == 0) {
    if ((parsed = virDomainCheckpointDefParseString(text, options, NULL, 0)) == NULL) return NULL;
    return virDomainCheckpointDefFormat(parsed, options, 0);
  }
  if (strcmp(kind, "domainbackup") == 0) {
    Buffer buffer = {0};
    if ((parsed = virDomainBackupDefParseString(text, options, 0)) == NULL) return NULL;
    virDomainBackupDefFormat(&buffer, parsed, false);
    return virBufferContentAndReset(&buffer);
  }
  if (strcmp(kind, "network") == 0) {
    void *networkOptions = virNetworkXMLOptionNew(NULL);
    if ((parsed = virNetworkDefParse(NULL, path, networkOptions, false)) == NULL) return NULL;
    return virNetworkDefFormat(parsed, networkOptions, 0);
  }
  if (strcmp(kind, "networkport") == 0)
    return (parsed = virNetworkPortDefParse(NULL, path, 0)) == NULL ? NULL : virNetworkPortDefFormat(parsed);
  if (strcmp(kind, "interface") == 0)
    return (parsed = virInterfaceDefParseString(text, 0)) == NULL ? NULL : virInterfaceDefFormat(parsed);
  if (strcmp(kind, "device") == 0) {
    /* As for virNodeDeviceDefineXML: of an existing device. */
    parsed = virNodeDeviceDefParse(NULL, path, 0, NULL, NULL, NULL, false);
    return parsed == NULL ? NULL : virNodeDeviceDefFormat(parsed);
  }
  if (strcmp(kind, "filter") == 0)
    return (parsed = virNWFilterDefParse(NULL, path, 0)) == NULL ? NULL : virNWFilterDefFormat(parsed);
  if (strcmp(kind, "filterbinding") == 0)
    return (parsed = virNWFilterBindingDefParse(NULL, path, 0)) == NULL ? NULL : virNWFilterBindingDefFormat(parsed);
  if (strcmp(kind, "secret") == 0)
    return (parsed = virSecretDefParse(NULL, path, 0)) == NULL ? NULL : virSecretDefFormat(parsed);
  if (strcmp(kind, "pool") == 0)
    return (parsed = virStoragePoolDefParse(NULL, path, 0)) == NULL ? NULL : virStoragePoolDefFormat(parsed);
  if (strcmp(kind, "volume") == 0) {
    void *pool = virStoragePoolDefParse(NULL, poolPath, 0);
    if (pool == NULL || (parsed = virStorageVolDefParse(pool, NULL, path, 0)) == NULL) return NULL;
    return virStorageVolDefFormat(pool, parsed);
  }
  exit(3);
}

int main(void) {
  if (virInitialize() < 0) return 2;
  virSetErrorFunc(NULL, (void *)silent);
  ParserConfig config;
  memset(&config, 0, sizeof config);
  /* The features of the QEMU driver, and VIR_DOMAIN_DEF_FEATURE_WIDE_SCSI of the one for ESX. */
  config.features = 1 << 0 | 1 << 1 | 1 << 2 | 1 << 4 | 1 << 5 | 1 << 7 | 1 << 8 | 1 << 9;
  void *options = virDomainXMLOptionNew(&config, NULL, NULL, NULL, NULL, NULL);
  char line[4096], pool[4096] = "";
  while (fgets(line, sizeof line, stdin) != NULL) {
    char *kind = strtok(line, "\t"), *path = strtok(NULL, "\n");
    if (path == NULL) return 5;
    if (strcmp(kind, "pool") == 0) strcpy(pool, path);
    fflush(stdout);
    /* In a process of its own: some mistakes are too much for the parsers themselves. */
    pid_t child = fork();
    if (child == 0) {
      alarm(20);
      virResetLastError();
      char *written = read_back(kind, path, options, pool);
      const char *answer = written == NULL ? virGetLastErrorMessage() : written;
      printf("%s %zu\n%s", written == NULL ? "refused" : "accepted", strlen(answer), answer);
      fflush(stdout);
      _exit(0);
    }
    int status;
    waitpid(child, &status, 0);
    if (WIFEXITED(status) && WEXITSTATUS(status) != 0) return WEXITSTATUS(status);
    if (!WIFEXITED(status)) printf("refused 18\nthe parser crashed");
  }
  return 0;
}
