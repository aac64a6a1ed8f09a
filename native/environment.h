/* The way from the threads of connections to a JavaScript environment: the main thread, or a worker. */
#pragma once

#include <js_native_api_types.h>

#include <deque>
#include <map>
#include <memory>
#include <mutex>

typedef struct napi_threadsafe_function__ *napi_threadsafe_function;

namespace domxml {

/** Something that is to happen in the thread of an environment. Destroyed, in any thread, where there is no environment any more. */
class Delivery {
 public:
  virtual ~Delivery() = default;
  virtual void arrive(napi_env env) = 0;
};

struct Hold;

/**
 * What the addon knows of a JavaScript environment.
 *
 * Threads deliver to it through one queue. When the environment ends nothing is delivered any more, whatever threads may still be doing.
 */
class Environment : public std::enable_shared_from_this<Environment> {
 public:
  /** Makes it known to the environment; ends with it. */
  static void create(napi_env env);
  static Environment &of(napi_env env);

  /** From any thread; false if the environment has ended. */
  bool post(std::unique_ptr<Delivery> delivery);

  /** Keeps the process alive until `ended` is called as often. In the thread of the environment, as is all that follows. */
  void began();
  void ended();
  /** Keeps a function, and a connection open for it if there is one, until it is forgotten or the environment ends. */
  unsigned long keep(napi_env env, napi_value function, std::shared_ptr<Hold> hold);
  /** nullptr if there is no such function. */
  napi_value kept(napi_env env, unsigned long number) const;
  void forget(napi_env env, unsigned long number);
  /** Lets what arrived happen, some of it at a time. */
  void deliver(napi_env env);

 private:
  void end(napi_env env);
  void wake();

  std::mutex mutex;
  std::deque<std::unique_ptr<Delivery>> deliveries;
  /** Taken by turns: Node.js answers a signal on the way that it has just come by at once, before the event loop gets its turn. */
  napi_threadsafe_function ways[2] = {};
  int latest = 0;
  bool alive = true;
  /** There is a signal that `deliver` has not been called for yet. */
  bool awake = false;
  unsigned long underWay = 0;

  struct Kept {
    napi_ref function;
    std::shared_ptr<Hold> hold;
  };
  std::map<unsigned long, Kept> functions;
  unsigned long functionCount = 0;
};

}
