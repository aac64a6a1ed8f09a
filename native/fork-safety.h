/* Forks of forks of this process. */
#pragma once

namespace domxml {

/** Makes forks of this process keep their file descriptors when they fork themselves. Once for the process; later calls do nothing. */
void protectForks();

}
