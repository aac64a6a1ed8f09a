/*
 * The functions that can be called, by the kind of object that they belong to: names, and signatures as C has them, one for one
 * (test/hypervisor/native compares them with libvirt's own description).
 */
#pragma once

#include <vector>

#include "../call.h"
#include "../parameters.h"
#include "../results.h"

namespace domxml {

const std::vector<Function> &connectionFunctions();
const std::vector<Function> &domainFunctions();
const std::vector<Function> &domainDeviceFunctions();
const std::vector<Function> &domainStateFunctions();
const std::vector<Function> &snapshotFunctions();
const std::vector<Function> &networkFunctions();
const std::vector<Function> &storageFunctions();
const std::vector<Function> &nodeDeviceFunctions();

}
