/* A connection and its thread. */
#pragma once

#include <condition_variable>
#include <deque>
#include <functional>
#include <map>
#include <memory>
#include <mutex>
#include <optional>
#include <string>
#include <unordered_set>
#include <utility>
#include <vector>

#include "libvirt-types.h"
#include "object.h"
#include "patience.h"

namespace domxml {

class Listener;
/** What was registered with libvirt: for events of a type of objects, by libvirt's number; or `Connect` for the end of the connection. */
using Registration = std::pair<ObjectType, int>;

/** Something to be done in the thread of a connection. */
class Job {
 public:
  virtual ~Job() = default;
  virtual void run(Connection &connection) = 0;
};

/** Keeps a connection open: what refers to it shares one. The connection is closed when there is none left. */
struct Hold {
  explicit Hold(std::shared_ptr<Connection> connection);
  ~Hold();
  const std::shared_ptr<Connection> connection;
};

/**
 * A connection to libvirt, used by a thread of its own that runs one job after the other.
 *
 * The thread is detached and owns the connection together with those who hold it: a call that hangs hangs this thread for ever and
 * nothing else.
 */
class Connection : public std::enable_shared_from_this<Connection> {
 public:
  /** The process ends: connections are left as they are, since what libvirt uses may be torn down under its calls. */
  static void leaveAll();
  /** A connection that is not open yet, with its thread. Throws std::system_error if there cannot be another thread. */
  static std::shared_ptr<Hold> start();

  /** Has a job run behind those that wait; false if the connection is closed, or about to be. */
  bool post(std::unique_ptr<Job> job);
  /** As `post`, for the last job: it has to call `close`. */
  bool postLast(std::unique_ptr<Job> job);
  /** Has the connection closed behind what waits, for nobody. */
  void forsake();

  /**
   * An object for a pointer that libvirt gave with a reference of our own, when a function was called on `subject`; nullptr if nobody
   * holds the connection any more. In the thread of the connection.
   */
  std::shared_ptr<Object> adopt(ObjectType type, void *pointer, const Object *subject);
  /** An object for a pointer that libvirt lends for the time of a callback; nullptr if the connection is closed. */
  std::shared_ptr<Object> borrow(ObjectType type, void *pointer);
  /** Takes note that an object is gone. In any thread. */
  void drop(Object &object);
  /** What libvirt knows an object by. In the thread of the connection. */
  static void *pointerOf(const Object &object) { return object.pointer; }

  /** The number of a running domain, as its handle has it. */
  std::optional<unsigned int> numberOf(const Object &domain);

  /** Whether what is under way on the connection keeps the process alive; in the thread of its environment. */
  Patience patience;

  /** In the thread of the connection. */
  void opened(virConnect *pointer);
  virConnect *pointer() const { return connect; }
  /** Whether the connection is broken, as far as libvirt knows. */
  bool isLost() const;

  /** Takes note of what is registered with libvirt; `end` is called before the connection is closed. In its thread. */
  void registered(Registration registration, std::shared_ptr<Listener> listener, std::function<void()> end);
  void unregistered(Registration registration);
  /** Who listens; nullptr if there is no such registration. In any thread. */
  std::shared_ptr<Listener> listenerOf(Registration registration);
  /** Frees what is left and closes the connection; the thread ends behind the job that called this. */
  void close();

 private:
  void work();
  std::unique_ptr<Job> nextJob();
  void freeDropped();
  std::shared_ptr<Object> known(ObjectType type, void *pointer, Record identity, std::shared_ptr<Hold> hold);

  std::mutex mutex;
  std::condition_variable wanted;
  std::deque<std::unique_ptr<Job>> jobs;
  std::vector<std::pair<ObjectType, void *>> dropped;
  std::unordered_set<Object *> objects;
  std::weak_ptr<Hold> held;
  /** No more jobs are taken. */
  bool closing = false;
  bool closed = false;
  virConnect *connect = nullptr;

  struct Registered {
    std::shared_ptr<Listener> listener;
    std::function<void()> end;
  };
  std::map<Registration, Registered> registrations;
};

}
