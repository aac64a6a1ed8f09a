import { nearestWord } from '../../../text/nearest-word.ts';
import { machineNames, offeredGuests } from '../../facts/host/offered-guests.ts';
import type { HostRule } from '../../rule.ts';

/**
 * The machine has to be one that the emulator has.
 *
 * Each release of QEMU brings new ones and drops the oldest. Names without a version, as 'q35', stand for the newest there is.
 */
export const machineNotOffered: HostRule<{ machine: string; instead: string | undefined; uri: string }> = {
  code: 'capabilities/machine-not-offered',
  severity: 'error',
  needs: 'capabilities',
  drivers: ['qemu'],
  fails: 'define',
  origin: 'src/qemu/qemu_validate.c qemuValidateDomainDef',
  message: ({ machine, instead, uri }) =>
    `libvirt at '${uri}' has no machine '${machine}' for such guests${
      instead === undefined ? '' : `; the nearest is '${instead}'`
    }`,
  visit: {
    Domain(domain, { host, report }) {
      const offered = offeredGuests(domain, host);
      const node = domain.os?.type;
      const machine = node?.machine;
      if (offered === undefined || offered.lacking !== undefined) return;
      if (node === undefined || machine === undefined) return;
      const names = machineNames(offered.guests);
      if (names.length === 0 || names.includes(machine)) return;
      const instead = nearestWord(machine, names);
      report({
        node,
        at: 'machine',
        data: { machine, instead, uri: host.connection.uri },
        fixes: [
          ...(instead === undefined
            ? []
            : [{ title: `write machine='${instead}'`, node, at: 'machine', to: instead, certain: false }]),
          { title: 'remove machine, so that libvirt chooses one', node, at: 'machine', certain: false },
        ],
      });
    },
  },
};
