/* Letting the user in: libvirt asks in the thread of the connection, JavaScript answers in its own. */
#pragma once

#include <memory>

#include "libvirt-types.h"
#include "listener.h"

namespace domxml {

/** Opens a connection; the listener, if there is one, is asked for credentials. In the thread of the connection. */
virConnect *openWith(const char *uri, unsigned int flags, std::shared_ptr<Listener> authenticate);

}
