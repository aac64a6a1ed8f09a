#include "library.h"

#include <dlfcn.h>

#include <atomic>
#include <mutex>
#include <stdexcept>
#include <thread>

namespace domxml {
namespace {

#ifdef __APPLE__
constexpr const char *libraryName = "libvirt.0.dylib";
constexpr const char *qemuLibraryName = "libvirt-qemu.0.dylib";
#else
constexpr const char *libraryName = "libvirt.so.0";
constexpr const char *qemuLibraryName = "libvirt-qemu.so.0";
#endif

// All of this stays until the process is gone: threads of ours may still use it while the process ends.
void *library = nullptr;
void *qemuLibrary = nullptr;
std::atomic<const Libvirt *> loaded = nullptr;

std::mutex &loading() {
  static auto *mutex = new std::mutex;
  return *mutex;
}

template <class Type>
void require(Type *&function, const char *name, const std::string &path) {
  function = reinterpret_cast<Type *>(dlsym(library, name));
  if (function == nullptr) throw std::runtime_error(path + " is not libvirt: it has no function " + name);
}

void ignore(void *, virError *) {}

/** One thread for the whole process: timers and sockets of all connections are served by it. */
void runEventLoop(const Libvirt &libvirt) {
  std::thread([run = libvirt.virEventRunDefaultImpl] {
    for (;;) run();
  }).detach();
}

Libvirt initialised(const std::string &path) {
  Libvirt libvirt = {};
  require(libvirt.virResetLastError, "virResetLastError", path);
  require(libvirt.virGetLastError, "virGetLastError", path);
  require(libvirt.virConnectOpenAuth, "virConnectOpenAuth", path);
  require(libvirt.virConnectClose, "virConnectClose", path);
  require(libvirt.virConnectIsAlive, "virConnectIsAlive", path);
  require(libvirt.virEventRunDefaultImpl, "virEventRunDefaultImpl", path);
  require(libvirt.virTypedParamsFree, "virTypedParamsFree", path);
  int (*virInitialize)() = nullptr;
  int (*virGetVersion)(unsigned long *, const char *, unsigned long *) = nullptr;
  void (*virSetErrorFunc)(void *, void (*)(void *, virError *)) = nullptr;
  int (*virEventRegisterDefaultImpl)() = nullptr;
  require(virInitialize, "virInitialize", path);
  require(virGetVersion, "virGetVersion", path);
  require(virSetErrorFunc, "virSetErrorFunc", path);
  require(virEventRegisterDefaultImpl, "virEventRegisterDefaultImpl", path);
  // Otherwise libvirt prints every error.
  virSetErrorFunc(nullptr, ignore);
  if (virInitialize() < 0 || virGetVersion(&libvirt.version, nullptr, nullptr) < 0 ||
      virEventRegisterDefaultImpl() < 0) {
    throw std::runtime_error(path + " does not start");
  }
  return libvirt;
}

}

const Libvirt &loadLibvirt(const std::string &path) {
  const std::lock_guard lock(loading());
  if (const Libvirt *before = loaded) return *before;
  const std::string name = path.empty() ? libraryName : path;
  // Never unloaded: threads run in it.
  library = dlopen(name.c_str(), RTLD_NOW | RTLD_LOCAL | RTLD_NODELETE);
  if (library == nullptr) throw std::runtime_error(dlerror());
  const auto *libvirt = new Libvirt(initialised(name));
  qemuLibrary = dlopen(qemuLibraryName, RTLD_NOW | RTLD_LOCAL | RTLD_NODELETE);
  runEventLoop(*libvirt);
  loaded = libvirt;
  return *libvirt;
}

const Libvirt &libvirt() {
  const Libvirt *libvirt = loaded;
  if (libvirt == nullptr) throw std::runtime_error("libvirt is not loaded");
  return *libvirt;
}

void *libvirtFunction(const char *name) {
  libvirt();
  void *function = dlsym(library, name);
  return function != nullptr || qemuLibrary == nullptr ? function : dlsym(qemuLibrary, name);
}

}
