/** They have a bundle of their own. */
const hypervisorCommandNames = [
  'list',
  'dump',
  'preflight',
  'capabilities',
  'domcaps',
  'watch',
  'define',
  'start',
  'apply',
  'edit',
] as const;

/** The name of a command that speaks to libvirt. */
export type HypervisorCommandName = (typeof hypervisorCommandNames)[number];

/** Whether a word of the command line is the name of a command that speaks to libvirt. */
export function isHypervisorCommand(word: string | undefined): word is HypervisorCommandName {
  return (hypervisorCommandNames as readonly (string | undefined)[]).includes(word);
}
