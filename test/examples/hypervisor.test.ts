import { expect, test } from 'vitest';
import { cloneGuest } from '../../examples/hypervisor/clone-guest.ts';
import { startAndWait } from '../../examples/hypervisor/start-and-wait.ts';
import { describeWithLibvirt } from '../support/describe-with-libvirt.ts';
import { connectToTestHost } from '../support/test-host.ts';

describeWithLibvirt('the examples of programs', () => {
  test('clone a guest', async () => {
    await using connection = await connectToTestHost();
    const clone = await cloneGuest(connection, 'one', 'two');
    const [original, copy] = [await (await connection.domain('one')).model(), await clone.model()];
    expect(copy).toMatchObject({ name: 'two', memory: original.memory, vcpu: original.vcpu });
    expect(copy.uuid).not.toBe(original.uuid);
    expect(copy.devices?.interface?.[0]?.mac?.address).not.toBe('aa:bb:cc:dd:ee:ff');
    expect(copy.devices?.disk).toEqual(original.devices?.disk);
  });

  test('start a guest and wait until it stops', async () => {
    await using connection = await connectToTestHost();
    const domain = await connection.domain('one');
    await domain.destroy();
    const stopped = startAndWait(connection, 'one');
    await connection.domainEvents({ kinds: ['lifecycle'] }).next();
    await domain.destroy();
    expect(await stopped).toBe('destroyed');
  });
});
