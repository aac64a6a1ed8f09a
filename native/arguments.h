/* The arguments of a call from JavaScript. */
#pragma once

#include <js_native_api_types.h>

#include <cstdint>
#include <limits>
#include <memory>
#include <optional>
#include <stdexcept>
#include <string>
#include <vector>

#include "object.h"
#include "structures.h"

namespace domxml {

/** What a caller gave is of the wrong kind. */
class WrongArgument : public std::runtime_error {
 public:
  using std::runtime_error::runtime_error;
};

/** Which events are wanted. */
struct EventSource {
  ObjectType type;
  int event;
  /** Of this object alone; of all if there is none. */
  std::shared_ptr<Object> object;
};

/** Takes the arguments of a call one after the other; throws WrongArgument with the place of the first that is wrong. */
class Arguments {
 public:
  Arguments(napi_env env, std::string name, std::vector<napi_value> values);

  std::shared_ptr<Object> object(ObjectType type);
  std::shared_ptr<Object> anyObject();
  /** At least one. */
  std::vector<std::shared_ptr<Object>> objects(ObjectType type);
  std::string text();
  std::optional<std::string> optionalText();
  std::vector<std::string> texts();
  std::vector<unsigned char> bytes();
  std::vector<unsigned int> integers();
  /** A list of records of `field`, `type` and `value`. */
  TypedParameterList typedParameters();
  bool truth();
  template <class Integer>
  Integer integer() {
    return integerOf<Integer>(next());
  }
  /** A record of `kind`, `event` and perhaps `object`. */
  EventSource eventSource();
  napi_value function();
  /** nullptr for none. */
  napi_value optionalFunction();
  /** Throws if there are more arguments than were taken. */
  void end() const;
  /** The first object that was taken: what the function is called on. */
  const std::shared_ptr<Object> &first() const { return firstObject; }

 private:
  napi_value next();
  template <class Integer>
  Integer integerOf(napi_value value) const {
    using Limits = std::numeric_limits<Integer>;
    if constexpr (Limits::is_signed) return static_cast<Integer>(signedInteger(value, Limits::min(), Limits::max()));
    else return static_cast<Integer>(unsignedInteger(value, Limits::max()));
  }
  std::int64_t signedInteger(napi_value value, std::int64_t least, std::int64_t greatest) const;
  std::uint64_t unsignedInteger(napi_value value, std::uint64_t greatest) const;
  bool truthOf(napi_value value) const;
  double numberOf(napi_value value) const;
  virTypedParameter typedParameterOf(napi_value value) const;
  napi_value member(napi_value object, const char *name, const std::string &what) const;
  napi_valuetype kindOf(napi_value value) const;
  std::vector<napi_value> elements(napi_value list, const std::string &what) const;
  std::string textOf(napi_value value) const;
  std::shared_ptr<Object> objectOf(napi_value value, ObjectType type);
  /** nullptr for values that are no handles. */
  std::shared_ptr<Object> handleOf(napi_value value) const;
  [[noreturn]] void expected(const std::string &what) const;

  napi_env env;
  std::string name;
  std::vector<napi_value> values;
  std::size_t taken = 0;
  std::shared_ptr<Object> firstObject;
};

}
