#include "failure.h"

#include "library.h"

namespace domxml {
namespace {

constexpr int internalError = 1;  // VIR_ERR_INTERNAL_ERROR
constexpr int noSupport = 3;      // VIR_ERR_NO_SUPPORT
constexpr int levelError = 2;     // VIR_ERR_ERROR

std::optional<std::string> copied(const char *text) {
  return text == nullptr ? std::nullopt : std::optional<std::string>(text);
}

Failure ownFailure(int code, std::string message) {
  return {code, 0, levelError, std::move(message), {}, {0, 0}, false};
}

}

void forgetFailures() {
  libvirt().virResetLastError();
}

std::optional<Failure> latestFailure() {
  const virError *error = libvirt().virGetLastError();
  if (error == nullptr) return std::nullopt;
  return Failure{
      error->code,
      error->domain,
      error->level,
      copied(error->message).value_or(""),
      {copied(error->str1), copied(error->str2), copied(error->str3)},
      {error->int1, error->int2},
      false,
  };
}

Failure failureOfCall() {
  if (auto failure = latestFailure()) return *failure;
  return ownFailure(internalError, "libvirt gives no reason");
}

Failure missingFunction(const std::string &name) {
  return ownFailure(noSupport, "this release of libvirt has no function " + name);
}

}
