#include "arguments.h"

#include <node_api.h>

#include <cmath>
#include <cstring>
#include <utility>

#include "script.h"

namespace domxml {
namespace {

constexpr std::int64_t greatestExact = (std::int64_t{1} << 53) - 1;

/** Whether a text of JavaScript has halves of characters, for which there is no UTF-8. */
bool hasHalfCharacters(napi_env env, napi_value value) {
  std::size_t length = 0;
  napi_get_value_string_utf16(env, value, nullptr, 0, &length);
  std::u16string text(length, u'\0');
  napi_get_value_string_utf16(env, value, text.data(), length + 1, &length);
  for (std::size_t index = 0; index < length; index++) {
    if ((text[index] & 0xf800) != 0xd800) continue;
    const bool isWhole = (text[index] & 0xfc00) == 0xd800 && index + 1 < length && (text[index + 1] & 0xfc00) == 0xdc00;
    if (!isWhole) return true;
    index++;
  }
  return false;
}

/** The words for a range of integers; a number says only those exactly that a double can tell from their neighbours. */
std::string rangeOf(const std::string &least, std::uint64_t greatest) {
  const std::string range = "an integer from " + least + " to " + std::to_string(greatest);
  const bool isExact = greatest <= static_cast<std::uint64_t>(greatestExact);
  return isExact ? range : range + ", a bigint beyond " + std::to_string(greatestExact);
}

/** Whose events are meant by a kind of them. */
std::optional<ObjectType> eventKind(const std::string &kind) {
  static const auto &kinds = *new std::vector<std::pair<std::string, ObjectType>>{
      {"domain", ObjectType::Domain},         {"network", ObjectType::Network}, {"storagePool", ObjectType::StoragePool},
      {"nodeDevice", ObjectType::NodeDevice}, {"secret", ObjectType::Secret},
  };
  for (const auto &[name, type] : kinds) {
    if (name == kind) return type;
  }
  return std::nullopt;
}

}

Arguments::Arguments(napi_env env, std::string name, std::vector<napi_value> values)
    : env(env), name(std::move(name)), values(std::move(values)) {}

napi_value Arguments::next() {
  napi_value value = nullptr;
  if (taken < values.size()) value = values[taken];
  else napi_get_undefined(env, &value);
  taken++;
  return value;
}

napi_valuetype Arguments::kindOf(napi_value value) const {
  napi_valuetype kind = napi_undefined;
  napi_typeof(env, value, &kind);
  return kind;
}

void Arguments::end() const {
  if (values.size() <= taken) return;
  throw WrongArgument(name + ": " + std::to_string(taken) + " arguments expected, not " + std::to_string(values.size()));
}

void Arguments::expected(const std::string &what) const {
  throw WrongArgument(name + ": argument " + std::to_string(taken) + ": expected " + what);
}

std::shared_ptr<Object> Arguments::handleOf(napi_value value) const {
  bool ours = false;
  void *data = nullptr;
  if (kindOf(value) != napi_object) return nullptr;
  napi_check_object_type_tag(env, value, &handleTag, &ours);
  if (!ours || napi_unwrap(env, value, &data) != napi_ok) return nullptr;
  return *static_cast<std::shared_ptr<Object> *>(data);
}

std::shared_ptr<Object> Arguments::objectOf(napi_value value, ObjectType type) {
  const std::string what = std::string("a handle of type ") + nameOf(type);
  const auto object = handleOf(value);
  if (object == nullptr) expected(what);
  if (object->type != type) expected(what + ", not of type " + nameOf(object->type));
  if (firstObject == nullptr) firstObject = object;
  else if (firstObject->hold != object->hold) expected(what + " that belongs to the same connection");
  return object;
}

std::shared_ptr<Object> Arguments::object(ObjectType type) {
  return objectOf(next(), type);
}

std::shared_ptr<Object> Arguments::anyObject() {
  const auto object = handleOf(next());
  if (object == nullptr) expected("a handle");
  return object;
}

std::string Arguments::textOf(napi_value value) const {
  std::size_t length = 0;
  if (napi_get_value_string_utf8(env, value, nullptr, 0, &length) != napi_ok) expected("a text");
  std::string text(length, '\0');
  napi_get_value_string_utf8(env, value, text.data(), length + 1, &length);
  if (text.find('\0') != std::string::npos) expected("a text without NUL characters");
  // The replacement character, which may have been there before.
  const bool isReplaced = text.find("\xef\xbf\xbd") != std::string::npos;
  if (isReplaced && hasHalfCharacters(env, value)) expected("a text without lone surrogates");
  return text;
}

std::string Arguments::text() {
  return textOf(next());
}

std::optional<std::string> Arguments::optionalText() {
  napi_value value = next();
  if (kindOf(value) == napi_undefined) return std::nullopt;
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

napi_value Arguments::member(napi_value object, const char *name, const std::string &what) const {
  napi_value value = nullptr;
  if (kindOf(object) != napi_object || napi_get_named_property(env, object, name, &value) != napi_ok) expected(what);
  return value;
}

virTypedParameter Arguments::typedParameterOf(napi_value record) const {
  const std::string what = "a list of records of field, type and value";
  virTypedParameter parameter = {};
  const std::string field = textOf(member(record, "field", what));
  if (field.size() >= sizeof parameter.field) expected("fields with names of less than 80 bytes");
  field.copy(parameter.field, field.size());
  parameter.type = integerOf<int>(member(record, "type", what));
  napi_value value = member(record, "value", what);
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
  if (!exact || integer < least || integer > greatest) expected(rangeOf(std::to_string(least), greatest));
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
  if (!exact || integer > greatest) expected(rangeOf("0", greatest));
  return integer;
}

napi_value Arguments::function() {
  napi_value value = next();
  if (kindOf(value) != napi_function) expected("a function");
  return value;
}

napi_value Arguments::optionalFunction() {
  napi_value value = next();
  const napi_valuetype kind = kindOf(value);
  if (kind == napi_undefined) return nullptr;
  if (kind != napi_function) expected("a function");
  return value;
}

EventSource Arguments::eventSource() {
  const std::string what = "a record of kind and event";
  napi_value source = next();
  const std::string kind = textOf(member(source, "kind", what));
  const auto type = eventKind(kind);
  if (!type) expected("a kind of events, not '" + kind + "'");
  napi_value object = member(source, "object", what);
  return {
      *type,
      integerOf<int>(member(source, "event", what)),
      kindOf(object) == napi_undefined ? nullptr : objectOf(object, *type),
  };
}

}
