/* The results that functions of libvirt have: what says that a call failed, and what its caller gets. */
#pragma once

#include <cstdlib>

#include "call.h"
#include "parameters.h"

namespace domxml::results {

/** An int that says only whether the call failed. */
struct Status {
  using Type = int;
  Type value = 0;
  bool failed() const { return value < 0; }
  void give(Results &) const {}
};

/** The number of what a parameter gives. */
using Count = Status;

/** An int of which the negative ones say that the call failed. */
struct Number : Status {
  void give(Results &results) const { results.add(value); }
};

/** 1 or 0, and -1 for a failure. */
struct TruthOf : Status {
  void give(Results &results) const { results.add(value != 0); }
};

/** A number that is 0 where the call failed, but not only there. */
template <class Integer>
struct Amount {
  using Type = Integer;
  Type value = 0;
  bool failed() const { return value == 0 && latestFailure().has_value(); }
  void give(Results &results) const { results.add(value); }
};

/** A number of which the greatest says that there is none. */
struct OptionalNumber {
  using Type = unsigned int;
  Type value = 0;
  bool failed() const { return value == static_cast<Type>(-1) && latestFailure().has_value(); }
  void give(Results &results) const { results.add(value == static_cast<Type>(-1) ? Data() : Data(value)); }
};

/** A text that is ours. */
struct OwnedText {
  using Type = char *;
  Type value = nullptr;
  ~OwnedText() { std::free(value); }
  bool failed() const { return value == nullptr; }
  void give(Results &results) const { results.add(value); }
};

/** A text that belongs to an object. */
struct BorrowedText {
  using Type = const char *;
  Type value = nullptr;
  bool failed() const { return value == nullptr; }
  void give(Results &results) const { results.add(value); }
};

/** A text that belongs to an object, which need not have it. */
struct OptionalBorrowedText : BorrowedText {
  bool failed() const { return value == nullptr && latestFailure().has_value(); }
};

/** Bytes that are ours; the parameter that knows their number gives them. */
struct OwnedBytes {
  using Type = unsigned char *;
  Type value = nullptr;
  ~OwnedBytes() { std::free(value); }
  bool failed() const { return value == nullptr; }
  void give(Results &) const {}
};

/** An object that is ours. */
template <class Handle>
struct New {
  using Type = typename Handle::Type;
  Type value = nullptr;
  bool failed() const { return value == nullptr; }
  void give(Results &results) const { results.add(results.adopt(Handle::type, value)); }
};

}
