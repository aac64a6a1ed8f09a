/* libvirt's own way from text to text: virDomainDefParseString and virDomainDefFormat with no hypervisor driver behind them,
 * documents in memory. Private functions: only for the libvirt they were declared after (9.0.0).
 * Usage: libvirt LIST; LIST names a document a line. Each line read from standard input makes one pass over all. */
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <time.h>

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
extern void *virDomainXMLOptionNew(void *, void *, void *, void *, void *, void *);
extern void *virDomainDefParseString(const char *, void *, void *, unsigned int);
extern char *virDomainDefFormat(void *, void *, unsigned int);
extern void virDomainDefFree(void *);

static void silent(void *context, void *error) {
  (void)context;
  (void)error;
}

static double milliseconds(clockid_t clock) {
  struct timespec now;
  clock_gettime(clock, &now);
  return now.tv_sec * 1e3 + now.tv_nsec / 1e6;
}

int main(int argc, char **argv) {
  if (argc != 2 || virInitialize() < 0) return 2;
  virSetErrorFunc(NULL, (void *)silent);
  ParserConfig config;
  memset(&config, 0, sizeof config);
  /* The features of the QEMU driver. */
  config.features = 1 << 1 | 1 << 2 | 1 << 4 | 1 << 5 | 1 << 7 | 1 << 8 | 1 << 9;
  void *options = virDomainXMLOptionNew(&config, NULL, NULL, NULL, NULL, NULL);

  char **documents = NULL;
  int count = 0;
  char path[4096];
  FILE *list = fopen(argv[1], "r");
  while (list != NULL && fgets(path, sizeof path, list) != NULL) {
    path[strcspn(path, "\n")] = 0;
    FILE *file = fopen(path, "rb");
    if (file == NULL) return 4;
    documents = realloc(documents, (count + 1) * sizeof *documents);
    fseek(file, 0, SEEK_END);
    long length = ftell(file);
    rewind(file);
    documents[count] = malloc(length + 1);
    documents[count][fread(documents[count], 1, length, file)] = 0;
    count++;
    fclose(file);
  }

  printf("ready\n");
  fflush(stdout);
  while (fgets(path, sizeof path, stdin) != NULL) {
    double cpu = milliseconds(CLOCK_PROCESS_CPUTIME_ID);
    double wall = milliseconds(CLOCK_MONOTONIC);
    int written = 0;
    for (int index = 0; index < count; index++) {
      void *domain = virDomainDefParseString(documents[index], options, NULL, 2);
      if (domain == NULL) continue;
      char *text = virDomainDefFormat(domain, options, 3);
      if (text != NULL) written++;
      free(text);
      virDomainDefFree(domain);
    }
    printf("%.3f %.3f %d\n", milliseconds(CLOCK_MONOTONIC) - wall, milliseconds(CLOCK_PROCESS_CPUTIME_ID) - cpu, written);
    fflush(stdout);
  }
  return 0;
}
