/*
 * libuv, which Node.js runs on, has a handler called in every fork of the process (pthread_atfork): it closes two descriptors, by their
 * numbers, and opens two others in their place. In a fork that is right. But libvirt's drivers that start guests in this process
 * (`qemu:///embed`) close all descriptors in a fork, open others, and fork again: there the numbers belong to something else, the pipe
 * over which the guest's process says how it fares. So in forks of this process all descriptors are kept over a further fork.
 *
 * Between fork and exec only what POSIX allows for signal handlers may be used: no memory, no streams, no opendir.
 */
#include "fork-safety.h"

#include <fcntl.h>
#include <pthread.h>
#include <unistd.h>

#include <mutex>

#ifdef __linux__
#include <dirent.h>
#include <sys/syscall.h>
#endif

namespace domxml {
namespace {

struct Descriptor {
  int number;
  int flags;
  int copy;
};

constexpr int most = 1024;

pid_t unprotected;
Descriptor descriptors[most];
int count;

#ifdef __linux__

struct DirectoryEntry {
  unsigned long inode;
  long offset;
  unsigned short length;
  unsigned char type;
  char name[];
};

/** The number that a name says, -1 for others. */
int numberOf(const char *name) {
  int number = 0;
  for (; *name != '\0'; name++) {
    if (*name < '0' || *name > '9') return -1;
    number = number * 10 + (*name - '0');
  }
  return number;
}

/** Notes the open descriptors; gives the greatest of them. */
int noteDescriptors() {
  int greatest = -1;
  const int folder = open("/proc/self/fd", O_RDONLY | O_DIRECTORY | O_CLOEXEC);
  if (folder < 0) return greatest;
  alignas(DirectoryEntry) char buffer[4096];
  for (;;) {
    const long length = syscall(SYS_getdents64, folder, buffer, sizeof buffer);
    if (length <= 0) break;
    for (long at = 0; at < length;) {
      const auto *entry = reinterpret_cast<const DirectoryEntry *>(buffer + at);
      at += entry->length;
      const int number = numberOf(entry->name);
      if (number < 0 || number == folder || count == most) continue;
      descriptors[count++] = {number, fcntl(number, F_GETFD), -1};
      if (number > greatest) greatest = number;
    }
  }
  close(folder);
  return greatest;
}

#else

int noteDescriptors() {
  return -1;
}

#endif

void beforeFork() {
  count = 0;
  // In the process itself the handler of libuv does what it should.
  if (getpid() == unprotected) return;
  const int greatest = noteDescriptors();
  for (int index = 0; index < count; index++) {
    descriptors[index].copy = fcntl(descriptors[index].number, F_DUPFD_CLOEXEC, greatest + 1);
  }
}

void inParent() {
  for (int index = 0; index < count; index++) close(descriptors[index].copy);
  count = 0;
}

void inChild() {
  for (int index = 0; index < count; index++) {
    const Descriptor &descriptor = descriptors[index];
    if (descriptor.copy < 0) continue;
    dup2(descriptor.copy, descriptor.number);
    fcntl(descriptor.number, F_SETFD, descriptor.flags);
    close(descriptor.copy);
  }
  count = 0;
}

}

void protectForks() {
  static auto *once = new std::once_flag;
  std::call_once(*once, [] {
    unprotected = getpid();
    // Behind that of libuv, which was registered when the process started: its handler has run when ours does.
    pthread_atfork(beforeFork, inParent, inChild);
  });
}

}
