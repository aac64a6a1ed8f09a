import type { HostFacts } from '../../../src/validate/facts/host/host-facts.ts';
import type { ExampleHost } from '../code-example.ts';

/** A session of libvirt 9.0.0 on this host. */
export function atSession(words: string, facts: Omit<HostFacts, 'connection'>): ExampleHost {
  return {
    words: `Handed to the session of user 1000, of libvirt 9.0.0. ${words}`,
    facts: {
      connection: {
        uri: 'qemu:///session',
        driver: 'qemu',
        privilege: 'session',
        location: 'local',
        libvirt: '9.0.0',
        user: { uid: 1000, gids: [1000] },
      },
      ...facts,
    },
  };
}

/** The system daemon of libvirt on this host. */
export function atSystem(
  words: string,
  facts: Omit<HostFacts, 'connection'>,
  libvirt = '9.0.0',
): ExampleHost {
  return {
    words: `Handed to the system daemon of libvirt ${libvirt}. ${words}`,
    facts: {
      connection: {
        uri: 'qemu:///system',
        driver: 'qemu',
        privilege: 'system',
        location: 'local',
        libvirt,
      },
      ...facts,
    },
  };
}

/** A guest with devices. */
export function domain(devices: string): string {
  return `<domain type='kvm'>
  <name>web</name>
  <memory unit='GiB'>2</memory>
  <os>
    <type>hvm</type>
  </os>
  <devices>
${devices}
  </devices>
</domain>
`;
}

/** An interface of type ethernet; the elements in it stand on lines of their own. */
export function ethernet(content: string): string {
  return interfaceOf('ethernet', content);
}

/** An interface of a type. */
export function interfaceOf(type: string, content: string): string {
  const lines = content.replace(/></g, '>\n      <').replace(/(«)\n\s*|\n\s*(»)/g, '$1$2');
  return `    <interface type='${type}'>\n      ${lines}\n    </interface>`;
}
