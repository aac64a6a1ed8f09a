import type { Rule } from '../../rule.ts';

/** The programs that do nothing but fail: POSIX has the one, and accounts that nobody may log in to the other. */
const failingPrograms = /^\/(usr\/)?s?bin\/(false|nologin)$/;

/**
 * A script that does nothing has to succeed.
 *
 * libvirt runs the program when the guest starts, to set up the tap, and does not start it where that fails. To have nothing done, leave
 * out `<script>`.
 */
export const scriptFails: Rule<{ path: string }> = {
  code: 'interface/script-fails',
  severity: 'error',
  needs: 'driver',
  drivers: ['qemu'],
  fails: 'start',
  origin: 'src/util/virnetdev.c virNetDevRunEthernetScript',
  message: ({ path }) =>
    `'${path}' does nothing but fail, and the guest does not start when its script fails`,
  visit: {
    DomainInterface({ type, script }, context) {
      if (type !== 'ethernet' || script === undefined || !failingPrograms.test(script.path)) return;
      context.report({
        node: script,
        at: 'path',
        data: { path: script.path },
        fixes: [{ title: 'remove <script>', node: script, certain: false }],
      });
    },
  },
};
