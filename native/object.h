/* Objects of libvirt, as handles hold them. */
#pragma once

#include <memory>

#include "data.h"

namespace domxml {

class Connection;
struct Hold;

enum class ObjectType {
  Connect,
  Domain,
  DomainSnapshot,
  DomainCheckpoint,
  Network,
  NetworkPort,
  StoragePool,
  StorageVol,
  Secret,
  NWFilter,
  NWFilterBinding,
  NodeDevice,
  Interface,
};

/** What libvirt calls a type, without `vir`: `StorageVol`. */
const char *nameOf(ObjectType type);
/** Gives a reference to an object back; nothing for connections. In the thread of its connection only. */
void freeObject(ObjectType type, void *pointer);
/** Takes another reference to an object. */
void referObject(ObjectType type, void *pointer);

/** A reference to an object of libvirt; the last owner has it freed in the thread of the connection. */
class Object {
 public:
  Object(ObjectType type, void *pointer, Record identity, std::shared_ptr<Hold> hold);
  ~Object();
  Object(const Object &) = delete;
  Object &operator=(const Object &) = delete;

  const ObjectType type;
  /** What it is known by, for as long as it is: names, UUID. */
  const Record identity;
  /** Keeps the connection open. */
  const std::shared_ptr<Hold> hold;

 private:
  friend class Connection;
  /** Written and read in the thread of the connection, once the object is known to it; nullptr when the connection is closed. */
  void *pointer;
};

}
