import type { HostRule } from '../../rule.ts';

/**
 * A guest has no more virtual CPUs than its machine can have.
 *
 * The limit is the machine's, not the number of processors of the host.
 */
export const tooManyVcpus: HostRule<{ count: number; most: number; machine: string | undefined }> = {
  code: 'capabilities/too-many-vcpus',
  severity: 'error',
  needs: 'capabilities',
  drivers: ['qemu'],
  fails: 'define',
  origin: 'src/qemu/qemu_validate.c qemuValidateDomainVCpuTopology',
  message: ({ count, most, machine }) =>
    `${machine === undefined ? 'the machine' : `the machine '${machine}'`} can have ${most} virtual CPUs at most, not ${count}`,
  visit: {
    Domain({ vcpu }, { host, report }) {
      const most = host.domainCapabilities?.vcpu?.max;
      if (vcpu === undefined || most === undefined || !(vcpu.value > most)) return;
      report({ node: vcpu, data: { count: vcpu.value, most, machine: host.domainCapabilities?.machine } });
    },
  },
};
