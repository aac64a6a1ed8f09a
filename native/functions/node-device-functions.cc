#include "tables.h"

namespace domxml {

using namespace parameters;
using namespace results;

const std::vector<Function> &nodeDeviceFunctions() {
  static const auto *functions = new std::vector<Function>{
      // Devices of the host
      {"virConnectListAllNodeDevices", as<Count(Connect, ListOut<NodeDevice>, Flags)>},
      {"virNodeDeviceLookupByName", as<New<NodeDevice>(Connect, Text)>},
      {"virNodeDeviceLookupSCSIHostByWWN", as<New<NodeDevice>(Connect, Text, Text, Flags)>},
      {"virNodeDeviceGetName", as<BorrowedText(NodeDevice)>},
      {"virNodeDeviceGetParent", as<OptionalBorrowedText(NodeDevice)>},
      {"virNodeDeviceGetXMLDesc", as<OwnedText(NodeDevice, Flags)>},
      {"virNodeDeviceListCaps", as<Count(NodeDevice, TextsBuffer<64>, Length<int>)>},
      {"virNodeDeviceIsActive", as<TruthOf(NodeDevice)>},
      {"virNodeDeviceIsPersistent", as<TruthOf(NodeDevice)>},
      {"virNodeDeviceGetAutostart", as<Status(NodeDevice, TruthOut)>},
      {"virNodeDeviceSetAutostart", as<Status(NodeDevice, Truth)>},
      {"virNodeDeviceDefineXML", as<New<NodeDevice>(Connect, Text, Flags)>},
      {"virNodeDeviceCreateXML", as<New<NodeDevice>(Connect, Text, Flags)>},
      {"virNodeDeviceCreate", as<Status(NodeDevice, Flags)>},
      {"virNodeDeviceDestroy", as<Status(NodeDevice)>},
      {"virNodeDeviceUndefine", as<Status(NodeDevice, Flags)>},
      {"virNodeDeviceDetachFlags", as<Status(NodeDevice, OptionalText, Flags)>},
      {"virNodeDeviceReAttach", as<Status(NodeDevice)>},
      {"virNodeDeviceReset", as<Status(NodeDevice)>},
  };
  return *functions;
}

}
