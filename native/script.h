/* What the addon has, as JavaScript values. */
#pragma once

#include <js_native_api_types.h>

#include <string>

#include "data.h"
#include "failure.h"

namespace domxml {

/** Data as JavaScript has them: integers as bigint where a number would not be exact. */
napi_value toScript(napi_env env, const Data &data);
/** An `Error` with the failure as `failure`; its message says which function failed, and nothing of what libvirt says. */
napi_value toScript(napi_env env, const Failure &failure, const std::string &function);
/** A `TypeError`. */
napi_value typeError(napi_env env, const std::string &message);
/** What handles are told from other values by; each holds a `std::shared_ptr<Object>`. */
extern const napi_type_tag handleTag;

}
