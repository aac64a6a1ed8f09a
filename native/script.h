/* Between JavaScript values and those of the addon. */
#pragma once

#include <js_native_api_types.h>

#include <cstdint>
#include <limits>
#include <memory>
#include <optional>
#include <stdexcept>
#include <string>
#include <string_view>
#include <vector>

#include "data.h"
#include "failure.h"
#include "object.h"
#include "structures.h"

namespace domxml {

/** Data as JavaScript has them: integers as bigint where a number would not be exact. */
napi_value toScript(napi_env env, const Data &data);
/** An `Error` with the failure as `failure`; its message says which function failed, and nothing of what libvirt says. */
napi_value toScript(napi_env env, const Failure &failure, const std::string &function);
/** A `TypeError`. */
napi_value typeError(napi_env env, const std::string &message);
/** The message of an exception of C++, as an `Error`. */
napi_value plainError(napi_env env, const std::string &message);

/** What a caller gave is of the wrong kind. */
class WrongArgument : public std::runtime_error {
 public:
  using std::runtime_error::runtime_error;
};

/** Takes the arguments of a call one after the other; throws WrongArgument with the place of the first that is wrong. */
class Arguments {
 public:
  Arguments(napi_env env, std::string function, std::vector<napi_value> values);

  std::shared_ptr<Object> object(ObjectType type);
  std::shared_ptr<Object> optionalObject(ObjectType type);
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
  napi_value any();
  /** Throws if there are more arguments than were taken. */
  void end() const;
  /** What the first object that was taken belongs to. */
  const std::shared_ptr<Hold> &hold() const { return firstHold; }

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
  napi_value member(napi_value object, const char *name) const;
  std::vector<napi_value> elements(napi_value list, const std::string &what) const;
  std::string textOf(napi_value value) const;
  std::shared_ptr<Object> objectOf(napi_value value, ObjectType type);
  [[noreturn]] void expected(const std::string &what) const;

  napi_env env;
  std::string function;
  std::vector<napi_value> values;
  std::size_t taken = 0;
  std::shared_ptr<Hold> firstHold;
};

}
