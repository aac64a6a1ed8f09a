#include "listener.h"

#include <node_api.h>

namespace domxml {
namespace {

class Forgetting final : public Delivery {
 public:
  explicit Forgetting(napi_ref reference) : reference(reference) {}
  void arrive(napi_env env) override { napi_delete_reference(env, reference); }

 private:
  napi_ref reference;
};

}

Listener::Listener(napi_env env, napi_value function, std::shared_ptr<Hold> hold)
    : environment(Environment::of(env).shared_from_this()) {
  napi_create_reference(env, function, 1, &reference);
  environment->keep(this, std::move(hold));
}

Listener::~Listener() {
  environment->letGo(this);
  environment->post(std::make_unique<Forgetting>(reference));
}

napi_value Listener::call(napi_env env, const std::vector<napi_value> &arguments) const {
  napi_value function = nullptr, self = nullptr, result = nullptr;
  if (stopped || napi_get_reference_value(env, reference, &function) != napi_ok) return nullptr;
  napi_get_undefined(env, &self);
  const bool returned = napi_call_function(env, self, function, arguments.size(), arguments.data(), &result) == napi_ok;
  return returned ? result : nullptr;
}

}
