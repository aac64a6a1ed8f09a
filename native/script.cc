#include "script.h"

#include <node_api.h>

#include <cmath>
#include <cstring>

#include "connection.h"

namespace domxml {
namespace {

/** What handles are told from other objects by. */
constexpr napi_type_tag handleTag = {0x646f6d786d6c2d68, 0x8a6f3d1c52e94b07};

constexpr std::int64_t greatestExact = (std::int64_t{1} << 53) - 1;

using Handle = std::shared_ptr<Object>;

void letGo(napi_env, void *data, void *) {
  delete static_cast<Handle *>(data);
}

napi_value scriptText(napi_env env, const std::string &text) {
  napi_value result = nullptr;
  // Bytes that are not UTF-8 become replacement characters.
  napi_create_string_utf8(env, text.data(), text.size(), &result);
  return result;
}

napi_value scriptHandle(napi_env env, const Handle &object) {
  napi_value result = nullptr;
  auto *handle = new Handle(object);
  if (napi_create_external(env, handle, letGo, nullptr, &result) != napi_ok) {
    delete handle;
    return nullptr;
  }
  napi_type_tag_object(env, result, &handleTag);
  return result;
}

void setMember(napi_env env, napi_value object, const char *name, napi_value value) {
  if (value != nullptr) napi_set_named_property(env, object, name, value);
}

/** Makes the JavaScript value of each kind of data. Data are as deep as libvirt's structures: three levels at most. */
struct Maker {
  napi_env env;
  napi_value result = nullptr;

  void operator()(std::monostate) { napi_get_undefined(env, &result); }
  void operator()(bool truth) { napi_get_boolean(env, truth, &result); }
  void operator()(double number) { napi_create_double(env, number, &result); }
  void operator()(std::int64_t number) {
    if (number >= -greatestExact && number <= greatestExact) napi_create_int64(env, number, &result);
    else napi_create_bigint_int64(env, number, &result);
  }
  void operator()(std::uint64_t number) {
    if (number <= static_cast<std::uint64_t>(greatestExact)) {
      napi_create_int64(env, static_cast<std::int64_t>(number), &result);
    } else {
      napi_create_bigint_uint64(env, number, &result);
    }
  }
  void operator()(const std::string &text) { result = scriptText(env, text); }
  void operator()(const Bytes &bytes) {
    void *content = nullptr;
    napi_value buffer = nullptr;
    napi_create_arraybuffer(env, bytes.content.size(), &content, &buffer);
    if (content != nullptr) std::copy(bytes.content.begin(), bytes.content.end(), static_cast<unsigned char *>(content));
    napi_create_typedarray(env, napi_uint8_array, bytes.content.size(), buffer, 0, &result);
  }
  void operator()(const Handle &object) {
    if (object == nullptr) napi_get_undefined(env, &result);
    else result = scriptHandle(env, object);
  }
  void operator()(const List &list) {
    napi_create_array_with_length(env, list.size(), &result);
    std::uint32_t index = 0;
    for (const Data &item : list) napi_set_element(env, result, index++, toScript(env, item));
  }
  void operator()(const Record &record) {
    napi_create_object(env, &result);
    for (const Member &member : record) setMember(env, result, member.name.c_str(), toScript(env, member.value));
  }
};

}

napi_value toScript(napi_env env, const Data &data) {
  Maker maker{env};
  std::visit(maker, data.value);
  return maker.result;
}

napi_value plainError(napi_env env, const std::string &message) {
  napi_value error = nullptr;
  napi_create_error(env, nullptr, scriptText(env, message), &error);
  return error;
}

napi_value typeError(napi_env env, const std::string &message) {
  napi_value error = nullptr;
  napi_create_type_error(env, nullptr, scriptText(env, message), &error);
  return error;
}

napi_value toScript(napi_env env, const Failure &failure, const std::string &function) {
  List strings;
  for (const auto &text : failure.strings) strings.push_back(text ? Data(*text) : Data());
  const Record record = {
      {"code", failure.code},
      {"domain", failure.domain},
      {"level", failure.level},
      {"message", failure.message},
      {"strings", strings},
      {"integers", List{failure.integers[0], failure.integers[1]}},
  };
  napi_value error = plainError(env, function + " failed");
  setMember(env, error, "failure", toScript(env, record));
  return error;
}

Arguments::Arguments(napi_env env, std::string function, std::vector<napi_value> values)
    : env(env), function(std::move(function)), values(std::move(values)) {}

napi_value Arguments::next() {
  napi_value value = nullptr;
  if (taken < values.size()) value = values[taken];
  else napi_get_undefined(env, &value);
  taken++;
  return value;
}

napi_value Arguments::any() {
  return next();
}

void Arguments::end() const {
  if (values.size() <= taken) return;
  throw WrongArgument(function + ": " + std::to_string(taken) + " arguments expected, not " + std::to_string(values.size()));
}

void Arguments::expected(const std::string &what) const {
  throw WrongArgument(function + ": argument " + std::to_string(taken) + ": expected " + what);
}

std::shared_ptr<Object> Arguments::objectOf(napi_value value, ObjectType type) {
  const std::string what = std::string("a handle of type ") + nameOf(type);
  napi_valuetype kind = napi_undefined;
  bool ours = false;
  void *data = nullptr;
  napi_typeof(env, value, &kind);
  if (kind != napi_external) expected(what);
  napi_check_object_type_tag(env, value, &handleTag, &ours);
  if (!ours || napi_get_value_external(env, value, &data) != napi_ok) expected(what);
  const Handle object = *static_cast<Handle *>(data);
  if (object->type != type) expected(what + ", not of type " + nameOf(object->type));
  if (firstHold == nullptr) firstHold = object->hold;
  else if (firstHold != object->hold) expected(what + " that belongs to the same connection");
  return object;
}

std::shared_ptr<Object> Arguments::object(ObjectType type) {
  return objectOf(next(), type);
}

std::shared_ptr<Object> Arguments::optionalObject(ObjectType type) {
  napi_value value = next();
  napi_valuetype kind = napi_undefined;
  napi_typeof(env, value, &kind);
  return kind == napi_undefined ? nullptr : objectOf(value, type);
}

std::string Arguments::textOf(napi_value value) const {
  std::size_t length = 0;
  if (napi_get_value_string_utf8(env, value, nullptr, 0, &length) != napi_ok) expected("a text");
  std::string text(length, '\0');
  napi_get_value_string_utf8(env, value, text.data(), length + 1, &length);
  if (text.find('\0') != std::string::npos) expected("a text without NUL characters");
  return text;
}

std::string Arguments::text() {
  return textOf(next());
}

std::optional<std::string> Arguments::optionalText() {
  napi_value value = next();
  napi_valuetype kind = napi_undefined;
  napi_typeof(env, value, &kind);
  if (kind == napi_undefined) return std::nullopt;
  return textOf(value);
}

std::vector<napi_value> Arguments::elements(napi_value list, const std::string &what) const {
  bool isList = false;
  std::uint32_t length = 0;
  napi_is_array(env, list, &isList);
  if (!isList) expected("a list of " + what);
  napi_get_array_length(env, list, &length);
  std::vector<napi_value> elements(length, nullptr);
  for (std::uint32_t index = 0; index < length; index++) napi_get_element(env, list, index, &elements[index]);
  return elements;
}

std::vector<std::string> Arguments::texts() {
  std::vector<std::string> texts;
  for (napi_value element : elements(next(), "texts")) texts.push_back(textOf(element));
  return texts;
}

std::vector<unsigned int> Arguments::integers() {
  std::vector<unsigned int> integers;
  for (napi_value element : elements(next(), "integers")) integers.push_back(integerOf<unsigned int>(element));
  return integers;
}

std::vector<std::shared_ptr<Object>> Arguments::objects(ObjectType type) {
  const std::string what = std::string("handles of type ") + nameOf(type);
  std::vector<std::shared_ptr<Object>> objects;
  for (napi_value element : elements(next(), what)) objects.push_back(objectOf(element, type));
  if (objects.empty()) expected("a list of one at least of " + what);
  return objects;
}

napi_value Arguments::member(napi_value object, const char *name) const {
  napi_value value = nullptr;
  napi_valuetype type = napi_undefined;
  napi_typeof(env, object, &type);
  if (type != napi_object || napi_get_named_property(env, object, name, &value) != napi_ok) {
    expected(std::string("a list of records with ") + name);
  }
  return value;
}

virTypedParameter Arguments::typedParameterOf(napi_value record) const {
  virTypedParameter parameter = {};
  const std::string field = textOf(member(record, "field"));
  if (field.size() >= sizeof parameter.field) expected("fields with names of less than 80 bytes");
  field.copy(parameter.field, field.size());
  parameter.type = integerOf<int>(member(record, "type"));
  napi_value value = member(record, "value");
  switch (static_cast<TypedParameterType>(parameter.type)) {
    case TypedParameterType::Int: parameter.value.i = integerOf<int>(value); break;
    case TypedParameterType::UnsignedInt: parameter.value.ui = integerOf<unsigned int>(value); break;
    case TypedParameterType::LongLong: parameter.value.l = integerOf<long long>(value); break;
    case TypedParameterType::UnsignedLongLong: parameter.value.ul = integerOf<unsigned long long>(value); break;
    case TypedParameterType::Double: parameter.value.d = numberOf(value); break;
    case TypedParameterType::Boolean: parameter.value.b = truthOf(value) ? 1 : 0; break;
    case TypedParameterType::String: parameter.value.s = strdup(textOf(value).c_str()); break;
    default: expected("a type of parameter from 1 to 7");
  }
  return parameter;
}

TypedParameterList Arguments::typedParameters() {
  TypedParameterList list;
  for (napi_value element : elements(next(), "typed parameters")) list.items.push_back(typedParameterOf(element));
  return list;
}

std::vector<unsigned char> Arguments::bytes() {
  napi_value value = next();
  bool isTypedArray = false;
  napi_typedarray_type type = napi_int8_array;
  std::size_t length = 0;
  void *data = nullptr;
  napi_is_typedarray(env, value, &isTypedArray);
  if (isTypedArray) napi_get_typedarray_info(env, value, &type, &length, &data, nullptr, nullptr);
  if (!isTypedArray || type != napi_uint8_array) expected("a Uint8Array");
  const auto *content = static_cast<const unsigned char *>(data);
  return std::vector<unsigned char>(content, content + length);
}

bool Arguments::truth() {
  return truthOf(next());
}

bool Arguments::truthOf(napi_value value) const {
  bool truth = false;
  if (napi_get_value_bool(env, value, &truth) != napi_ok) expected("true or false");
  return truth;
}

double Arguments::numberOf(napi_value value) const {
  double number = 0;
  if (napi_get_value_double(env, value, &number) != napi_ok) expected("a number");
  return number;
}

std::int64_t Arguments::signedInteger(napi_value value, std::int64_t least, std::int64_t greatest) const {
  double number = 0;
  std::int64_t integer = 0;
  bool exact = false;
  if (napi_get_value_double(env, value, &number) == napi_ok) {
    exact = std::trunc(number) == number && std::abs(number) <= static_cast<double>(greatestExact);
    if (exact) integer = static_cast<std::int64_t>(number);
  } else {
    napi_get_value_bigint_int64(env, value, &integer, &exact);
  }
  if (!exact || integer < least || integer > greatest) {
    expected("an integer from " + std::to_string(least) + " to " + std::to_string(greatest));
  }
  return integer;
}

std::uint64_t Arguments::unsignedInteger(napi_value value, std::uint64_t greatest) const {
  double number = 0;
  std::uint64_t integer = 0;
  bool exact = false;
  if (napi_get_value_double(env, value, &number) == napi_ok) {
    exact = std::trunc(number) == number && number >= 0 && number <= static_cast<double>(greatestExact);
    if (exact) integer = static_cast<std::uint64_t>(number);
  } else {
    napi_get_value_bigint_uint64(env, value, &integer, &exact);
  }
  if (!exact || integer > greatest) expected("an integer from 0 to " + std::to_string(greatest));
  return integer;
}

}
