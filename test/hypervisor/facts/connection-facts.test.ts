import { expect, test } from 'vitest';
import { actorOf } from '../../../src/hypervisor/facts/connection-facts.ts';

test.each([
  ['qemu:///system', 1000, 'local', 'system'],
  ['qemu:///session', 1000, 'local', 'session'],
  // For root there is no session of its own.
  ['qemu:///session', 0, 'local', 'system'],
  ['qemu+unix:///session?socket=/run/user/1000/libvirt/libvirt-sock', 1000, 'local', 'session'],
  // Whose daemon is at a socket that root names is not said.
  ['qemu:///session?socket=/run/user/1000/libvirt/libvirt-sock', 0, 'local', undefined],
  ['qemu:///embed?root=/tmp/guests', 1000, 'local', 'session'],
  ['qemu:///embed?root=/tmp/guests', 0, 'local', 'system'],
  ['lxc:///system', 0, 'local', 'system'],
  ['qemu+ssh://host/system', 1000, 'remote', 'system'],
  ['qemu+ssh://user@host/session', 0, 'remote', 'session'],
  ['qemu+ssh://root@host/session', 1000, 'remote', 'system'],
  ['qemu+ssh://host/session', 1000, 'remote', 'session'],
  ['qemu+ssh://host/session', 0, 'remote', undefined],
  ['qemu+tls://host/session', 1000, 'remote', undefined],
  ['qemu+tls://host:16514/system', 0, 'remote', 'system'],
  ['qemu://host/system', 0, 'remote', 'system'],
  ['qemu+tcp:///system', 0, 'remote', 'system'],
  ['esx://root@host/?no_verify=1', 0, 'remote', undefined],
  ['test:///default', 1000, 'local', undefined],
  ['test+unix:///default', 0, 'local', undefined],
  ['no uri', 0, 'local', undefined],
])('%s, asked for by user %i, acts on a %s host as %s', (uri, uid, location, privilege) => {
  expect(actorOf(uri, uid)).toEqual({ location, ...(privilege && { privilege }) });
});
