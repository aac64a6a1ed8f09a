import type { Rule } from '../../rule.ts';

/**
 * A target that libvirt does not manage needs the name of the device.
 *
 * The grammar demands `dev` too, but a definition made without schema validation gets through and fails at start: `target dev
 * must be supplied when managed='no'`.
 */
export const unmanagedNeedsName: Rule<{ name: string }> = {
  code: 'interface/unmanaged-needs-name',
  severity: 'error',
  needs: 'document',
  fails: 'start',
  origin: 'src/qemu/qemu_interface.c qemuInterfaceEthernetConnect',
  message: () => `managed='no' needs dev, the name of the tap that exists already`,
  visit: {
    DomainInterfaceTarget(target, context) {
      if (target.managed !== false || (target.dev !== undefined && target.dev !== '')) return;
      context.report({
        node: target,
        at: target.dev === undefined ? 'managed' : 'dev',
        data: { name: target.dev ?? '' },
        fixes: [{ title: "write the tap's name as dev", node: target, at: 'dev', to: 'TAP', certain: false }],
      });
    },
  },
};
