/* What calls and events give, copied from libvirt's memory and independent of the environment that it goes to. */
#pragma once

#include <cstdint>
#include <memory>
#include <string>
#include <type_traits>
#include <utility>
#include <variant>
#include <vector>

namespace domxml {

class Object;
struct Data;
struct Member;

struct Bytes {
  std::vector<unsigned char> content;
};

using List = std::vector<Data>;
using Record = std::vector<Member>;

struct Data {
  std::variant<std::monostate, bool, std::int64_t, std::uint64_t, double, std::string, Bytes,
               std::shared_ptr<Object>, List, Record>
      value;

  Data() = default;
  Data(std::string text) : value(std::move(text)) {}
  /** A text, or undefined for none. */
  Data(const char *text) {
    if (text != nullptr) value = std::string(text);
  }
  Data(Bytes bytes) : value(std::move(bytes)) {}
  Data(std::shared_ptr<Object> object) : value(std::move(object)) {}
  Data(List list) : value(std::move(list)) {}
  Data(Record record) : value(std::move(record)) {}
  Data(bool truth) : value(truth) {}
  Data(double number) : value(number) {}
  template <class Number, class = std::enable_if_t<std::is_integral_v<Number>>>
  Data(Number number) {
    using Widest = std::conditional_t<std::is_signed_v<Number>, std::int64_t, std::uint64_t>;
    value = static_cast<Widest>(number);
  }
};

struct Member {
  std::string name;
  Data value;
};

}
