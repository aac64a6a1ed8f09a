import { afterAll, beforeAll, expect, test } from 'vitest';
import { describeOnStage } from '../../support/stage/describe-on-stage.ts';
import { type Stage, stageNode, startStage } from '../../support/stage/stage.ts';

const uri = 'qemu:///session';
const user = 'domxml-test';

/** As little as people write: QEMU's driver fills in the rest. */
const guest = `<domain type='qemu'>
  <name>guest</name>
  <memory unit='MiB'>16</memory>
  <vcpu>2</vcpu>
  <os><type machine='q35'>hvm</type></os>
  <devices>
    <interface type='user'><model type='virtio'/></interface>
    <serial type='pty'/>
    <graphics type='vnc' passwd='terces'/>
    <rng model='virtio'><backend model='random'>/dev/urandom</backend></rng>
  </devices>
</domain>
`;

describeOnStage('what is handed to a session', () => {
  let stage: Stage;

  beforeAll(async () => {
    stage = await startStage();
  });
  afterAll(() => stage.close());

  async function handOver(
    text: string,
    ...args: readonly string[]
  ): Promise<{ status: number | null; stdout: string }> {
    await stage.write('/tmp/user/guest.xml', text, user);
    return stage.domxml(['define', '/tmp/user/guest.xml', '--connect', uri, ...args], { user });
  }

  function definition(): Promise<string> {
    return stage.output(['virsh', '-q', '-c', uri, 'dumpxml', '--inactive', '--security-info', 'guest'], {
      user,
    });
  }

  test('is the same the second time, whatever the driver has filled in', async () => {
    const first = await handOver(guest);
    expect([first.status, first.stdout.match(/^! /gm)]).toEqual([0, null]);
    expect(first.stdout).toMatch(/libvirt makes machine='pc-q35-[\d.]+' of machine='q35'/);
    const kept = await definition();
    const second = await handOver(guest);
    expect(second).toMatchObject({
      status: 0,
      stdout: "/tmp/user/guest.xml: domain 'guest': libvirt has this definition already\n",
    });
    expect(await definition()).toBe(kept);
  });

  test('is the definition that was or the one that is to be, whenever the command is killed', async () => {
    await handOver(guest, '--yes');
    let wanted = '3';
    for (const milliseconds of [50, 150, 250, 350, 450, 550, 650]) {
      await stage.write('/tmp/user/guest.xml', guest.replace('>2<', `>${wanted}<`), user);
      const killed = ['timeout', '-s', 'KILL', String(milliseconds / 1000), stageNode, 'dist/cli.cjs'];
      await stage.run([...killed, 'define', '/tmp/user/guest.xml', '-y', '-c', uri], { user });
      const [, vcpus = ''] = /<vcpu[^>]*>(\d)<\/vcpu>/.exec(await definition()) ?? [];
      expect(['2', '3']).toContain(vcpus);
      wanted = vcpus === '2' ? '3' : '2';
    }
  });

  test('is not changed by an editor where somebody else was quicker', async () => {
    await handOver(guest, '--yes');
    const script = `#!/bin/sh
sed -i 's/>2</>4</' "$1"
virsh -q -c ${uri} dumpxml --inactive --security-info guest | sed 's/>16384</>32768</' > /tmp/user/other.xml
virsh -q -c ${uri} define /tmp/user/other.xml
`;
    await stage.write('/tmp/user/editor', script, user);
    const environment = { EDITOR: 'sh /tmp/user/editor', XDG_STATE_HOME: '/tmp/user/state' };
    const edited = await stage.domxml(['edit', 'guest', '--yes', '--connect', uri], { user, environment });
    expect(edited.status).toBe(1);
    expect(edited.stderr).toContain("domain 'guest' has got another definition while this one was edited");
    expect(await definition()).toMatch(/<memory unit='KiB'>32768<[\s\S]*<vcpu placement='static'>2</);
    const kept = await stage.output(['sh', '-c', 'cat /tmp/user/state/domxml/rescue/*'], { user });
    expect(kept).toContain("<vcpu placement='static'>4<");
    expect(kept).toContain("passwd='terces'");
  });
});
