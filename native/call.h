/* A call of a function of libvirt, by its C signature. */
#pragma once

#include <memory>
#include <string_view>
#include <tuple>
#include <utility>
#include <variant>

#include "arguments.h"
#include "connection.h"
#include "data.h"
#include "failure.h"

namespace domxml {

using Outcome = std::variant<Data, Failure>;

/** What a call gives: its result and what it stored where its arguments said, in their order. */
class Results {
 public:
  Results(Connection &connection, std::shared_ptr<Object> subject);
  void add(Data data);
  /** Nothing, the only value, or the list of all. */
  Data all();
  /** An object that libvirt gave with a reference of our own. */
  std::shared_ptr<Object> adopt(ObjectType type, void *pointer);
  /** An object that libvirt keeps. */
  std::shared_ptr<Object> borrow(ObjectType type, void *pointer);

 private:
  Connection &connection;
  /** What the function was called on. */
  std::shared_ptr<Object> subject;
  List values;
};

/** A call of one function: reads its arguments in the thread of the caller, runs in that of the connection. */
class Call {
 public:
  virtual ~Call() = default;
  virtual void read(Arguments &arguments) = 0;
  virtual Outcome run(void *function, Connection &connection) = 0;
};

/** A call of a function whose signature is written in results.h and parameters.h, one for one as in C. */
template <class Signature>
class CallOf;

template <class Result, class... Parameters>
class CallOf<Result(Parameters...)> final : public Call {
 public:
  void read(Arguments &arguments) override { readEach(arguments, Indices()); }
  Outcome run(void *function, Connection &connection) override { return run(function, connection, Indices()); }

 private:
  // Over the positions of the parameters, not with std::apply, which compilers take several times as long for.
  using Indices = std::index_sequence_for<Parameters...>;

  template <std::size_t... Index>
  void readEach(Arguments &arguments, std::index_sequence<Index...>) {
    (std::get<Index>(parameters).read(arguments), ...);
    (join<Index>(), ...);
    subject = arguments.first();
  }

  /** Lets a parameter know the one before: a length belongs to what it is the length of. */
  template <std::size_t Index>
  void join() {
    if constexpr (Index > 0) std::get<Index>(parameters).follow(std::get<Index - 1>(parameters));
  }

  template <std::size_t... Index>
  Outcome run(void *address, Connection &connection, std::index_sequence<Index...>) {
    const auto function = reinterpret_cast<typename Result::Type (*)(typename Parameters::Type...)>(address);
    Result result;
    forgetFailures();
    do {
      result.value = function(std::get<Index>(parameters).pass()...);
      if (result.failed()) return failureOfCall();
    } while ((std::get<Index>(parameters).madeRoom() || ...));
    Results results(connection, subject);
    result.give(results);
    (std::get<Index>(parameters).give(results, result), ...);
    return results.all();
  }

  std::tuple<Parameters...> parameters;
  std::shared_ptr<Object> subject;
};

/** A function of libvirt that can be called. */
struct Function {
  const char *name;
  std::unique_ptr<Call> (*call)();
};

template <class Signature>
std::unique_ptr<Call> as() {
  return std::make_unique<CallOf<Signature>>();
}

/** The function of a name; nullptr if there is none that the addon can call. */
const Function *functionNamed(std::string_view name);

}
