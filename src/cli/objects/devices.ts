import type { ObjectKind } from './object-kind.ts';
import { ifTold, stateFlags, stateOf, summaries } from './summaries.ts';

/** Devices of the host: by libvirt's name for them. */
export const devices: ObjectKind = {
  document: 'device',
  columns: ['name', 'parent', 'capabilities', 'state'],
  hasState: true,
  xmlFlags: [],
  list: async ({ connection }, selection) =>
    summaries(await connection.nodeDevices(stateFlags(selection)), async (device) => ({
      name: device.name,
      parent: await ifTold(device.parent()),
      capabilities: (await device.capabilities()).join(','),
      state: await ifTold(stateOf(device)),
    })),
  find: ({ connection }, name) => connection.nodeDevice(name),
};
