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
  Results(Connection &connection, std::shared_ptr<Object> subject)
      : connection(connection), subject(std::move(subject)) {}
  void add(Data data) { values.push_back(std::move(data)); }
  /** Nothing, the only value, or the list of all. */
  Data all() {
    if (values.empty()) return Data();
    return values.size() == 1 ? std::move(values.front()) : Data(std::move(values));
  }
  /** An object that libvirt gave with a reference of our own. */
  std::shared_ptr<Object> adopt(ObjectType type, void *pointer) {
    return connection.adopt(type, pointer, subject.get());
  }
  std::shared_ptr<Object> borrow(ObjectType type, void *pointer) { return connection.borrow(type, pointer); }

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
  void read(Arguments &arguments) override {
    std::apply([&](auto &...each) { (each.read(arguments), ...); }, parameters);
    join(std::make_index_sequence<sizeof...(Parameters)>());
    subject = arguments.first();
  }

  Outcome run(void *function, Connection &connection) override {
    using Function = typename Result::Type (*)(typename Parameters::Type...);
    forgetFailures();
    Result result;
    do {
      const auto pass = [&](auto &...each) { return reinterpret_cast<Function>(function)(each.pass()...); };
      result.value = std::apply(pass, parameters);
      if (result.failed()) return failureOfCall();
    } while (std::apply([](auto &...each) { return (each.madeRoom() || ...); }, parameters));
    Results results(connection, subject);
    result.give(results);
    std::apply([&](auto &...each) { (each.give(results, result), ...); }, parameters);
    return results.all();
  }

 private:
  /** Lets every parameter know the one before: a length belongs to what it is the length of. */
  template <std::size_t... Index>
  void join(std::index_sequence<Index...>) {
    (joinOne<Index>(), ...);
  }
  template <std::size_t Index>
  void joinOne() {
    if constexpr (Index > 0) std::get<Index>(parameters).follow(std::get<Index - 1>(parameters));
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
