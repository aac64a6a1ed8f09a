import { type NodeDevice, nodeDeviceDescriptor } from '../../../generated/device.ts';
import { modelKind } from '../model-kind.ts';
import { read } from '../read.ts';
import { write } from '../write.ts';

/** Documents that describe a device of a host. */
export const nodeDeviceKind = modelKind<NodeDevice>(nodeDeviceDescriptor);

/** The model of a device of a host; see `read`. */
export function parseNodeDevice(text: string): NodeDevice {
  return read(nodeDeviceKind, text);
}

/** The XML of a device of a host; see `write`. */
export function writeNodeDevice(model: NodeDevice): string {
  return write(nodeDeviceKind, model);
}
