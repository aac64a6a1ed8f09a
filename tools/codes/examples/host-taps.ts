import type { NetworkDevice } from '../../../src/validate/facts/host/host-facts.ts';
import type { CodeExamples } from '../code-example.ts';
import { atSession, atSystem, domain, ethernet, interfaceOf } from './hosts.ts';

const ownTap: NetworkDevice = {
  kind: 'tap',
  isUp: true,
  isOpen: false,
  domains: [],
  owner: 1000,
  group: 'anyone',
  isMultiQueue: false,
};
const unmanaged = (content = '') => domain(ethernet(`<target dev='web0' managed='no'/>${content}`));

/** Examples of taps and macvtaps that a host has, or has not, for interfaces of type ethernet. */
export const hostTapExamples: CodeExamples = {
  'interface/existing-tap-deleted': {
    settings: {
      host: atSession("The host has a tap 'web0' of that user, made beforehand and up.", {
        networkDevices: { web0: ownTap },
      }),
    },
    wrong: domain(ethernet("<target «dev='web0'»/>")),
    right: unmanaged(),
    libvirt: 'takes',
    why: 'The start fails, and the tap is gone with everything that was set up on it: its addresses, its place on a bridge, its limits. A session cannot make it anew.',
    related: ['interface/device-exists', 'interface/existing-tap-taken-over'],
  },
  'interface/existing-tap-taken-over': {
    settings: {
      host: atSystem(
        "Its host has a tap 'web0', made beforehand.",
        { networkDevices: { web0: ownTap } },
        '8.10.0',
      ),
    },
    wrong: domain(ethernet("<target «dev='web0'»/>")),
    right: unmanaged(),
    libvirt: 'takes',
    why: 'The guest works until it stops; then the tap is gone, and whoever had it made finds it missing.',
  },
  'interface/existing-device-deleted': {
    settings: {
      host: atSystem("Its host has a bridge 'br0' and a card 'eth0'.", {
        networkDevices: { br0: { kind: 'bridge', domains: [] }, eth0: { kind: 'other', domains: [] } },
      }),
    },
    wrong: domain(interfaceOf('direct', "<source dev='eth0' mode='bridge'/><target «dev='br0'»/>")),
    right: domain(interfaceOf('direct', "<source dev='eth0' mode='bridge'/>")),
    libvirt: 'takes',
    why: "The start fails, and the device is gone; if it was a bridge, so is the network of all guests that were on it. To put a guest on a bridge there is `<interface type='bridge'>`.",
    related: ['interface/existing-tap-deleted', 'interface/device-exists'],
  },
  'interface/device-exists': {
    settings: {
      host: atSystem("Its host has a tap 'web0', which the running guest 'shop' uses.", {
        networkDevices: {
          web0: {
            ...ownTap,
            isOpen: true,
            domains: [{ name: 'shop', uuid: '1c9f6a0e-8a55-4f0e-9a8e-5b0a5f1f0001' }],
          },
        },
      }),
    },
    wrong: domain(ethernet("<target «dev='web0'»/>")),
    right: domain(ethernet("<target dev='web1'/>")),
    libvirt: 'takes',
    why: 'The guest is defined but does not start.',
    related: ['interface/device-used-twice', 'interface/tap-in-use'],
  },
  'interface/tap-missing': {
    settings: {
      host: atSession("The host has no network device 'web1', but a tap 'web0' of that user.", {
        networkDevices: { web0: ownTap, web1: 'absent' },
      }),
    },
    wrong: domain(ethernet("<target «dev='web1'» managed='no'/>")),
    right: unmanaged(),
    libvirt: 'takes',
    why: 'The guest is defined but does not start. Taps do not outlive a restart of the host: something has to make them anew each time.',
    related: ['interface/not-a-tap', 'interface/unmanaged-needs-name'],
  },
  'interface/not-a-tap': {
    settings: {
      host: atSession("The host has a tun 'vpn0', and a tap 'web0' of that user.", {
        networkDevices: { web0: ownTap, vpn0: { ...ownTap, kind: 'tun' } },
      }),
    },
    wrong: domain(ethernet("<target «dev='vpn0'» managed='no'/>")),
    right: unmanaged(),
    libvirt: 'takes',
    why: 'The guest is defined but does not start. `ip tuntap add` makes taps with `mode tap`.',
  },
  'interface/tap-of-other-user': {
    settings: {
      host: atSession("The host has a tap 'web0' of that user, and a tap 'shop0' of user 1001.", {
        networkDevices: { web0: ownTap, shop0: { ...ownTap, owner: 1001 } },
      }),
    },
    wrong: domain(ethernet("<target «dev='shop0'» managed='no'/>")),
    right: unmanaged(),
    libvirt: 'takes',
    why: 'The guest is defined but does not start.',
    related: ['interface/tap-of-nobody', 'interface/tun-unusable'],
  },
  'interface/tap-of-nobody': {
    settings: {
      host: atSession("The host has a tap 'web0' of that user, and a tap 'free0' without owner and group.", {
        networkDevices: { web0: ownTap, free0: { ...ownTap, owner: 'anyone' } },
      }),
    },
    wrong: domain(ethernet("<target «dev='free0'» managed='no'/>")),
    right: unmanaged(),
    libvirt: 'takes',
    why: 'The guest starts. On a host with several users another one can open the tap while the guest does not run, and send and receive in its name.',
  },
  'interface/tap-queues': {
    settings: {
      host: atSession("The host has a tap 'web0' of that user with one queue.", {
        networkDevices: { web0: ownTap },
      }),
    },
    wrong: unmanaged("<model type='virtio'/><driver «queues='4'»/>"),
    right: unmanaged("<model type='virtio'/>"),
    libvirt: 'takes',
    why: 'The guest is defined but does not start. Whether a tap has several queues is decided when it is made.',
    related: ['interface/queues-ignored-in-session'],
  },
  'interface/tap-in-use': {
    settings: {
      host: atSession(
        "The host has taps 'web0' and 'shop0' of that user; the running guest 'shop' has the second.",
        {
          networkDevices: {
            web0: ownTap,
            shop0: {
              ...ownTap,
              isOpen: true,
              domains: [{ name: 'shop', uuid: '1c9f6a0e-8a55-4f0e-9a8e-5b0a5f1f0001' }],
            },
          },
        },
      ),
    },
    wrong: domain(ethernet("<target «dev='shop0'» managed='no'/>")),
    right: unmanaged(),
    libvirt: 'takes',
    why: 'The guest is defined, but does not start while the other one runs. Guests that are copied need a tap of their own.',
    related: ['interface/tap-shared'],
  },
  'interface/tap-shared': {
    settings: {
      host: atSession(
        "The host has a macvtap 'web0', whose file that user may open; the running guest 'shop' has it.",
        {
          networkDevices: {
            web0: {
              kind: 'macvtap',
              isUp: true,
              domains: [{ name: 'shop', uuid: '1c9f6a0e-8a55-4f0e-9a8e-5b0a5f1f0001' }],
            },
            web1: ownTap,
          },
        },
      ),
    },
    wrong: domain(ethernet("<target «dev='web0'» managed='no'/>")),
    right: domain(ethernet("<target dev='web1' managed='no'/>")),
    libvirt: 'takes',
    why: 'Both guests start, and both have a bad network.',
  },
  'interface/tap-down': {
    settings: {
      host: atSession("The host has a tap 'web0' of that user that is up, and one 'web1' that is down.", {
        networkDevices: { web0: ownTap, web1: { ...ownTap, isUp: false } },
      }),
    },
    wrong: domain(ethernet("<target «dev='web1'» managed='no'/>")),
    right: unmanaged(),
    libvirt: 'takes',
    why: 'The guest starts and has no network, and nothing says why.',
  },
  'interface/macvtap-unusable': {
    settings: {
      host: atSession(
        "The host has a macvtap 'web0' with the number 7, whose file '/dev/tap7' belongs to root alone, and a tap 'web1' of that user.",
        {
          networkDevices: { web0: { kind: 'macvtap', index: 7, isUp: true, domains: [] }, web1: ownTap },
          files: { '/dev/tap7': { kind: 'character', canRead: false, canWrite: false } },
        },
      ),
    },
    wrong: domain(ethernet("<target «dev='web0'» managed='no'/>")),
    right: domain(ethernet("<target dev='web1' managed='no'/>")),
    libvirt: 'takes',
    why: 'The guest is defined but does not start, until somebody gives the file to the user: `chown USER /dev/tap7`. It is made anew with the macvtap.',
    related: ['interface/tun-unusable'],
  },
  'interface/tun-unusable': {
    settings: {
      host: atSession("That user may not open '/dev/net/tun'. The host has a tap 'web0' of the user.", {
        networkDevices: { web0: ownTap },
        files: { '/dev/net/tun': { kind: 'character', canRead: false, canWrite: false } },
      }),
    },
    wrong: domain(
      "    <interface «type='ethernet'»>\n      <target dev='web0' managed='no'/>\n    </interface>",
    ),
    right: domain("    <interface type='user'/>"),
    libvirt: 'takes',
    why: 'No guest with a tap starts. Distributions let everybody open the file, which by itself gives no rights.',
  },
  'interface/creation-needs-privileges': {
    settings: {
      host: atSession("The host has a tap 'web0' of that user.", {
        networkDevices: { web0: ownTap, web1: 'absent' },
      }),
    },
    wrong: domain(ethernet("<target «dev='web1'»/>")),
    right: unmanaged(),
    libvirt: 'takes',
    why: "The guest is defined but never starts in a session. User networking, `<interface type='user'/>`, needs neither privileges nor a tap.",
    related: ['interface/existing-tap-deleted', 'interface/tap-missing'],
  },
};
