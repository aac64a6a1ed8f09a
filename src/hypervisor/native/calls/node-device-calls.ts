import type { Handle } from '../addon.ts';

type Connect = Handle<'Connect'>;
type NodeDevice = Handle<'NodeDevice'>;

/** Functions of the devices of the host. */
export interface NodeDeviceCalls {
  // Devices of the host
  virConnectListAllNodeDevices(connection: Connect, flags: number): NodeDevice[];
  virNodeDeviceLookupByName(connection: Connect, name: string): NodeDevice;
  virNodeDeviceLookupSCSIHostByWWN(
    connection: Connect,
    wwnn: string,
    wwpn: string,
    flags: number,
  ): NodeDevice;
  virNodeDeviceGetName(device: NodeDevice): string;
  virNodeDeviceGetParent(device: NodeDevice): string | undefined;
  virNodeDeviceGetXMLDesc(device: NodeDevice, flags: number): string;
  virNodeDeviceListCaps(device: NodeDevice): string[];
  virNodeDeviceIsActive(device: NodeDevice): boolean;
  virNodeDeviceIsPersistent(device: NodeDevice): boolean;
  virNodeDeviceGetAutostart(device: NodeDevice): boolean;
  virNodeDeviceSetAutostart(device: NodeDevice, autostart: boolean): void;
  virNodeDeviceDefineXML(connection: Connect, xml: string, flags: number): NodeDevice;
  virNodeDeviceCreateXML(connection: Connect, xml: string, flags: number): NodeDevice;
  virNodeDeviceCreate(device: NodeDevice, flags: number): void;
  virNodeDeviceDestroy(device: NodeDevice): void;
  virNodeDeviceUndefine(device: NodeDevice, flags: number): void;
  virNodeDeviceDetachFlags(device: NodeDevice, driverName: string | undefined, flags: number): void;
  virNodeDeviceReAttach(device: NodeDevice): void;
  virNodeDeviceReset(device: NodeDevice): void;
}
