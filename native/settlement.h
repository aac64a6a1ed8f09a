/* Promises that are settled from other threads. */
#pragma once

#include <js_native_api_types.h>

#include <functional>
#include <memory>
#include <string>

#include "call.h"
#include "environment.h"

namespace domxml {

/**
 * A promise of an environment that is settled once, from any thread. The process stays alive until it is; nothing happens if the
 * environment is gone by then.
 */
class Settlement {
 public:
  /** In the thread of the environment; the promise is stored where `promise` says. */
  Settlement(napi_env env, std::string function, napi_value *promise);
  /** Resolves with data, or rejects with a failure. `before` happens just before, in the thread of the environment. */
  void settle(Outcome outcome, std::function<void()> before = nullptr);
  /** Rejects with a `TypeError`. */
  void refuse(std::string message);

 private:
  std::shared_ptr<Environment> environment;
  std::string function;
  napi_deferred deferred = nullptr;
};

}
