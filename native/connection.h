/* A connection and its thread. */
#pragma once

#include <condition_variable>
#include <deque>
#include <memory>
#include <mutex>
#include <string>
#include <unordered_set>
#include <utility>
#include <vector>

#include "libvirt-types.h"
#include "object.h"

namespace domxml {

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

  /** An object for a pointer that libvirt gave with a reference of our own; nullptr if nobody holds the connection any more. */
  std::shared_ptr<Object> adopt(ObjectType type, void *pointer);
  /** An object for a pointer that libvirt lends for the time of a callback; nullptr if the connection is closed. */
  std::shared_ptr<Object> borrow(ObjectType type, void *pointer);
  /** Takes note that an object is gone. In any thread. */
  void drop(Object &object);
  /** What libvirt knows an object by. In the thread of the connection. */
  static void *pointerOf(const Object &object) { return object.pointer; }

  /** In the thread of the connection. */
  void opened(virConnect *pointer);
  virConnect *pointer() const { return connect; }
  /** Frees what is left and closes the connection; the thread ends behind the job that called this. */
  void close();

 private:
  void work();
  std::unique_ptr<Job> nextJob();
  void freeDropped();
  std::shared_ptr<Object> known(ObjectType type, void *pointer, std::shared_ptr<Hold> hold);

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
};

}
