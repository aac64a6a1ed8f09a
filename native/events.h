/* Events of libvirt, from its event loop to JavaScript. */
#pragma once

#include <memory>

#include "arguments.h"
#include "call.h"
#include "connection.h"
#include "listener.h"

namespace domxml {

/** How many kinds of events there are of a type of objects; their numbers begin with 0. */
int eventCount(ObjectType type);
/** Has a listener called for events, with a record of the object and the values. Gives libvirt's number of the registration. */
Outcome subscribe(Connection &connection, const EventSource &source, std::shared_ptr<Listener> listener);
/** Ends what `subscribe` began. */
Outcome unsubscribe(Connection &connection, ObjectType type, int subscription);
/** Has a listener called with the reason when the connection breaks. */
Outcome listenForClose(Connection &connection, std::shared_ptr<Listener> listener);

}
