/* libvirt, loaded at run time. */
#pragma once

#include <string>

#include "libvirt-types.h"

namespace domxml {

/** The functions that the addon calls of itself. */
struct Libvirt {
  unsigned long version;
  void (*virResetLastError)();
  virError *(*virGetLastError)();
  virConnect *(*virConnectOpenAuth)(const char *uri, virConnectAuth *auth, unsigned int flags);
  int (*virConnectClose)(virConnect *connection);
  int (*virConnectIsAlive)(virConnect *connection);
  int (*virEventRunDefaultImpl)();
  void (*virTypedParamsFree)(virTypedParameter *parameters, int count);
};

/**
 * Loads libvirt, once for the process, and starts its event loop. Returns what was loaded before if something was.
 *
 * Throws std::runtime_error where there is no library, or one that is not libvirt.
 */
const Libvirt &loadLibvirt(const std::string &path);
/** The loaded libvirt. Throws std::runtime_error before `loadLibvirt`. */
const Libvirt &libvirt();
/** The address of a function, nullptr if the loaded libvirt does not have it. */
void *libvirtFunction(const char *name);

/** A function by its name and type; nullptr if the loaded libvirt does not have it. */
template <class Type>
Type *libvirtFunction(const char *name) {
  return reinterpret_cast<Type *>(libvirtFunction(name));
}

}
