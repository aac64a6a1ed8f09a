/* Functions of JavaScript that other threads have called. */
#pragma once

#include <js_native_api_types.h>

#include <memory>
#include <vector>

#include "connection.h"
#include "environment.h"

namespace domxml {

/** A function of an environment; let go of in any thread. */
class Listener {
 public:
  /** In the thread of the environment. `hold`, if any, is kept until the listener goes or the environment ends. */
  Listener(napi_env env, napi_value function, std::shared_ptr<Hold> hold);
  ~Listener();
  Listener(const Listener &) = delete;
  Listener &operator=(const Listener &) = delete;

  /** Calls the function; nullptr if it throws. In the thread of the environment, as is `stop`. */
  napi_value call(napi_env env, const std::vector<napi_value> &arguments) const;
  /** Makes `call` do nothing from now on. */
  void stop() { stopped = true; }

  const std::shared_ptr<Environment> environment;

 private:
  const unsigned long number;
  bool stopped = false;
};

}
