export type * from '../../generated/device.ts';
export { nodeDeviceKind, parseNodeDevice, writeNodeDevice } from '../model/kinds/device.ts';
