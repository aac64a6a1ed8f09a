import type { HostRule } from '../../rule.ts';

/**
 * The emulator has to have what a guest asks for beyond its devices.
 *
 * An interrupt controller of Arm (`<gic>`) is one of Arm's machines; memory that is encrypted by AMD's SEV needs the processors for it.
 */
export const featureNotOffered: HostRule<{ element: string }> = {
  code: 'capabilities/feature-not-offered',
  severity: 'error',
  needs: 'capabilities',
  drivers: ['qemu'],
  fails: 'define',
  origin: 'src/qemu/qemu_validate.c qemuValidateDomainDefFeatures, qemuValidateDomainDef',
  message: ({ element }) => `such guests cannot have ${element} on that host`,
  visit: {
    Domain({ features, launchSecurity }, { host, report }) {
      const offered = host.domainCapabilities?.features;
      if (features?.gic !== undefined && offered?.gic?.supported === false) {
        report({
          node: features,
          at: 'gic',
          data: { element: '<gic>' },
          fixes: [{ title: 'remove <gic>', node: features, at: 'gic', certain: false }],
        });
      }
      if (launchSecurity?.type === 'sev' && offered?.sev?.supported === false) {
        report({ node: launchSecurity, at: 'type', data: { element: "<launchSecurity type='sev'>" } });
      }
    },
  },
};
