import type { Secret } from '../../../../generated/secret.ts';
import { sameUuid } from '../../facts/host/same-uuid.ts';
import type { HostRule } from '../../rule.ts';

/**
 * There is one secret for a use.
 *
 * libvirt finds secrets by what they are for, and refuses a second one; the document that changes a secret has its UUID.
 */
export const usageTaken: HostRule<{ usageType: string; usage: string; taken: string }> = {
  code: 'clash/usage-taken',
  severity: 'error',
  needs: 'host',
  fails: 'define',
  origin: 'src/conf/virsecretobj.c virSecretObjListAdd',
  message: ({ usageType, usage, taken }) =>
    `there is a secret of type '${usageType}' for '${usage}' already; to change it the document needs its UUID, <uuid>${taken}</uuid>`,
  visit: {
    Secret(secret, { host, report }) {
      const { uuid, usage } = secret;
      const use = usage && useOf(usage);
      if (usage === undefined || use === undefined) return;
      const taken = host.objects?.secrets?.find((one) => one.usageType === usage.type && one.usage === use);
      if (taken === undefined || (uuid !== undefined && sameUuid(taken.uuid, uuid))) return;
      report({
        node: usage,
        data: { usageType: usage.type, usage: use, taken: taken.uuid },
        fixes: [
          {
            title: 'write its UUID, to change the secret there is',
            node: secret,
            at: 'uuid',
            to: taken.uuid,
            certain: false,
          },
        ],
      });
    },
  },
};

function useOf(usage: NonNullable<Secret['usage']>): string | undefined {
  const { volume, target, name } = usage as { volume?: string; target?: string; name?: string };
  return volume ?? target ?? name;
}
