import { type Connection, connect, type DomainLifecycleChange } from 'domxml/hypervisor';

/**
 * Starts a guest, and waits until it stops: resolves to what stopped it, such as 'shutdown', 'destroyed' or 'crashed'. Events begin
 * before the start, so that a guest that stops at once is not missed.
 */
export async function startAndWait(
  connection: Connection,
  name: string,
): Promise<DomainLifecycleChange['detail'] | 'unknown'> {
  const domain = await connection.domain(name);
  const events = connection.domainEvents({ kinds: ['lifecycle'], of: domain, keepAlive: true });
  await domain.start();
  for await (const event of events) {
    if (event.kind === 'lifecycle' && event.event === 'stopped') return event.detail;
    // Events were dropped, the stop perhaps among them.
    if (event.kind === 'overflow' && !(await domain.isActive())) return 'unknown';
  }
  throw new Error(`the connection ended (${await connection.closed}) while ${domain} ran`);
}

if (process.argv[1] === import.meta.filename) {
  const [uri = 'qemu:///session', name = 'guest'] = process.argv.slice(2);
  await using connection = await connect(uri);
  console.log(`${name}: ${await startAndWait(connection, name)}`);
}
