#include "tables.h"

#include <string_view>
#include <unordered_map>

namespace domxml {
namespace {

using Names = std::unordered_map<std::string_view, const Function *>;

const Names *allFunctions() {
  auto *names = new Names;
  for (const auto *functions : {
           &connectionFunctions(),
           &domainFunctions(),
           &domainDeviceFunctions(),
           &domainStateFunctions(),
           &snapshotFunctions(),
           &networkFunctions(),
           &storageFunctions(),
           &nodeDeviceFunctions(),
       }) {
    for (const Function &function : *functions) names->emplace(function.name, &function);
  }
  return names;
}

}

const Function *functionNamed(std::string_view name) {
  static const Names &names = *allFunctions();
  const auto found = names.find(name);
  return found == names.end() ? nullptr : found->second;
}

}
