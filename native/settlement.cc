#include "settlement.h"

#include <node_api.h>

namespace domxml {
namespace {

/** Resolves or rejects a promise. */
class Settling final : public Delivery {
 public:
  Settling(Environment &environment, napi_deferred deferred, std::string function, Outcome outcome,
           std::function<void()> before)
      : environment(environment),
        deferred(deferred),
        function(std::move(function)),
        outcome(std::move(outcome)),
        before(std::move(before)) {}

  void arrive(napi_env env) override {
    environment.ended();
    if (before != nullptr) before();
    if (const auto *data = std::get_if<Data>(&outcome)) {
      napi_resolve_deferred(env, deferred, toScript(env, *data));
    } else {
      napi_reject_deferred(env, deferred, toScript(env, std::get<Failure>(outcome), function));
    }
  }

 private:
  Environment &environment;
  napi_deferred deferred;
  std::string function;
  Outcome outcome;
  std::function<void()> before;
};

/** Rejects a promise with a `TypeError`. */
class Refusing final : public Delivery {
 public:
  Refusing(Environment &environment, napi_deferred deferred, std::string message)
      : environment(environment), deferred(deferred), message(std::move(message)) {}

  void arrive(napi_env env) override {
    environment.ended();
    napi_reject_deferred(env, deferred, typeError(env, message));
  }

 private:
  Environment &environment;
  napi_deferred deferred;
  std::string message;
};

}

Settlement::Settlement(napi_env env, std::string function, napi_value *promise)
    : environment(Environment::of(env).shared_from_this()), function(std::move(function)) {
  napi_create_promise(env, &deferred, promise);
  environment->began();
}

void Settlement::settle(Outcome outcome, std::function<void()> before) {
  environment->post(
      std::make_unique<Settling>(*environment, deferred, std::move(function), std::move(outcome), std::move(before)));
}

void Settlement::refuse(std::string message) {
  environment->post(std::make_unique<Refusing>(*environment, deferred, std::move(message)));
}

}
