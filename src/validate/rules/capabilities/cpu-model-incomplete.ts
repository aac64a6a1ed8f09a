import { cpuModels } from '../../facts/host/offered-cpu.ts';
import type { HostRule } from '../../rule.ts';

/**
 * The processors of the host should have what the model of the CPU has.
 *
 * What they lack the guest lacks too, or it does not start: that depends on `check` and on what libvirt counts to the model.
 * `mode='host-model'` is the nearest model that the host has in full.
 */
export const cpuModelIncomplete: HostRule<{ model: string }> = {
  code: 'capabilities/cpu-model-incomplete',
  severity: 'warning',
  needs: 'capabilities',
  drivers: ['qemu'],
  fails: 'never',
  origin: 'src/cpu/cpu_x86.c virCPUx86Compare',
  message: ({ model }) =>
    `the host has not all of the CPU model '${model}': the guest lacks some of its features, or does not start`,
  visit: {
    DomainCpu({ mode, model }, { host, report }) {
      // An emulated CPU owes nothing to the processors of the host.
      if (host.domainCapabilities?.domain !== 'kvm') return;
      if (model?.value === undefined || (mode !== undefined && mode !== 'custom')) return;
      const known = cpuModels(host)?.find(({ value }) => value === model.value);
      if (known?.usable !== 'no') return;
      report({ node: model, data: { model: model.value } });
    },
  },
};
