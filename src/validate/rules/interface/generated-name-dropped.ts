import { generatedPrefix } from '../../facts/interface-name.ts';
import { leaveNameToLibvirt } from '../../facts/unnamed-target.ts';
import type { Rule } from '../../rule.ts';

/**
 * A target name that looks generated does not survive the definition, unless libvirt is told not to manage the target.
 *
 * libvirt takes names that begin with one of its own prefixes for left-overs of a running guest and drops them without a
 * word. The XML of a running guest (`domain/@id`) is not a definition and carries such names rightly.
 */
export const generatedNameDropped: Rule<{ name: string; prefix: string; type: string }> = {
  code: 'interface/generated-name-dropped',
  severity: 'warning',
  needs: 'document',
  fails: 'never',
  origin: 'src/conf/domain_conf.c virDomainNetDefParseXML',
  message: ({ name, prefix, type }) =>
    `libvirt drops the name '${name}' when it defines the guest, since names that begin with '${prefix}' are its own; ${
      type === 'ethernet'
        ? "choose another name, or write managed='no' for a tap that exists"
        : 'choose another name'
    }`,
  visit: {
    DomainInterface(device, context) {
      const { target } = device;
      if (target?.dev === undefined || target.managed === false || context.domain?.id !== undefined) return;
      const prefix = generatedPrefix(target.dev, context.domain?.type);
      if (prefix === undefined) return;
      const isEthernet = device.type === 'ethernet';
      context.report({
        node: target,
        at: 'dev',
        data: { name: target.dev, prefix, type: device.type },
        fixes: [
          ...(isEthernet
            ? [{ title: "write managed='no'", node: target, at: 'managed', to: 'no', certain: false }]
            : []),
          // What libvirt makes of the document in any case.
          ...leaveNameToLibvirt(target, !isEthernet),
        ],
      });
    },
  },
};
