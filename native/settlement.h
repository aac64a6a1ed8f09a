/* Promises that are settled from other threads. */
#pragma once

#include <js_native_api_types.h>

#include <memory>
#include <string>

#include "call.h"
#include "environment.h"

namespace domxml {

/**
 * A promise for something on a connection that is settled once, from any thread. The process stays alive until it is; nothing happens if the
 * environment is gone by then.
 */
class Settlement {
 public:
  /** In the thread of the environment; the promise is stored where `promise` says. */
  Settlement(napi_env env, std::shared_ptr<Connection> connection, std::string function, napi_value *promise);
  /** Resolves with data, or rejects with a failure. */
  void settle(Outcome outcome);
  /** Rejects with a `TypeError`. */
  void refuse(std::string message);

 private:
  std::shared_ptr<Environment> environment;
  std::shared_ptr<Connection> connection;
  std::string function;
  napi_deferred deferred = nullptr;
};

}
