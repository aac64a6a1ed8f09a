#include "events.h"

#include <string>
#include <vector>

#include "library.h"
#include "script.h"

namespace domxml {
namespace {

/** libvirt's own type of callbacks for events of any kind. */
using AnyCallback = void (*)();

/** What a registration with libvirt knows; libvirt has it freed when the registration is over. */
struct Subscription {
  std::shared_ptr<Connection> connection;
  std::shared_ptr<Listener> listener;
};

void forget(void *opaque) {
  delete static_cast<Subscription *>(opaque);
}

/** Calls a listener. */
class Calling final : public Delivery {
 public:
  Calling(std::shared_ptr<Listener> listener, Data data) : listener(std::move(listener)), data(std::move(data)) {}
  void arrive(napi_env env) override { listener->call(env, {toScript(env, data)}); }

 private:
  std::shared_ptr<Listener> listener;
  Data data;
};

void tell(ObjectType type, void *object, List values, void *opaque) {
  const auto &subscription = *static_cast<Subscription *>(opaque);
  auto known = subscription.connection->borrow(type, object);
  // Closed meanwhile.
  if (known == nullptr) return;
  Record event = {{"object", std::move(known)}, {"values", std::move(values)}};
  subscription.listener->environment->post(std::make_unique<Calling>(subscription.listener, std::move(event)));
}

template <class Value>
Data dataOf(Value value) {
  return Data(value);
}

template <class Structure>
Data dataOf(const Structure *structure) {
  return structure == nullptr ? Data() : Data(recordOf(*structure));
}

Data dataOf(const char *text) {
  return Data(text);
}

/** A callback that is called with some values besides the object. */
template <ObjectType type, class... Values>
AnyCallback with() {
  return reinterpret_cast<AnyCallback>(+[](virConnect *, void *object, Values... values, void *opaque) {
    tell(type, object, List{dataOf(values)...}, opaque);
  });
}

/** A callback that is called with typed parameters besides the object. */
template <ObjectType type>
AnyCallback withParameters() {
  return reinterpret_cast<AnyCallback>(+[](virConnect *, void *object, virTypedParameter *parameters, int count, void *opaque) {
    tell(type, object, List{recordOf(parameters, count)}, opaque);
  });
}

using Callbacks = std::vector<AnyCallback>;

/** The callbacks for events of a type of objects, by the numbers of the events. */
const Callbacks &callbacksOf(ObjectType type) {
  using Type = ObjectType;
  using Text = const char *;
  using Size = unsigned long long;
  using Address = const virDomainEventGraphicsAddress *;
  using Subject = const virDomainEventGraphicsSubject *;
  static const auto &domain = *new Callbacks{
      with<Type::Domain, int, int>(),                             // lifecycle: event, detail
      with<Type::Domain>(),                                       // reboot
      with<Type::Domain, long long>(),                            // real-time clock changed: offset
      with<Type::Domain, int>(),                                  // watchdog: action
      with<Type::Domain, Text, Text, int>(),                      // I/O error: source, alias, action
      with<Type::Domain, int, Address, Address, Text, Subject>(),  // graphics: phase, local, remote, scheme, subject
      with<Type::Domain, Text, Text, int, Text>(),                // I/O error: source, alias, action, reason
      with<Type::Domain>(),                                       // control error
      with<Type::Domain, Text, int, int>(),                       // block job: path, type, status
      with<Type::Domain, Text, Text, Text, int>(),                // disk changed: old source, new source, alias, reason
      with<Type::Domain, Text, int>(),                            // tray moved: alias, reason
      with<Type::Domain, int>(),                                  // woken up: reason
      with<Type::Domain, int>(),                                  // suspended to memory: reason
      with<Type::Domain, Size>(),                                 // balloon changed: KiB
      with<Type::Domain, int>(),                                  // suspended to disk: reason
      with<Type::Domain, Text>(),                                 // device removed: alias
      with<Type::Domain, Text, int, int>(),                       // block job: target, type, status
      withParameters<Type::Domain>(),                             // tunables changed
      with<Type::Domain, int, int>(),                             // agent: state, reason
      with<Type::Domain, Text>(),                                 // device added: alias
      with<Type::Domain, int>(),                                  // migration: iteration
      withParameters<Type::Domain>(),                             // job completed: statistics
      with<Type::Domain, Text>(),                                 // device not removed: alias
      with<Type::Domain, int, Text>(),                            // metadata changed: type, namespace
      with<Type::Domain, Text, Text, Size, Size>(),               // block threshold: target, path, threshold, excess
      with<Type::Domain, int, int, unsigned int>(),               // memory failure: recipient, action, flags
      with<Type::Domain, Text, Size>(),                           // memory device resized: alias, KiB
  };
  static const auto &network = *new Callbacks{
      with<Type::Network, int, int>(),   // lifecycle: event, detail
      with<Type::Network, int, Text>(),  // metadata changed: type, namespace
  };
  static const auto &storagePool = *new Callbacks{with<Type::StoragePool, int, int>(), with<Type::StoragePool>()};
  static const auto &nodeDevice = *new Callbacks{with<Type::NodeDevice, int, int>(), with<Type::NodeDevice>()};
  static const auto &secret = *new Callbacks{with<Type::Secret, int, int>(), with<Type::Secret>()};
  switch (type) {
    case Type::Domain: return domain;
    case Type::Network: return network;
    case Type::StoragePool: return storagePool;
    case Type::NodeDevice: return nodeDevice;
    default: return secret;
  }
}

std::string functionFor(ObjectType type, const char *verb) {
  return std::string("virConnect") + nameOf(type) + "Event" + verb + "Any";
}

using Register = int(virConnect *, void *object, int event, AnyCallback, void *opaque, void (*free)(void *));
using Deregister = int(virConnect *, int subscription);
using OnClose = void(virConnect *, int reason, void *opaque);

int deregister(Connection &connection, ObjectType type, int subscription) {
  const std::string name = functionFor(type, "Deregister");
  return libvirtFunction<Deregister>(name.c_str())(connection.pointer(), subscription);
}

}

int eventCount(ObjectType type) {
  return static_cast<int>(callbacksOf(type).size());
}

Outcome subscribe(Connection &connection, const EventSource &source, std::shared_ptr<Listener> listener) {
  const std::string name = functionFor(source.type, "Register");
  auto *registerAny = libvirtFunction<Register>(name.c_str());
  if (registerAny == nullptr) return missingFunction(name);
  void *object = source.object == nullptr ? nullptr : Connection::pointerOf(*source.object);
  auto *subscription = new Subscription{connection.shared_from_this(), listener};
  forgetFailures();
  const AnyCallback callback = callbacksOf(source.type)[source.event];
  const int number = registerAny(connection.pointer(), object, source.event, callback, subscription, forget);
  if (number < 0) {
    Failure failure = failureOfCall();
    forget(subscription);
    return failure;
  }
  connection.registered({source.type, number}, std::move(listener), [&connection, type = source.type, number] {
    deregister(connection, type, number);
  });
  return Data(number);
}

Outcome unsubscribe(Connection &connection, ObjectType type, int subscription) {
  forgetFailures();
  if (deregister(connection, type, subscription) < 0) return failureOfCall();
  connection.unregistered({type, subscription});
  return Data();
}

Outcome listenForClose(Connection &connection, std::shared_ptr<Listener> listener) {
  auto *registerCallback =
      libvirtFunction<int(virConnect *, OnClose *, void *, void (*)(void *))>("virConnectRegisterCloseCallback");
  OnClose *onClose = [](virConnect *, int reason, void *opaque) {
    const auto &subscription = *static_cast<Subscription *>(opaque);
    subscription.listener->environment->post(std::make_unique<Calling>(subscription.listener, Data(reason)));
  };
  // Not freed by libvirt: many drivers take no notice of the registration.
  auto subscription = std::make_shared<Subscription>(Subscription{connection.shared_from_this(), listener});
  forgetFailures();
  if (registerCallback(connection.pointer(), onClose, subscription.get(), nullptr) < 0) return failureOfCall();
  const auto end = [&connection, onClose, subscription] {
    auto *unregister = libvirtFunction<int(virConnect *, OnClose *)>("virConnectUnregisterCloseCallback");
    unregister(connection.pointer(), onClose);
  };
  connection.registered({ObjectType::Connect, 0}, std::move(listener), end);
  return Data();
}

}
