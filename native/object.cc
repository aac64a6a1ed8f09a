#include "object.h"

#include <string>

#include "connection.h"
#include "library.h"

namespace domxml {
namespace {

constexpr const char *names[] = {
    "Connect", "Domain",     "DomainSnapshot", "DomainCheckpoint", "Network",    "NetworkPort", "StoragePool",
    "StorageVol", "Secret", "NWFilter",       "NWFilterBinding",  "NodeDevice", "Interface",
};

void callWith(ObjectType type, const char *verb, void *pointer) {
  const std::string name = std::string("vir") + nameOf(type) + verb;
  if (auto *function = libvirtFunction<int(void *)>(name.c_str())) function(pointer);
}

}

const char *nameOf(ObjectType type) {
  return names[static_cast<int>(type)];
}

void freeObject(ObjectType type, void *pointer) {
  // The connection itself is closed, by its thread, when nothing holds it any more.
  if (type != ObjectType::Connect) callWith(type, "Free", pointer);
}

void referObject(ObjectType type, void *pointer) {
  callWith(type, "Ref", pointer);
}

Object::Object(ObjectType type, void *pointer, Record identity, std::shared_ptr<Hold> hold)
    : type(type), identity(std::move(identity)), hold(std::move(hold)), pointer(pointer) {}

Object::~Object() {
  hold->connection->drop(*this);
}

}
