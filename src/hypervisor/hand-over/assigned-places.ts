import type { Difference } from '../../comparison/difference.ts';

/** What libvirt chooses for one object, so that the next one gets another: the last steps of paths, `^` in front of whole ones. */
const assigned: readonly string[] = [
  '^uuid',
  '^genid',
  '^vcpu/@current',
  '^os/type/@arch',
  '^os/type/@machine',
  '^mac',
  '^mac/@address',
  '^bridge',
  '^bridge/@name',
  '^key',
  '^name',
  '^target/path',
  '^source/name',
  '^capacity',
  '^allocation',
  '^available',
  '^physical',
  'address',
  'alias',
  'alias/@name',
  'zpci',
  'mac',
  'mac/@address',
  'controller/@index',
  'controller/target',
  'controller/target/@chassis',
  'controller/target/@chassisNr',
  'controller/target/@port',
  'controller/target/@busNr',
  'controller/target/@index',
  'disk/target',
  'interface/target',
  'target/@dev',
  'target/@name',
  'target/@port',
  'target/@type',
  'target/model',
  'target/model/@name',
  'target/node',
  'source/@path',
  'source/@mode',
  'console/@tty',
  'graphics/@port',
  'graphics/@tlsPort',
  'graphics/@websocket',
  'graphics/@socket',
  'audio/@id',
  'memory/uuid',
  'iothread/@id',
  'cell/@id',
  'cid/@address',
  'portid',
  '@wwnn',
  '@wwpn',
];

const wholePaths = new Set(assigned.filter((name) => name.startsWith('^')).map((name) => name.slice(1)));
const lastSteps = new Set(assigned.filter((name) => !name.startsWith('^')));

/** A path without what tells siblings apart. */
export function plainPath(path: string): string {
  return path.replace(/\[(?:'[^']*'|"[^"]*"|[^\]'"])*\]/g, '');
}

/** Whether what differs is chosen by libvirt for the one object that has it. */
export function isAssigned({ path }: Pick<Difference, 'path'>): boolean {
  const plain = plainPath(path);
  if (wholePaths.has(plain)) return true;
  const steps = plain.split('/');
  // The parts of an address are told apart only where it is there already.
  if (steps.at(-2) === 'address') return true;
  return [1, 2, 3].some((count) => count <= steps.length && lastSteps.has(steps.slice(-count).join('/')));
}

/** Whether what differs is a whole device of a guest. */
export function isDevice({ path, node }: Pick<Difference, 'path' | 'node'>): boolean {
  const plain = plainPath(path);
  return node === 'element' && /^devices\/[^/]+$/.test(plain) && plain !== 'devices/emulator';
}
