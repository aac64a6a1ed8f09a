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

  // Defined in data.cc, so that not every file that has to do with data compiles them anew.
  Data();
  Data(const Data &);
  Data(Data &&) noexcept;
  Data &operator=(const Data &);
  Data &operator=(Data &&) noexcept;
  ~Data();

  Data(std::string text);
  /** A text, or undefined for none. */
  Data(const char *text);
  Data(Bytes bytes);
  Data(std::shared_ptr<Object> object);
  Data(List list);
  Data(Record record);
  Data(bool truth);
  Data(double number);
  Data(std::int64_t number, std::true_type isSigned);
  Data(std::uint64_t number, std::false_type isSigned);
  template <class Number, class = std::enable_if_t<std::is_integral_v<Number>>>
  Data(Number number)
      : Data(static_cast<std::conditional_t<std::is_signed_v<Number>, std::int64_t, std::uint64_t>>(number),
             std::is_signed<Number>()) {}
};

struct Member {
  std::string name;
  Data value;
};

}
