/* Asks libvirt's own parsers about documents, with no hypervisor driver behind them: what src/conf says of any of them.
 * Private functions: only for the libvirt they were declared after (9.0.0).
 * Usage: libvirt-parser [KIND FILE]...; a line for each document: empty, or what libvirt says is wrong with it.
 * A volume is one of the pool that came last before it. */
#include <stdbool.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

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

extern int virInitialize(void);
extern void virSetErrorFunc(void *, void *);
extern void virResetLastError(void);
extern const char *virGetLastErrorMessage(void);
extern void *virDomainXMLOptionNew(void *, void *, void *, void *, void *, void *);
extern void *virDomainDefParseString(const char *, void *, void *, unsigned int);
extern void *virDomainSnapshotDefParseString(const char *, void *, void *, bool *, unsigned int);
extern void *virDomainBackupDefParseString(const char *, void *, unsigned int);
extern void *virNetworkXMLOptionNew(void *);
extern void *virNetworkDefParse(const char *, const char *, void *, bool);
extern void *virNWFilterDefParse(const char *, const char *, unsigned int);
extern void *virSecretDefParse(const char *, const char *, unsigned int);
extern void *virStoragePoolDefParse(const char *, const char *, unsigned int);
extern void *virStorageVolDefParse(void *, const char *, const char *, unsigned int);

/* VIR_DOMAIN_DEF_PARSE_INACTIVE. */
enum { inactive = 1 << 1 };

static void silent(void *context, void *error) {
  (void)context;
  (void)error;
}

static void *parse(const char *kind, const char *text, const char *path, void *options, void **pool) {
  bool current;
  if (strcmp(kind, "domain") == 0) return virDomainDefParseString(text, options, NULL, inactive);
  if (strcmp(kind, "domainsnapshot") == 0)
    return virDomainSnapshotDefParseString(text, options, NULL, &current, 0);
  if (strcmp(kind, "domainbackup") == 0) return virDomainBackupDefParseString(text, options, 0);
  if (strcmp(kind, "network") == 0) return virNetworkDefParse(NULL, path, virNetworkXMLOptionNew(NULL), false);
  if (strcmp(kind, "filter") == 0) return virNWFilterDefParse(NULL, path, 0);
  if (strcmp(kind, "secret") == 0) return virSecretDefParse(NULL, path, 0);
  if (strcmp(kind, "pool") == 0) return *pool = virStoragePoolDefParse(NULL, path, 0);
  if (strcmp(kind, "volume") == 0) return virStorageVolDefParse(*pool, NULL, path, 0);
  exit(3);
}

int main(int argc, char **argv) {
  if (virInitialize() < 0) return 2;
  virSetErrorFunc(NULL, (void *)silent);
  ParserConfig config;
  memset(&config, 0, sizeof config);
  /* The features of the QEMU driver, and VIR_DOMAIN_DEF_FEATURE_WIDE_SCSI of the one for ESX. */
  config.features = 1 << 0 | 1 << 1 | 1 << 2 | 1 << 4 | 1 << 5 | 1 << 7 | 1 << 8 | 1 << 9;
  void *options = virDomainXMLOptionNew(&config, NULL, NULL, NULL, NULL, NULL);
  void *pool = NULL;
  for (int index = 1; index + 1 < argc; index += 2) {
    FILE *file = fopen(argv[index + 1], "rb");
    if (file == NULL) return 4;
    fseek(file, 0, SEEK_END);
    long length = ftell(file);
    rewind(file);
    char *text = malloc(length + 1);
    text[fread(text, 1, length, file)] = 0;
    fclose(file);
    virResetLastError();
    bool accepted = parse(argv[index], text, argv[index + 1], options, &pool) != NULL;
    printf("%s\n", accepted ? "" : virGetLastErrorMessage());
    free(text);
  }
  return 0;
}
