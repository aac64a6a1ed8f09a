#include "settlement.h"

#include <node_api.h>

#include "script.h"

namespace domxml {
namespace {

/** What rejects a promise with a `TypeError`. */
struct Refusal {
  std::string message;
};

class Settling final : public Delivery {
 public:
  using Result = std::variant<Data, Failure, Refusal>;

  Settling(std::shared_ptr<Connection> connection, napi_deferred deferred, std::string function, Result result)
      : connection(std::move(connection)), deferred(deferred), function(std::move(function)), result(std::move(result)) {}

  void arrive(napi_env env) override {
    connection->patience.ended(Environment::of(env));
    if (const auto *data = std::get_if<Data>(&result)) {
      napi_resolve_deferred(env, deferred, toScript(env, *data));
    } else if (const auto *failure = std::get_if<Failure>(&result)) {
      napi_reject_deferred(env, deferred, toScript(env, *failure, function));
    } else {
      napi_reject_deferred(env, deferred, typeError(env, std::get<Refusal>(result).message));
    }
  }

 private:
  std::shared_ptr<Connection> connection;
  napi_deferred deferred;
  std::string function;
  Result result;
};

}

Settlement::Settlement(napi_env env, std::shared_ptr<Connection> connection, std::string function, napi_value *promise)
    : environment(Environment::of(env).shared_from_this()),
      connection(std::move(connection)),
      function(std::move(function)) {
  napi_create_promise(env, &deferred, promise);
  this->connection->patience.began(*environment);
}

void Settlement::settle(Outcome outcome) {
  auto result = std::visit([](auto &what) { return Settling::Result(std::move(what)); }, outcome);
  environment->post(std::make_unique<Settling>(connection, deferred, function, std::move(result)));
}

void Settlement::refuse(std::string message) {
  environment->post(std::make_unique<Settling>(connection, deferred, function, Refusal{std::move(message)}));
}

}
