import type { Rule } from '../../rule.ts';

/**
 * A port is isolated only on a bridge of the host.
 *
 * `<port isolated='yes'/>` is a property of the bridge's port, so that the interface has to be of type bridge, or of type network for one
 * that has a bridge; switches that need a `<virtualport>` have no such ports.
 */
export const isolatedPortUnsupported: Rule<{ type: string; virtualport: string | undefined }> = {
  code: 'interface/isolated-port-unsupported',
  severity: 'error',
  needs: 'document',
  fails: 'define',
  origin: 'src/conf/domain_validate.c virDomainNetDefValidatePortOptions',
  message: ({ type, virtualport }) =>
    `<port isolated='yes'> is possible only on interfaces of type 'bridge' and 'network' without <virtualport>, not ${
      virtualport === undefined ? `on type='${type}'` : `with <virtualport type='${virtualport}'>`
    }`,
  visit: {
    DomainInterface({ type, port, ...device }, context) {
      if (port?.isolated !== true) return;
      const isOnBridge = type === 'bridge' || type === 'network';
      const virtualport = isOnBridge && 'virtualport' in device ? device.virtualport?.type : undefined;
      if (isOnBridge && virtualport === undefined) return;
      context.report({
        node: port,
        at: 'isolated',
        data: { type, virtualport },
        fixes: [{ title: 'remove <port>', node: port, certain: false }],
      });
    },
  },
};
