/* What objects of libvirt are known by. */
#pragma once

#include "data.h"
#include "object.h"

namespace domxml {

/**
 * What libvirt keeps in an object itself, so that no call goes to a daemon; the pool of a volume excepted, where `subject`, which a
 * function was called on, is not the pool. In the thread that got the object.
 */
Record identityOf(ObjectType type, void *pointer, const Object *subject);

}
