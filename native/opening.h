/* Opening connections. */
#pragma once

#include <js_native_api_types.h>

#include <memory>
#include <string>

#include "connection.h"
#include "listener.h"

namespace domxml {

/** A promise for the handle of a new connection. `authenticate` may be nullptr. In the thread of the environment. */
napi_value openConnection(napi_env env, std::string uri, unsigned int flags, std::shared_ptr<Listener> authenticate);
/** The connection that is being opened where `openConnection` gave this promise; nullptr for other values. */
std::shared_ptr<Connection> openedBy(napi_env env, napi_value promise);

}
