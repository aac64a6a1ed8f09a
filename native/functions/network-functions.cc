#include "tables.h"

namespace domxml {

using namespace parameters;
using namespace results;

const std::vector<Function> &networkFunctions() {
  static const auto *functions = new std::vector<Function>{
      // Networks
      {"virConnectListAllNetworks", as<Count(Connect, ListOut<Network>, Flags)>},
      {"virNetworkLookupByName", as<New<Network>(Connect, Text)>},
      {"virNetworkLookupByUUIDString", as<New<Network>(Connect, Text)>},
      {"virNetworkGetName", as<BorrowedText(Network)>},
      {"virNetworkGetUUIDString", as<Status(Network, UuidOut)>},
      {"virNetworkGetXMLDesc", as<OwnedText(Network, Flags)>},
      {"virNetworkGetBridgeName", as<OwnedText(Network)>},
      {"virNetworkIsActive", as<TruthOf(Network)>},
      {"virNetworkIsPersistent", as<TruthOf(Network)>},
      {"virNetworkGetAutostart", as<Status(Network, TruthOut)>},
      {"virNetworkSetAutostart", as<Status(Network, Truth)>},
      {"virNetworkDefineXML", as<New<Network>(Connect, Text)>},
      {"virNetworkDefineXMLFlags", as<New<Network>(Connect, Text, Flags)>},
      {"virNetworkCreateXML", as<New<Network>(Connect, Text)>},
      {"virNetworkCreateXMLFlags", as<New<Network>(Connect, Text, Flags)>},
      {"virNetworkCreate", as<Status(Network)>},
      {"virNetworkUpdate", as<Status(Network, UnsignedInt, UnsignedInt, Int, Text, Flags)>},
      {"virNetworkDestroy", as<Status(Network)>},
      {"virNetworkUndefine", as<Status(Network)>},
      {"virNetworkGetDHCPLeases", as<Count(Network, OptionalText, InfosOut<virNetworkDHCPLease>, Flags)>},

      // Their ports
      {"virNetworkListAllPorts", as<Count(Network, ListOut<NetworkPort>, Flags)>},
      {"virNetworkPortLookupByUUIDString", as<New<NetworkPort>(Network, Text)>},
      {"virNetworkPortCreateXML", as<New<NetworkPort>(Network, Text, Flags)>},
      {"virNetworkPortGetUUIDString", as<Status(NetworkPort, UuidOut)>},
      {"virNetworkPortGetXMLDesc", as<OwnedText(NetworkPort, Flags)>},
      {"virNetworkPortGetParameters", as<Status(NetworkPort, TypedParametersOut, CountOut, Flags)>},
      {"virNetworkPortSetParameters", as<Status(NetworkPort, TypedParameters, Length<int>, Flags)>},
      {"virNetworkPortDelete", as<Status(NetworkPort, Flags)>},

      // Interfaces of the host
      {"virConnectListAllInterfaces", as<Count(Connect, ListOut<Interface>, Flags)>},
      {"virInterfaceLookupByName", as<New<Interface>(Connect, Text)>},
      {"virInterfaceLookupByMACString", as<New<Interface>(Connect, Text)>},
      {"virInterfaceGetName", as<BorrowedText(Interface)>},
      {"virInterfaceGetMACString", as<BorrowedText(Interface)>},
      {"virInterfaceGetXMLDesc", as<OwnedText(Interface, Flags)>},
      {"virInterfaceIsActive", as<TruthOf(Interface)>},
      {"virInterfaceDefineXML", as<New<Interface>(Connect, Text, Flags)>},
      {"virInterfaceUndefine", as<Status(Interface)>},
      {"virInterfaceCreate", as<Status(Interface, Flags)>},
      {"virInterfaceDestroy", as<Status(Interface, Flags)>},
      {"virInterfaceChangeBegin", as<Status(Connect, Flags)>},
      {"virInterfaceChangeCommit", as<Status(Connect, Flags)>},
      {"virInterfaceChangeRollback", as<Status(Connect, Flags)>},

      // Network filters and what binds them to interfaces
      {"virConnectListAllNWFilters", as<Count(Connect, ListOut<NWFilter>, Flags)>},
      {"virNWFilterLookupByName", as<New<NWFilter>(Connect, Text)>},
      {"virNWFilterLookupByUUIDString", as<New<NWFilter>(Connect, Text)>},
      {"virNWFilterGetName", as<BorrowedText(NWFilter)>},
      {"virNWFilterGetUUIDString", as<Status(NWFilter, UuidOut)>},
      {"virNWFilterGetXMLDesc", as<OwnedText(NWFilter, Flags)>},
      {"virNWFilterDefineXML", as<New<NWFilter>(Connect, Text)>},
      {"virNWFilterDefineXMLFlags", as<New<NWFilter>(Connect, Text, Flags)>},
      {"virNWFilterUndefine", as<Status(NWFilter)>},
      {"virConnectListAllNWFilterBindings", as<Count(Connect, ListOut<NWFilterBinding>, Flags)>},
      {"virNWFilterBindingLookupByPortDev", as<New<NWFilterBinding>(Connect, Text)>},
      {"virNWFilterBindingGetPortDev", as<BorrowedText(NWFilterBinding)>},
      {"virNWFilterBindingGetFilterName", as<BorrowedText(NWFilterBinding)>},
      {"virNWFilterBindingGetXMLDesc", as<OwnedText(NWFilterBinding, Flags)>},
      {"virNWFilterBindingCreateXML", as<New<NWFilterBinding>(Connect, Text, Flags)>},
      {"virNWFilterBindingDelete", as<Status(NWFilterBinding)>},
  };
  return *functions;
}

}
