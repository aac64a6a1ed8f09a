#include "environment.h"

#include <node_api.h>
#include <pthread.h>
#include <unistd.h>

#include <vector>

#include "connection.h"

namespace domxml {
namespace {

/** How much happens before the event loop gets its turn. */
constexpr std::size_t atATime = 64;

Environment &environmentOf(void *data) {
  return **static_cast<std::shared_ptr<Environment> *>(data);
}

/** Has an exception that nobody catches handled as one of a callback of Node.js. */
void passOnException(napi_env env) {
  napi_value exception;
  if (napi_get_and_clear_last_exception(env, &exception) == napi_ok) napi_fatal_exception(env, exception);
}

bool exceptionPending(napi_env env) {
  bool pending = false;
  return napi_is_exception_pending(env, &pending) == napi_ok && pending;
}

void onSignal(napi_env env, napi_value, void *context, void *) {
  // Without an environment the function is being torn down.
  if (env != nullptr) static_cast<Environment *>(context)->deliver(env);
}

/** Whether an environment is the one that the process ends with. */
bool isMainThread() {
#ifdef __APPLE__
  return pthread_main_np() == 1;
#else
  return getpid() == gettid();
#endif
}

}

void Environment::create(napi_env env) {
  auto *owned = new std::shared_ptr<Environment>(std::make_shared<Environment>());
  Environment &environment = **owned;
  napi_value name;
  napi_create_string_utf8(env, "domxml", NAPI_AUTO_LENGTH, &name);
  for (napi_threadsafe_function &way : environment.ways) {
    napi_create_threadsafe_function(env, nullptr, nullptr, name, 0, 1, nullptr, nullptr, &environment, onSignal, &way);
    // The process is kept alive by calls that are under way only.
    napi_unref_threadsafe_function(env, way);
  }
  // Behind the functions, whose own hooks would otherwise run first.
  napi_add_env_cleanup_hook(env, [](void *env) { Environment::of(static_cast<napi_env>(env)).end(static_cast<napi_env>(env)); }, env);
  const auto forget = [](napi_env, void *data, void *) {
    delete static_cast<std::shared_ptr<Environment> *>(data);
  };
  napi_set_instance_data(env, owned, forget, nullptr);
}

Environment &Environment::of(napi_env env) {
  void *data = nullptr;
  napi_get_instance_data(env, &data);
  return environmentOf(data);
}

bool Environment::post(std::unique_ptr<Delivery> delivery) {
  const std::lock_guard lock(mutex);
  if (!alive) return false;
  deliveries.push_back(std::move(delivery));
  if (!awake) wake();
  return true;
}

void Environment::wake() {
  latest = 1 - latest;
  awake = napi_call_threadsafe_function(ways[latest], nullptr, napi_tsfn_nonblocking) == napi_ok;
}

void Environment::deliver(napi_env env) {
  std::vector<std::unique_ptr<Delivery>> arrived;
  {
    const std::lock_guard lock(mutex);
    while (!deliveries.empty() && arrived.size() < atATime) {
      arrived.push_back(std::move(deliveries.front()));
      deliveries.pop_front();
    }
    awake = false;
    if (!deliveries.empty()) wake();
  }
  for (auto &delivery : arrived) {
    napi_handle_scope scope;
    if (napi_open_handle_scope(env, &scope) != napi_ok) return;
    delivery->arrive(env);
    if (exceptionPending(env)) passOnException(env);
    napi_close_handle_scope(env, scope);
  }
}

unsigned long Environment::keep(napi_env env, napi_value function, std::shared_ptr<Hold> hold) {
  napi_ref reference = nullptr;
  napi_create_reference(env, function, 1, &reference);
  functions.emplace(functionCount, Kept{reference, std::move(hold)});
  return functionCount++;
}

napi_value Environment::kept(napi_env env, unsigned long number) const {
  napi_value function = nullptr;
  const auto found = functions.find(number);
  if (found != functions.end()) napi_get_reference_value(env, found->second.function, &function);
  return function;
}

void Environment::forget(napi_env env, unsigned long number) {
  const auto found = functions.find(number);
  napi_delete_reference(env, found->second.function);
  functions.erase(found);
}

void Environment::began() {
  // Synchronous, in the thread of the environment: no lock.
  if (underWay++ == 0) napi_ref_threadsafe_function(nullptr, ways[0]);
}

void Environment::ended() {
  if (--underWay == 0) napi_unref_threadsafe_function(nullptr, ways[0]);
}

void Environment::end(napi_env env) {
  // Let go of outside of the lock: that may take other locks.
  std::deque<std::unique_ptr<Delivery>> undelivered;
  {
    const std::lock_guard lock(mutex);
    alive = false;
    undelivered.swap(deliveries);
  }
  if (isMainThread()) Connection::leaveAll();
  // Node.js leaves references to those who made them.
  for (const auto &[number, kept] : functions) napi_delete_reference(env, kept.function);
  functions.clear();
  for (napi_threadsafe_function way : ways) napi_release_threadsafe_function(way, napi_tsfn_abort);
}

}
