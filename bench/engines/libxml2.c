/* libxml2 as libvirt calls it: xmlReadMemory and xmlRelaxNGValidateDoc, the schema compiled once, documents in memory.
 * Usage: libxml2 SCHEMA LIST; LIST names a document a line. Each line read from standard input makes one pass over all. */
#include <libxml/parser.h>
#include <libxml/relaxng.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <time.h>

static void silent(void *context, const char *message, ...) {
  (void)context;
  (void)message;
}

static double milliseconds(clockid_t clock) {
  struct timespec now;
  clock_gettime(clock, &now);
  return now.tv_sec * 1e3 + now.tv_nsec / 1e6;
}

int main(int argc, char **argv) {
  if (argc != 3) return 2;
  xmlSetGenericErrorFunc(NULL, silent);
  xmlSetStructuredErrorFunc(NULL, NULL);
  xmlRelaxNGParserCtxtPtr parser = xmlRelaxNGNewParserCtxt(argv[1]);
  xmlRelaxNGPtr schema = xmlRelaxNGParse(parser);
  if (schema == NULL) return 3;

  char **documents = NULL;
  int *lengths = NULL;
  int count = 0;
  char path[4096];
  FILE *list = fopen(argv[2], "r");
  while (list != NULL && fgets(path, sizeof path, list) != NULL) {
    path[strcspn(path, "\n")] = 0;
    FILE *file = fopen(path, "rb");
    if (file == NULL) return 4;
    documents = realloc(documents, (count + 1) * sizeof *documents);
    lengths = realloc(lengths, (count + 1) * sizeof *lengths);
    fseek(file, 0, SEEK_END);
    long length = ftell(file);
    rewind(file);
    documents[count] = malloc(length + 1);
    lengths[count] = (int)fread(documents[count], 1, length, file);
    count++;
    fclose(file);
  }

  printf("ready\n");
  fflush(stdout);
  while (fgets(path, sizeof path, stdin) != NULL) {
    double cpu = milliseconds(CLOCK_PROCESS_CPUTIME_ID);
    double wall = milliseconds(CLOCK_MONOTONIC);
    int valid = 0;
    for (int index = 0; index < count; index++) {
      xmlDocPtr document = xmlReadMemory(documents[index], lengths[index], "document.xml", NULL,
                                         XML_PARSE_NONET | XML_PARSE_NOERROR | XML_PARSE_NOWARNING | XML_PARSE_HUGE);
      if (document == NULL) continue;
      xmlRelaxNGValidCtxtPtr context = xmlRelaxNGNewValidCtxt(schema);
      xmlRelaxNGSetValidErrors(context, silent, silent, NULL);
      if (xmlRelaxNGValidateDoc(context, document) == 0) valid++;
      xmlRelaxNGFreeValidCtxt(context);
      xmlFreeDoc(document);
    }
    printf("%.3f %.3f %d\n", milliseconds(CLOCK_MONOTONIC) - wall, milliseconds(CLOCK_PROCESS_CPUTIME_ID) - cpu, valid);
    fflush(stdout);
  }
  return 0;
}
