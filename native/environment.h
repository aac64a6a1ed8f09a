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

  /** Keeps a connection open for an owner, until it is let go or the environment ends. From any thread. */
  void keep(const void *owner, std::shared_ptr<Hold> hold);
  void letGo(const void *owner);

  /** Keeps the process alive until `ended` is called as often. In the thread of the environment, as is all that follows. */
  void began();
  void ended();
  /** Lets what arrived happen, some of it at a time. */
  void deliver(napi_env env);

 private:
  void end();
  void wake();

  std::mutex mutex;
  std::deque<std::unique_ptr<Delivery>> deliveries;
  std::map<const void *, std::shared_ptr<Hold>> holds;
  napi_threadsafe_function way = nullptr;
  bool alive = true;
  /** `deliver` will be called without a further signal. */
  bool awake = false;
  unsigned long underWay = 0;
};

}
