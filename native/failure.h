/* What libvirt says of a call that failed. */
#pragma once

#include <array>
#include <optional>
#include <string>

namespace domxml {

/** A copy of virError. */
struct Failure {
  int code;
  int domain;
  int level;
  std::string message;
  std::array<std::optional<std::string>, 3> strings;
  std::array<int, 2> integers;
  /** Whether the connection turned out to be broken. */
  bool lost = false;
};

/** Forgets what went wrong before in this thread, so that a call which says nothing of its failure is told from one that does. */
void forgetFailures();
/** What went wrong last in this thread; nothing if nothing did. */
std::optional<Failure> latestFailure();
/** The failure of a call that has just said that it failed. */
Failure failureOfCall();
/** The failure of a call to a function that the loaded libvirt does not have. */
Failure missingFunction(const std::string &name);

}
