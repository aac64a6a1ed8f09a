import type { ConnectionFacts, HostFacts, NetworkDevice } from '../../src/validate/facts/host/host-facts.ts';

type Host = Omit<HostFacts, 'connection'>;

/** A session of user 1000, who is in group 100 too. */
export function session(facts: Host, connection: Partial<ConnectionFacts> = {}): HostFacts {
  return {
    connection: {
      uri: 'qemu:///session',
      driver: 'qemu',
      privilege: 'session',
      location: 'local',
      libvirt: '9.0.0',
      user: { uid: 1000, gids: [1000, 100] },
      ...connection,
    },
    ...facts,
  };
}

/** The system daemon. */
export function system(facts: Host, connection: Partial<ConnectionFacts> = {}): HostFacts {
  return {
    connection: {
      uri: 'qemu:///system',
      driver: 'qemu',
      privilege: 'system',
      location: 'local',
      libvirt: '9.0.0',
      ...connection,
    },
    ...facts,
  };
}

/** A tap of user 1000 that is up, has one queue and that nobody uses. */
export function tap(facts: Partial<NetworkDevice> = {}): NetworkDevice {
  return {
    kind: 'tap',
    isUp: true,
    isOpen: false,
    domains: [],
    owner: 1000,
    group: 'anyone',
    isMultiQueue: false,
    ...facts,
  };
}

/** The running guest 'shop' has a device. */
export const inShop: Pick<NetworkDevice, 'isOpen' | 'domains'> = {
  isOpen: true,
  domains: [{ name: 'shop', uuid: '1c9f6a0e-8a55-4f0e-9a8e-5b0a5f1f0001' }],
};
