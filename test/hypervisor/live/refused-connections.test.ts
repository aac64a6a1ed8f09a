import { globSync } from 'tinyglobby';
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { LibvirtError } from '../../../src/hypervisor/libvirt-error.ts';
import { Agent } from '../../support/stage/agent.ts';
import { describeOnStage } from '../../support/stage/describe-on-stage.ts';
import { PrivateDaemon } from '../../support/stage/private-daemon.ts';
import { type Stage, type StageUser, startStage } from '../../support/stage/stage.ts';

/** What libvirt lets people in by who have a password; Debian has it in libsasl2-modules. */
const hasPasswords = globSync('/usr/lib/**/sasl2/libscram.so', { absolute: true }).length > 0;

describeOnStage('a connection that is refused', () => {
  let stage: Stage;
  beforeAll(async () => {
    stage = await startStage();
  });
  afterAll(() => stage.close());

  test('says that no daemon listens', async () => {
    const missing = 'no such file or directory (ENOENT)';
    expect(await failureOfConnecting('qemu:///system')).toEqual({
      code: 'VIR_ERR_SYSTEM_ERROR',
      message: `cannot connect to 'qemu:///system': the operating system of the host refuses it: ${missing}`,
    });
  });

  test('says that the socket is not for the user', async () => {
    const daemon = new PrivateDaemon(stage, 'private');
    await daemon.start();
    await stage.output(['chmod', '0700', '/tmp/user/private']);
    const denied = 'permission denied (EACCES)';
    expect(await failureOfConnecting(daemon.uri, { user: 'other-test' })).toEqual({
      code: 'VIR_ERR_SYSTEM_ERROR',
      message: `cannot connect to '${daemon.uri}': the operating system of the host refuses it: ${denied}`,
    });
  });

  test('says that nobody can be asked whether the user may, where there is no system bus', async () => {
    await stage.startSystemDaemons();
    expect(await failureOfConnecting('qemu:///system')).toEqual({
      code: 'VIR_ERR_INTERNAL_ERROR',
      message:
        "cannot connect to 'qemu:///system': libvirt cannot ask a service of the host on the system bus (D-Bus), such as polkit whether this user may connect",
    });
  });

  test.skipIf(!hasPasswords)(
    `says that name or password are wrong${hasPasswords ? '' : ' (libsasl2-modules is not installed)'}`,
    async () => {
      const daemon = new PrivateDaemon(stage, 'guarded', 'auth_unix_rw = "sasl"\n');
      await stage.write('/tmp/user/libvirt.conf', 'mech_list: scram-sha-256\n');
      await daemon.start({ SASL_CONF_PATH: '/tmp/user' });
      const refused = {
        code: 'VIR_ERR_AUTH_FAILED',
        message: expect.stringContaining('libvirt does not let this user in; see name and password'),
      };
      expect(await failureOfConnecting(daemon.uri, { password: 'wrong' })).toEqual(refused);
      expect(await failureOfConnecting(daemon.uri)).toEqual(refused);
    },
  );

  /** What a program of a user is told that connects, and has an answer to what is asked, or none. */
  async function failureOfConnecting(
    uri: string,
    { user = 'domxml-test', password }: { readonly user?: StageUser; readonly password?: string } = {},
  ): Promise<{ readonly code: string; readonly message: string } | undefined> {
    const agent = new Agent(stage, { user });
    try {
      return await agent.evaluate(
        ({ hypervisor }, { uri, password }) =>
          hypervisor
            .connect(
              uri,
              password === undefined ? {} : { authenticate: (requests) => requests.map(() => password) },
            )
            .then(
              () => undefined,
              ({ code, message }: LibvirtError) => ({ code, message }),
            ),
        { uri, password },
      );
    } finally {
      await agent.close();
    }
  }
});
