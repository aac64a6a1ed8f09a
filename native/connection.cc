#include "connection.h"

#include <unistd.h>

#include <atomic>
#include <thread>

#include "identity.h"
#include "library.h"
#include "listener.h"

namespace domxml {
namespace {

std::atomic<bool> leaving = false;

/** Closes a connection that nobody holds any more. */
class CloseForsaken final : public Job {
  void run(Connection &connection) override { connection.close(); }
};

}

Hold::Hold(std::shared_ptr<Connection> connection) : connection(std::move(connection)) {}

Hold::~Hold() {
  connection->forsake();
}

std::shared_ptr<Hold> Connection::start() {
  auto connection = std::make_shared<Connection>();
  std::thread([connection] { connection->work(); }).detach();
  auto hold = std::make_shared<Hold>(connection);
  connection->held = hold;
  return hold;
}

bool Connection::post(std::unique_ptr<Job> job) {
  const std::lock_guard lock(mutex);
  if (closing) return false;
  jobs.push_back(std::move(job));
  wanted.notify_one();
  return true;
}

bool Connection::postLast(std::unique_ptr<Job> job) {
  const std::lock_guard lock(mutex);
  if (closing) return false;
  closing = true;
  jobs.push_back(std::move(job));
  wanted.notify_one();
  return true;
}

void Connection::forsake() {
  postLast(std::make_unique<CloseForsaken>());
}

void Connection::leaveAll() {
  leaving = true;
}

void Connection::work() {
  while (!closed) {
    auto job = nextJob();
    while (leaving) pause();
    freeDropped();
    if (job != nullptr) job->run(*this);
    // What a job took with it goes before the next one waits: the last reference to an object may be among it.
    job.reset();
  }
}

/** The next job; nullptr if there are only objects to free. */
std::unique_ptr<Job> Connection::nextJob() {
  std::unique_lock lock(mutex);
  wanted.wait(lock, [this] { return !jobs.empty() || !dropped.empty(); });
  if (jobs.empty()) return nullptr;
  auto job = std::move(jobs.front());
  jobs.pop_front();
  return job;
}

void Connection::freeDropped() {
  std::vector<std::pair<ObjectType, void *>> taken;
  {
    const std::lock_guard lock(mutex);
    taken.swap(dropped);
  }
  for (const auto &[type, pointer] : taken) freeObject(type, pointer);
}

std::shared_ptr<Object> Connection::adopt(ObjectType type, void *pointer, const Object *subject) {
  Record identity = identityOf(type, pointer, subject);
  auto hold = held.lock();
  const std::lock_guard lock(mutex);
  if (hold != nullptr && !closed) return known(type, pointer, std::move(identity), std::move(hold));
  freeObject(type, pointer);
  return nullptr;
}

std::shared_ptr<Object> Connection::borrow(ObjectType type, void *pointer) {
  auto hold = held.lock();
  // Under the lock, so that the connection is not closed before the object is known.
  const std::lock_guard lock(mutex);
  if (hold == nullptr || closed) return nullptr;
  referObject(type, pointer);
  return known(type, pointer, identityOf(type, pointer, nullptr), std::move(hold));
}

std::shared_ptr<Object> Connection::known(ObjectType type, void *pointer, Record identity,
                                          std::shared_ptr<Hold> hold) {
  auto object = std::make_shared<Object>(type, pointer, std::move(identity), std::move(hold));
  objects.insert(object.get());
  return object;
}

std::optional<unsigned int> Connection::numberOf(const Object &domain) {
  auto *getId = libvirtFunction<unsigned int(void *)>("virDomainGetID");
  // Under the lock, so that the object is not freed meanwhile.
  const std::lock_guard lock(mutex);
  const unsigned int none = -1;
  const unsigned int number = closed || getId == nullptr ? none : getId(domain.pointer);
  return number == none ? std::nullopt : std::optional(number);
}

void Connection::drop(Object &object) {
  const std::lock_guard lock(mutex);
  if (objects.erase(&object) == 0) return;
  dropped.emplace_back(object.type, object.pointer);
  // One that waits for jobs frees now and then; there is no hurry, but neither may they pile up.
  wanted.notify_one();
}

void Connection::opened(virConnect *pointer) {
  connect = pointer;
}

void Connection::registered(Registration registration, std::shared_ptr<Listener> listener, std::function<void()> end) {
  const std::lock_guard lock(mutex);
  registrations.emplace(registration, Registered{std::move(listener), std::move(end)});
}

void Connection::unregistered(Registration registration) {
  std::shared_ptr<Listener> listener = listenerOf(registration);
  const std::lock_guard lock(mutex);
  registrations.erase(registration);
}

std::shared_ptr<Listener> Connection::listenerOf(Registration registration) {
  const std::lock_guard lock(mutex);
  const auto found = registrations.find(registration);
  return found == registrations.end() ? nullptr : found->second.listener;
}

bool Connection::isLost() const {
  return connect != nullptr && libvirt().virConnectIsAlive(connect) == 0;
}

void Connection::close() {
  // What is registered with libvirt refers to the connection, and would otherwise keep it open.
  for (const auto &[registration, registered] : registrations) registered.end();
  std::map<Registration, Registered> ended;
  {
    const std::lock_guard lock(mutex);
    closing = true;
    closed = true;
    for (Object *object : objects) {
      dropped.emplace_back(object->type, object->pointer);
      object->pointer = nullptr;
    }
    objects.clear();
    // Listeners go outside of the lock: that may take other locks.
    ended.swap(registrations);
  }
  freeDropped();
  if (connect != nullptr) libvirt().virConnectClose(connect);
  connect = nullptr;
}

}
