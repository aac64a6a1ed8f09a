/* What JavaScript sees of the addon; src/hypervisor/native/addon.ts describes it. */
#include <napi.h>

#include <functional>

#include "arguments.h"
#include "call.h"
#include "events.h"
#include "fork-safety.h"
#include "library.h"
#include "opening.h"
#include "script.h"
#include "settlement.h"

namespace domxml {
namespace {

constexpr const char *closedMessage = "the connection is closed";

std::vector<napi_value> argumentsOf(const Napi::CallbackInfo &info, std::size_t first = 0) {
  std::vector<napi_value> values;
  for (std::size_t index = first; index < info.Length(); index++) values.push_back(info[index]);
  return values;
}

/** Does something in the thread of a connection and settles a promise with what comes of it. */
class Doing final : public Job {
 public:
  using Action = std::function<Outcome(Connection &)>;

  Doing(Settlement settlement, Action action) : settlement(std::move(settlement)), action(std::move(action)) {}

  void run(Connection &connection) override {
    Outcome outcome = action(connection);
    if (auto *failure = std::get_if<Failure>(&outcome)) failure->lost = connection.isLost();
    // What the action holds goes first, so that nothing is left of it when the caller learns that it is over.
    action = nullptr;
    settlement.settle(std::move(outcome));
  }

 private:
  Settlement settlement;
  Action action;
};

/** A promise for what comes of something in the thread of the connection of an object. */
napi_value doneOn(napi_env env, const Object &object, const std::string &name, Doing::Action action) {
  const auto &connection = object.hold->connection;
  napi_value promise = nullptr;
  Settlement settlement(env, connection, name, &promise);
  if (!connection->post(std::make_unique<Doing>(settlement, std::move(action)))) settlement.refuse(closedMessage);
  return promise;
}

/** Throws what the caller gave wrong as a TypeError, and what else there is as an Error. */
template <napi_value (*function)(const Napi::CallbackInfo &)>
Napi::Value throwing(const Napi::CallbackInfo &info) {
  try {
    return Napi::Value(info.Env(), function(info));
  } catch (const WrongArgument &wrong) {
    throw Napi::TypeError::New(info.Env(), wrong.what());
  } catch (const Napi::Error &) {
    throw;
  } catch (const std::exception &error) {
    throw Napi::Error::New(info.Env(), error.what());
  }
}

/** As `throwing`, with a promise that is rejected. */
template <napi_value (*function)(const Napi::CallbackInfo &)>
Napi::Value rejecting(const Napi::CallbackInfo &info) {
  try {
    return throwing<function>(info);
  } catch (const Napi::Error &error) {
    const auto deferred = Napi::Promise::Deferred::New(info.Env());
    deferred.Reject(error.Value());
    return deferred.Promise();
  }
}

napi_value load(const Napi::CallbackInfo &info) {
  Arguments arguments(info.Env(), "load", argumentsOf(info));
  const auto path = arguments.optionalText();
  arguments.end();
  return Napi::Number::New(info.Env(), static_cast<double>(loadLibvirt(path.value_or("")).version));
}

napi_value has(const Napi::CallbackInfo &info) {
  Arguments arguments(info.Env(), "has", argumentsOf(info));
  const auto name = arguments.text();
  arguments.end();
  const bool known = functionNamed(name) != nullptr;
  return Napi::Boolean::New(info.Env(), known && libvirtFunction(name.c_str()) != nullptr);
}

napi_value open(const Napi::CallbackInfo &info) {
  Arguments arguments(info.Env(), "open", argumentsOf(info));
  auto uri = arguments.text();
  const auto flags = arguments.integer<unsigned int>();
  napi_value authenticate = arguments.optionalFunction();
  arguments.end();
  libvirt();
  auto listener = authenticate == nullptr ? nullptr : std::make_shared<Listener>(info.Env(), authenticate, nullptr);
  return openConnection(info.Env(), std::move(uri), flags, std::move(listener));
}

napi_value close(const Napi::CallbackInfo &info) {
  Arguments arguments(info.Env(), "close", argumentsOf(info));
  const auto connection = arguments.object(ObjectType::Connect)->hold->connection;
  arguments.end();
  napi_value promise = nullptr;
  Settlement settlement(info.Env(), connection, "virConnectClose", &promise);
  const auto action = [](Connection &connection) {
    connection.close();
    return Data();
  };
  if (!connection->postLast(std::make_unique<Doing>(settlement, action))) settlement.settle(Data());
  return promise;
}

napi_value abandon(const Napi::CallbackInfo &info) {
  Arguments arguments(info.Env(), "abandon", argumentsOf(info));
  auto connection = openedBy(info.Env(), info[0]);
  // An opening that was refused at once: there is no connection.
  if (connection == nullptr && info[0].IsPromise()) return info.Env().Undefined();
  if (connection == nullptr) connection = arguments.object(ObjectType::Connect)->hold->connection;
  connection->forsake();
  connection->patience.end(Environment::of(info.Env()));
  return info.Env().Undefined();
}

napi_value identity(const Napi::CallbackInfo &info) {
  Arguments arguments(info.Env(), "identity", argumentsOf(info));
  const auto object = arguments.anyObject();
  arguments.end();
  Record record;
  for (const Member &member : object->identity) {
    if (!std::holds_alternative<std::monostate>(member.value.value)) record.push_back(member);
  }
  if (object->type == ObjectType::Domain) {
    if (const auto number = object->hold->connection->numberOf(*object)) record.push_back({"id", *number});
  }
  return toScript(info.Env(), std::move(record));
}

napi_value call(const Napi::CallbackInfo &info) {
  const std::string name = info[0].IsString() ? info[0].As<Napi::String>().Utf8Value() : "";
  const Function *function = functionNamed(name);
  if (function == nullptr) throw WrongArgument("call: argument 1: expected the name of a function that can be called");
  Arguments arguments(info.Env(), name, argumentsOf(info, 1));
  std::shared_ptr<Call> call = function->call();
  call->read(arguments);
  arguments.end();
  return doneOn(info.Env(), *arguments.first(), name, [function, call](Connection &connection) -> Outcome {
    void *address = libvirtFunction(function->name);
    if (address == nullptr) return missingFunction(function->name);
    return call->run(address, connection);
  });
}

napi_value subscribe(const Napi::CallbackInfo &info) {
  Arguments arguments(info.Env(), "subscribe", argumentsOf(info));
  const auto connect = arguments.object(ObjectType::Connect);
  const auto source = arguments.eventSource();
  napi_value function = arguments.function();
  arguments.end();
  if (source.event < 0 || source.event >= eventCount(source.type)) {
    throw WrongArgument("subscribe: argument 2: expected an event from 0 to " + std::to_string(eventCount(source.type) - 1));
  }
  auto listener = std::make_shared<Listener>(info.Env(), function, connect->hold);
  return doneOn(info.Env(), *connect, "subscribe", [source, listener](Connection &connection) {
    return domxml::subscribe(connection, source, listener);
  });
}

napi_value unsubscribe(const Napi::CallbackInfo &info) {
  Arguments arguments(info.Env(), "unsubscribe", argumentsOf(info));
  const auto connect = arguments.object(ObjectType::Connect);
  const auto source = arguments.eventSource();
  const auto subscription = arguments.integer<int>();
  arguments.end();
  // What is on its way already is not told any more.
  if (auto listener = connect->hold->connection->listenerOf({source.type, subscription})) listener->stop();
  return doneOn(info.Env(), *connect, "unsubscribe", [source, subscription](Connection &connection) {
    return domxml::unsubscribe(connection, source.type, subscription);
  });
}

napi_value onClose(const Napi::CallbackInfo &info) {
  Arguments arguments(info.Env(), "onClose", argumentsOf(info));
  const auto connect = arguments.object(ObjectType::Connect);
  napi_value function = arguments.function();
  arguments.end();
  auto listener = std::make_shared<Listener>(info.Env(), function, nullptr);
  return doneOn(info.Env(), *connect, "virConnectRegisterCloseCallback", [listener](Connection &connection) {
    return listenForClose(connection, listener);
  });
}

napi_value protect(const Napi::CallbackInfo &info) {
  protectForks();
  return info.Env().Undefined();
}

}

Napi::Object initialise(Napi::Env env, Napi::Object exports) {
  Environment::create(env);
  exports.Set("load", Napi::Function::New<throwing<load>>(env, "load"));
  exports.Set("has", Napi::Function::New<throwing<has>>(env, "has"));
  exports.Set("open", Napi::Function::New<rejecting<open>>(env, "open"));
  exports.Set("close", Napi::Function::New<rejecting<close>>(env, "close"));
  exports.Set("abandon", Napi::Function::New<throwing<abandon>>(env, "abandon"));
  exports.Set("identity", Napi::Function::New<throwing<identity>>(env, "identity"));
  exports.Set("call", Napi::Function::New<rejecting<call>>(env, "call"));
  exports.Set("subscribe", Napi::Function::New<rejecting<subscribe>>(env, "subscribe"));
  exports.Set("unsubscribe", Napi::Function::New<rejecting<unsubscribe>>(env, "unsubscribe"));
  exports.Set("onClose", Napi::Function::New<rejecting<onClose>>(env, "onClose"));
  exports.Set("protectForks", Napi::Function::New<throwing<protect>>(env, "protectForks"));
  return exports;
}

}

using domxml::initialise;
NODE_API_MODULE(domxml, initialise)
