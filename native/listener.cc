#include "listener.h"

#include <node_api.h>

namespace domxml {
namespace {

class Forgetting final : public Delivery {
 public:
  explicit Forgetting(unsigned long number) : number(number) {}
  void arrive(napi_env env) override { Environment::of(env).forget(env, number); }

 private:
  unsigned long number;
};

}

Listener::Listener(napi_env env, napi_value function, std::shared_ptr<Hold> hold)
    : environment(Environment::of(env).shared_from_this()),
      number(environment->keep(env, function, std::move(hold))) {}

Listener::~Listener() {
  environment->post(std::make_unique<Forgetting>(number));
}

napi_value Listener::call(napi_env env, const std::vector<napi_value> &arguments) const {
  napi_value self = nullptr, result = nullptr;
  napi_value function = environment->kept(env, number);
  if (stopped || function == nullptr) return nullptr;
  napi_get_undefined(env, &self);
  const bool returned = napi_call_function(env, self, function, arguments.size(), arguments.data(), &result) == napi_ok;
  return returned ? result : nullptr;
}

}
