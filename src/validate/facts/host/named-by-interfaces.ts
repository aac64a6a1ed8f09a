import type { DomainInterface } from '../../../../generated/domain.ts';
import { hasTap, sourceOf, tunFile, vhostFile } from '../interface-files.ts';
import { kernelRefusal } from '../interface-name.ts';
import { bridgeOf } from './bridges.ts';

/** The devices of the host's network that interfaces name, or are going to be called. */
export function networkDevicesNamedBy(interfaces: readonly DomainInterface[]): string[] {
  const names = interfaces.flatMap((one) => [
    ...(hasTap(one) || one.type === 'direct' ? [one.target?.dev] : []),
    ...(one.type === 'bridge' || one.type === 'direct'
      ? [sourceOf(one)[one.type === 'bridge' ? 'bridge' : 'dev']]
      : []),
  ]);
  return distinct(names).filter((name) => kernelRefusal(name) === undefined);
}

/** The files of the host that are opened or run for interfaces; those of macvtaps go by their number. */
export function filesNamedBy(interfaces: readonly DomainInterface[]): string[] {
  const paths = interfaces.flatMap((one) => [
    ...(hasTap(one) ? [tunFile(one)] : []),
    vhostFile(one),
    ...(one.type === 'ethernet' ? [one.script?.path] : []),
    ...(one.type === 'vdpa' ? [sourceOf(one).dev] : []),
    ...(one.type === 'vhostuser' ? [sourceOf(one).path] : []),
  ]);
  return distinct(paths).filter((path) => path.startsWith('/'));
}

/** The Linux bridges that interfaces name. */
export function bridgesNamedBy(interfaces: readonly DomainInterface[]): string[] {
  return distinct(interfaces.map((one) => bridgeOf(one)?.name));
}

function distinct(texts: readonly unknown[]): string[] {
  return [...new Set(texts.filter((text): text is string => typeof text === 'string' && text !== ''))];
}
