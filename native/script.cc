#include "script.h"

#include <node_api.h>

#include <algorithm>

#include "object.h"

namespace domxml {

const napi_type_tag handleTag = {0x646f6d786d6c2d68, 0x8a6f3d1c52e94b07};

namespace {

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
  // Not an external: what Node.js keeps for one is never freed if it is still there when its environment ends.
  napi_create_object(env, &result);
  if (napi_wrap(env, result, handle, letGo, nullptr, nullptr) != napi_ok) {
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
      {"lost", failure.lost},
  };
  napi_value error = nullptr;
  napi_create_error(env, nullptr, scriptText(env, function + " failed"), &error);
  setMember(env, error, "failure", toScript(env, record));
  return error;
}

}
