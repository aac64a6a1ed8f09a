import { type Connection, connect, type Domain } from 'domxml/hypervisor';

/**
 * Defines a guest like another one under a new name: with the same devices, but with a UUID and MAC addresses of its own, which
 * libvirt chooses. Disks are not copied: both guests have the same ones until somebody gives the new one others.
 */
export async function cloneGuest(connection: Connection, from: string, name: string): Promise<Domain> {
  const original = await connection.domain(from);
  const { uuid: _uuid, ...model } = await original.model({ inactive: true, secure: true });
  for (const card of model.devices?.interface ?? []) delete card.mac;
  return connection.defineDomain({ ...model, name }, { validate: true });
}

if (process.argv[1] === import.meta.filename) {
  const [uri = 'test:///default', from = 'test', name = 'clone'] = process.argv.slice(2);
  await using connection = await connect(uri);
  const clone = await cloneGuest(connection, from, name);
  console.log(await clone.xml({ inactive: true }));
}
