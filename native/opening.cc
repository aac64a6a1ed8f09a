#include "opening.h"

#include <node_api.h>

#include "authentication.h"
#include "settlement.h"

namespace domxml {
namespace {

constexpr napi_type_tag promiseTag = {0x646f6d786d6c2d6f, 0xb1c24d7f0e5a4683};

class OpenJob final : public Job {
 public:
  OpenJob(Settlement settlement, std::shared_ptr<Hold> hold, std::string uri, unsigned int flags,
          std::shared_ptr<Listener> authenticate)
      : settlement(std::move(settlement)),
        hold(std::move(hold)),
        uri(std::move(uri)),
        flags(flags),
        authenticate(std::move(authenticate)) {}

  void run(Connection &connection) override {
    forgetFailures();
    virConnect *pointer = openWith(uri.c_str(), flags, authenticate);
    if (pointer == nullptr) {
      settlement.settle(failureOfCall());
      connection.close();
      return;
    }
    connection.opened(pointer);
    settlement.settle(Data(connection.adopt(ObjectType::Connect, pointer, nullptr)));
  }

 private:
  Settlement settlement;
  /** Until the caller has its handle. */
  std::shared_ptr<Hold> hold;
  std::string uri;
  unsigned int flags;
  std::shared_ptr<Listener> authenticate;
};

}

napi_value openConnection(napi_env env, std::string uri, unsigned int flags, std::shared_ptr<Listener> authenticate) {
  auto hold = Connection::start();
  const auto connection = hold->connection;
  napi_value promise = nullptr;
  Settlement settlement(env, connection, "virConnectOpenAuth", &promise);
  auto *known = new std::shared_ptr<Connection>(connection);
  const auto forget = [](napi_env, void *data, void *) { delete static_cast<std::shared_ptr<Connection> *>(data); };
  if (napi_wrap(env, promise, known, forget, nullptr, nullptr) == napi_ok) {
    napi_type_tag_object(env, promise, &promiseTag);
  } else {
    delete known;
  }
  connection->post(std::make_unique<OpenJob>(std::move(settlement), std::move(hold), std::move(uri), flags,
                                             std::move(authenticate)));
  return promise;
}

std::shared_ptr<Connection> openedBy(napi_env env, napi_value promise) {
  bool ours = false;
  void *data = nullptr;
  napi_valuetype type = napi_undefined;
  napi_typeof(env, promise, &type);
  if (type != napi_object || napi_check_object_type_tag(env, promise, &promiseTag, &ours) != napi_ok || !ours) return nullptr;
  napi_unwrap(env, promise, &data);
  return *static_cast<std::shared_ptr<Connection> *>(data);
}

}
