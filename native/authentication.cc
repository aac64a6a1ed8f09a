#include "authentication.h"

#include <node_api.h>

#include <condition_variable>
#include <cstring>
#include <mutex>
#include <optional>
#include <string>
#include <vector>

#include "data.h"
#include "library.h"
#include "script.h"

namespace domxml {
namespace {

using Answers = std::vector<std::optional<std::string>>;

/** What libvirt wants to know; its thread waits for the answer, of which the first counts. */
class Question {
 public:
  /** Nothing if there are no answers. */
  std::optional<Answers> wait() {
    std::unique_lock lock(mutex);
    answered.wait(lock, [this] { return isAnswered; });
    return answers;
  }
  void answer(std::optional<Answers> given) {
    const std::lock_guard lock(mutex);
    if (isAnswered) return;
    answers = std::move(given);
    isAnswered = true;
    answered.notify_one();
  }

 private:
  std::mutex mutex;
  std::condition_variable answered;
  std::optional<Answers> answers;
  bool isAnswered = false;
};

/** What answers a question. When the last copy is gone, be it that a promise was forgotten or the environment ended, there is none. */
class Asked {
 public:
  explicit Asked(std::shared_ptr<Question> question) : question(std::move(question)) {}
  ~Asked() { question->answer(std::nullopt); }
  Asked(const Asked &) = delete;
  Asked &operator=(const Asked &) = delete;
  const std::shared_ptr<Question> question;
};

std::optional<std::string> textOf(napi_env env, napi_value value) {
  std::size_t length = 0;
  if (napi_get_value_string_utf8(env, value, nullptr, 0, &length) != napi_ok) return std::nullopt;
  std::string text(length, '\0');
  napi_get_value_string_utf8(env, value, text.data(), length + 1, &length);
  return text;
}

std::optional<Answers> answersOf(napi_env env, napi_value list) {
  bool isList = false;
  std::uint32_t length = 0;
  if (napi_is_array(env, list, &isList) != napi_ok || !isList) return std::nullopt;
  napi_get_array_length(env, list, &length);
  Answers answers;
  for (std::uint32_t index = 0; index < length; index++) {
    napi_value element = nullptr;
    napi_get_element(env, list, index, &element);
    answers.push_back(textOf(env, element));
  }
  return answers;
}

/** The arguments of a function that was made with `functionOf`. */
std::pair<Asked *, napi_value> called(napi_env env, napi_callback_info info) {
  std::size_t count = 1;
  napi_value value = nullptr;
  void *data = nullptr;
  napi_get_cb_info(env, info, &count, &value, nullptr, &data);
  return {static_cast<std::shared_ptr<Asked> *>(data)->get(), value};
}

napi_value onAnswer(napi_env env, napi_callback_info info) {
  const auto [asked, value] = called(env, info);
  asked->question->answer(answersOf(env, value));
  return nullptr;
}

napi_value onRefusal(napi_env env, napi_callback_info info) {
  called(env, info).first->question->answer(std::nullopt);
  return nullptr;
}

napi_value functionOf(napi_env env, napi_callback callback, const std::shared_ptr<Asked> &asked) {
  napi_value function = nullptr;
  auto *data = new std::shared_ptr<Asked>(asked);
  const auto forget = [](napi_env, void *data, void *) { delete static_cast<std::shared_ptr<Asked> *>(data); };
  const bool made = napi_create_function(env, nullptr, 0, callback, data, &function) == napi_ok;
  if (!made || napi_add_finalizer(env, function, data, forget, nullptr, nullptr) != napi_ok) delete data;
  return function;
}

/** Asks JavaScript. */
class Asking final : public Delivery {
 public:
  Asking(std::shared_ptr<Listener> listener, List credentials, std::shared_ptr<Asked> asked)
      : listener(std::move(listener)), credentials(std::move(credentials)), asked(std::move(asked)) {}

  void arrive(napi_env env) override {
    napi_value promise = listener->call(env, {toScript(env, credentials)});
    napi_value then = nullptr;
    const napi_value reactions[] = {functionOf(env, onAnswer, asked), functionOf(env, onRefusal, asked)};
    const bool waits = promise != nullptr && napi_get_named_property(env, promise, "then", &then) == napi_ok &&
                       napi_call_function(env, promise, then, 2, reactions, nullptr) == napi_ok;
    if (waits) return;
    // It threw, or gave no promise: libvirt says that there were no credentials.
    asked->question->answer(std::nullopt);
    napi_value ignored = nullptr;
    napi_get_and_clear_last_exception(env, &ignored);
  }

 private:
  std::shared_ptr<Listener> listener;
  List credentials;
  std::shared_ptr<Asked> asked;
};

/** virConnectAuthCallback. */
int onCredentials(virConnectCredential *credentials, unsigned int count, void *opaque) {
  const auto &listener = *static_cast<std::shared_ptr<Listener> *>(opaque);
  List wanted;
  for (unsigned int index = 0; index < count; index++) {
    const virConnectCredential &credential = credentials[index];
    wanted.push_back(Record{
        {"type", credential.type},
        {"prompt", credential.prompt == nullptr ? "" : credential.prompt},
        {"challenge", credential.challenge},
        {"defaultResult", credential.defresult},
    });
  }
  auto question = std::make_shared<Question>();
  listener->environment->post(std::make_unique<Asking>(listener, std::move(wanted), std::make_shared<Asked>(question)));
  const auto answers = question->wait();
  if (!answers) return -1;
  for (unsigned int index = 0; index < count && index < answers->size(); index++) {
    const auto &answer = (*answers)[index];
    if (!answer) continue;
    // libvirt frees it.
    credentials[index].result = strdup(answer->c_str());
    credentials[index].resultlen = static_cast<unsigned int>(strlen(credentials[index].result));
  }
  return 0;
}

}

virConnect *openWith(const char *uri, unsigned int flags, std::shared_ptr<Listener> authenticate) {
  if (authenticate == nullptr) return libvirt().virConnectOpenAuth(uri, nullptr, flags);
  // All of virConnectCredentialType.
  int types[] = {1, 2, 3, 4, 5, 6, 7, 8, 9};
  virConnectAuth auth = {types, std::size(types), onCredentials, &authenticate};
  return libvirt().virConnectOpenAuth(uri, &auth, flags);
}

}
