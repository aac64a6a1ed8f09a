/* What JavaScript sees of the addon: src/hypervisor/native/addon.ts describes it. */
#include <napi.h>

#include "connection.h"
#include "library.h"
#include "settlement.h"

namespace domxml {
namespace {

/** A promise that is rejected because of what the caller gave. */
napi_value refused(napi_env env, const char *message) {
  napi_deferred deferred = nullptr;
  napi_value promise = nullptr;
  napi_create_promise(env, &deferred, &promise);
  napi_reject_deferred(env, deferred, typeError(env, message));
  return promise;
}

std::vector<napi_value> argumentsOf(const Napi::CallbackInfo &info, std::size_t first = 0) {
  std::vector<napi_value> values;
  for (std::size_t index = first; index < info.Length(); index++) values.push_back(info[index]);
  return values;
}

/** Runs one call in the thread of a connection. */
class CallJob final : public Job {
 public:
  CallJob(Settlement settlement, const Function &function, std::unique_ptr<Call> call)
      : settlement(std::move(settlement)), function(function), call(std::move(call)) {}

  void run(Connection &connection) override {
    void *address = libvirtFunction(function.name);
    if (address == nullptr) settlement.settle(missingFunction(function.name));
    else settlement.settle(call->run(address, connection));
  }

 private:
  Settlement settlement;
  const Function &function;
  std::unique_ptr<Call> call;
};

class OpenJob final : public Job {
 public:
  OpenJob(Settlement settlement, std::shared_ptr<Hold> hold, std::string uri, unsigned int flags)
      : settlement(std::move(settlement)), hold(std::move(hold)), uri(std::move(uri)), flags(flags) {}

  void run(Connection &connection) override {
    forgetFailures();
    virConnect *pointer = libvirt().virConnectOpenAuth(uri.c_str(), nullptr, flags);
    if (pointer == nullptr) {
      settlement.settle(failureOfCall());
      connection.close();
      return;
    }
    connection.opened(pointer);
    settlement.settle(Data(connection.adopt(ObjectType::Connect, pointer)));
  }

 private:
  Settlement settlement;
  /** Until the caller has its handle. */
  std::shared_ptr<Hold> hold;
  std::string uri;
  unsigned int flags;
};

class CloseJob final : public Job {
 public:
  explicit CloseJob(Settlement settlement) : settlement(std::move(settlement)) {}

  void run(Connection &connection) override {
    connection.close();
    settlement.settle(Data());
  }

 private:
  Settlement settlement;
};

Napi::Value load(const Napi::CallbackInfo &info) {
  try {
    Arguments arguments(info.Env(), "load", argumentsOf(info));
    const auto path = arguments.optionalText();
    arguments.end();
    return Napi::Number::New(info.Env(), static_cast<double>(loadLibvirt(path.value_or("")).version));
  } catch (const WrongArgument &wrong) {
    throw Napi::TypeError::New(info.Env(), wrong.what());
  } catch (const std::runtime_error &error) {
    throw Napi::Error::New(info.Env(), error.what());
  }
}

Napi::Value has(const Napi::CallbackInfo &info) {
  const std::string name = info[0].ToString();
  return Napi::Boolean::New(info.Env(), functionNamed(name) != nullptr && libvirtFunction(name.c_str()) != nullptr);
}

Napi::Value call(const Napi::CallbackInfo &info) {
  const std::string name = info[0].ToString();
  try {
    const Function *function = functionNamed(name);
    if (function == nullptr) throw WrongArgument("there is no function '" + name + "' to call");
    Arguments arguments(info.Env(), name, argumentsOf(info, 1));
    auto call = function->call();
    call->read(arguments);
    arguments.end();
    napi_value promise = nullptr;
    Settlement settlement(info.Env(), name, &promise);
    auto job = std::make_unique<CallJob>(settlement, *function, std::move(call));
    if (!arguments.hold()->connection->post(std::move(job))) settlement.refuse("the connection is closed");
    return Napi::Value(info.Env(), promise);
  } catch (const WrongArgument &wrong) {
    return Napi::Value(info.Env(), refused(info.Env(), wrong.what()));
  }
}

Napi::Value open(const Napi::CallbackInfo &info) {
  try {
    Arguments arguments(info.Env(), "open", argumentsOf(info));
    auto uri = arguments.text();
    const auto flags = arguments.integer<unsigned int>();
    napi_value promise = nullptr;
    auto hold = Connection::start();
    Settlement settlement(info.Env(), "virConnectOpenAuth", &promise);
    hold->connection->post(std::make_unique<OpenJob>(std::move(settlement), hold, std::move(uri), flags));
    return Napi::Value(info.Env(), promise);
  } catch (const WrongArgument &wrong) {
    return Napi::Value(info.Env(), refused(info.Env(), wrong.what()));
  }
}

Napi::Value close(const Napi::CallbackInfo &info) {
  try {
    Arguments arguments(info.Env(), "close", argumentsOf(info));
    arguments.object(ObjectType::Connect);
    arguments.end();
    napi_value promise = nullptr;
    Settlement settlement(info.Env(), "virConnectClose", &promise);
    if (!arguments.hold()->connection->postLast(std::make_unique<CloseJob>(settlement))) settlement.settle(Data());
    return Napi::Value(info.Env(), promise);
  } catch (const WrongArgument &wrong) {
    return Napi::Value(info.Env(), refused(info.Env(), wrong.what()));
  }
}

Napi::Object initialise(Napi::Env env, Napi::Object exports) {
  Environment::create(env);
  exports.Set("load", Napi::Function::New(env, load, "load"));
  exports.Set("has", Napi::Function::New(env, has, "has"));
  exports.Set("open", Napi::Function::New(env, open, "open"));
  exports.Set("close", Napi::Function::New(env, close, "close"));
  exports.Set("call", Napi::Function::New(env, call, "call"));
  return exports;
}

}
}

static Napi::Object initialise(Napi::Env env, Napi::Object exports) {
  return domxml::initialise(env, exports);
}

NODE_API_MODULE(domxml, initialise)
