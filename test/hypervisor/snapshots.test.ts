import { expect, test } from 'vitest';
import { describeWithLibvirt } from '../support/describe-with-libvirt.ts';
import { connectToTestHost } from '../support/test-host.ts';

describeWithLibvirt('snapshots', () => {
  test('form a tree from which one can go back', async () => {
    await using connection = await connectToTestHost();
    const domain = await connection.domain('one');
    expect(await domain.currentSnapshot()).toBeUndefined();
    const first = await domain.createSnapshot({ name: 'first', description: 'as installed' });
    const second = await domain.createSnapshot('<domainsnapshot><name>second</name></domainsnapshot>');
    expect(`${second}`).toBe("snapshot 'second' of domain 'one'");
    expect(second.domain).toBe(domain);
    expect((await domain.snapshots()).map(({ name }) => name).sort()).toEqual(['first', 'second']);
    expect((await domain.snapshots({ roots: true })).map(({ name }) => name)).toEqual(['first']);
    expect((await first.children()).map(({ name }) => name)).toEqual(['second']);
    expect((await second.parent())?.name).toBe('first');
    expect(await first.parent()).toBeUndefined();
    expect([await first.isCurrent(), await second.isCurrent()]).toEqual([false, true]);
    expect((await first.model()).description).toBe('as installed');
    await first.revert();
    expect((await domain.currentSnapshot())?.name).toBe('first');
    await first.delete({ children: true });
    expect(await domain.findSnapshot('second')).toBeUndefined();
    await expect(domain.snapshot('first')).rejects.toThrow(
      "cannot look up snapshot 'first' of domain 'one': there is no such snapshot",
    );
  });
});

describeWithLibvirt('checkpoints', () => {
  test('form a line, and are deleted by name', async () => {
    await using connection = await connectToTestHost();
    const domain = await connection.domain('one');
    const first = await domain.createCheckpoint({ name: 'monday' });
    const second = await domain.createCheckpoint({ name: 'tuesday' });
    expect((await domain.checkpoints({ roots: true })).map(({ name }) => name)).toEqual(['monday']);
    expect((await first.children()).map(({ name }) => name)).toEqual(['tuesday']);
    expect((await second.parent())?.name).toBe('monday');
    expect(await first.parent()).toBeUndefined();
    expect((await second.model({ noDomain: true })).name).toBe('tuesday');
    await (await domain.checkpoint('monday')).delete({ children: true });
    expect(await domain.findCheckpoint('tuesday')).toBeUndefined();
  });
});

describeWithLibvirt('backups', () => {
  test('are refused in words by drivers that have none', async () => {
    await using connection = await connectToTestHost();
    const domain = await connection.domain('one');
    await expect(domain.beginBackup('<domainbackup/>')).rejects.toThrow(
      "cannot begin a backup of domain 'one': the hypervisor driver of this connection does not do this",
    );
    await expect(domain.backupXml()).rejects.toMatchObject({ code: 'VIR_ERR_NO_SUPPORT' });
  });
});
