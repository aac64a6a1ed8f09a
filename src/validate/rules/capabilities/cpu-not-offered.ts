import { nearestWord } from '../../../text/nearest-word.ts';
import type { HostFacts } from '../../facts/host/host-facts.ts';
import { cpuMode, cpuModels } from '../../facts/host/offered-cpu.ts';
import type { HostRule } from '../../rule.ts';

/**
 * The emulator has to know the model of the CPU, and to be able to give the guest one by the mode.
 *
 * A model that libvirt knows and the emulator does not is replaced by the nearest, unless `fallback='forbid'` says otherwise.
 * `mode='host-passthrough'` needs a guest of type 'kvm', on a host of the same architecture.
 */
export const cpuNotOffered: HostRule<{ asked: string; isMode: boolean; instead: string | undefined }> = {
  code: 'capabilities/cpu-not-offered',
  severity: 'error',
  needs: 'capabilities',
  drivers: ['qemu'],
  fails: 'start',
  origin: 'src/qemu/qemu_process.c qemuProcessUpdateGuestCPU',
  message: ({ asked, isMode, instead }) =>
    isMode
      ? `such guests cannot have a CPU by mode='${asked}' on that host`
      : `the emulator knows no CPU model '${asked}'${instead === undefined ? '' : `; the nearest is '${instead}'`}`,
  visit: {
    DomainCpu(cpu, { host, report }) {
      const { mode, model } = cpu;
      if (mode !== undefined && cpuMode(mode, host)?.supported === false) {
        report({ node: cpu, at: 'mode', data: { asked: mode, isMode: true, instead: undefined } });
        return;
      }
      if (model?.value === undefined || (mode !== undefined && mode !== 'custom')) return;
      const names = cpuModels(host)?.flatMap(({ value, canonical }) => [value, canonical]);
      if (names === undefined || names.includes(model.value)) return;
      if (model.fallback !== 'forbid' && mayBeReplaced(model.value, host)) return;
      const instead = nearestWord(
        model.value,
        names.filter((name) => name !== undefined),
      );
      report({
        node: cpu,
        at: 'model',
        data: { asked: model.value, isMode: false, instead },
        fixes:
          instead === undefined
            ? []
            : [{ title: `write '${instead}'`, node: cpu, at: 'model', to: instead, certain: false }],
      });
    },
  },
};

/** Whether libvirt can make a model of others: it has to know what that is; which ones it knows may be unknown here. */
function mayBeReplaced(model: string, { cpuModels: known }: HostFacts): boolean {
  return known === undefined || known.length === 0 || known.includes(model);
}
