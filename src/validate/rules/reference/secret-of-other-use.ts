import { secretNamed, visitNamedObjects } from '../../facts/host/named-objects.ts';
import type { HostRule } from '../../rule.ts';

/**
 * A secret is taken only for what it was defined for.
 *
 * `<usage type=…>` of a secret says what that is: 'volume' for encrypted images, 'ceph' and 'iscsi' for logins, 'vtpm' for the state of a
 * TPM.
 */
export const secretOfOtherUse: HostRule<{ uuid: string; is: string; needs: string }> = {
  code: 'reference/secret-of-other-use',
  severity: 'error',
  needs: 'host',
  drivers: ['qemu'],
  fails: 'start',
  origin: 'src/secret/secret_util.c virSecretGetSecretString',
  message: ({ uuid, is, needs }) =>
    `the secret '${uuid}' is for usage type '${is}'; here one for '${needs}' is needed`,
  visit: visitNamedObjects((object, { host, report }) => {
    if (object.kind !== 'secret' || object.uuid === undefined) return;
    const secret = secretNamed(object, host.objects ?? {});
    if (secret === undefined || secret === 'absent' || secret.usageType === undefined) return;
    // One that is said to be for nothing is taken for anything.
    if (secret.usageType === 'none' || secret.usageType === object.usageType) return;
    const data = { uuid: secret.uuid, is: secret.usageType, needs: object.usageType };
    report({ node: object.node, at: object.at, data });
  }),
};
