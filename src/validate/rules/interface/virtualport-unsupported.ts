import type { Rule } from '../../rule.ts';

/** The types of interfaces whose device on the host is a port of a switch. */
const switchedTypes = new Set(['network', 'bridge', 'direct', 'hostdev']);

/**
 * A port of a switch is described only for interfaces that have one.
 *
 * The grammar has no `<virtualport>` elsewhere, and libvirt refuses it without its grammar, too.
 */
export const virtualportUnsupported: Rule<{ type: string }> = {
  code: 'interface/virtualport-unsupported',
  severity: 'error',
  needs: 'document',
  fails: 'define',
  origin: 'src/conf/domain_conf.c virDomainNetDefParseXML',
  message: ({ type }) =>
    `<virtualport> is possible only on interfaces of type 'network', 'bridge', 'direct' and 'hostdev', not on type='${type}'`,
  visit: {
    DomainInterface({ type, ...device }, context) {
      const { virtualport } = device as { virtualport?: object };
      if (virtualport === undefined || switchedTypes.has(type)) return;
      context.report({
        node: virtualport,
        data: { type },
        fixes: [{ title: 'remove <virtualport>', node: virtualport, certain: false }],
      });
    },
  },
};
