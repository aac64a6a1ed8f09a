import type { Difference } from './difference.ts';

/** What libvirt reports of running guests and ignores in definitions: the last steps of paths, `^` in front of whole ones. */
const stateParts: readonly string[] = [
  '^@id',
  '^seclabel/imagelabel',
  '^cputune/cachetune/@id',
  'source/@index',
  'backingStore/@index',
  'disk/mirror',
  'channel/target/@state',
  'console/@tty',
  'interface/source/@portid',
];

/** Names that libvirt gives to the network devices of the host; it forgets them when it reads a definition. */
const givenNames = /^(?:<target dev=')?(?:vnet|macvtap|macvlan)[0-9]/;

/** Aliases are given to running guests; only those that begin so are the user's. */
const ownAlias = /^(?:<alias name=')?ua-/;

/** Whether a difference is in the state of a running guest, which a definition does not have. */
export function isRunningState({ path, before, after }: Difference): boolean {
  const plain = path.replace(/\[(?:'[^']*'|"[^"]*"|[^\]'"])*\]/g, '');
  const values = [before, after].flatMap((side) => (side === undefined ? [] : [side.value]));
  if (/(?:^|\/)alias(?:\/@name)?$/.test(plain)) return !values.some((value) => ownAlias.test(value));
  if (/(?:^|\/)interface\/target(?:\/@dev)?$/.test(plain))
    return values.every((value) => givenNames.test(value));
  return stateParts.some((part) => {
    if (part.startsWith('^')) return plain === part.slice(1);
    return plain === part || plain.endsWith(`/${part}`);
  });
}
