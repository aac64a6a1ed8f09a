import { domainKind } from '../../model/kinds/domain.ts';
import { read } from '../../model/read.ts';
import type { Connection } from '../connection.ts';
import { LibvirtError } from '../libvirt-error.ts';
import type { RunningDomain } from './inquiry.ts';

/** The domains of a connection that run now, with their live XML. */
export async function readRunningDomains(connection: Connection): Promise<RunningDomain[]> {
  const running = await connection.domains({ active: true });
  const found = await Promise.all(
    running.map(async (domain): Promise<RunningDomain[]> => {
      const { name, uuid } = domain;
      try {
        return [{ name, uuid, model: read(domainKind, await domain.xml()) }];
      } catch (error) {
        // It has stopped, and been forgotten, since it was listed.
        if (error instanceof LibvirtError && error.code === 'VIR_ERR_NO_DOMAIN') return [];
        throw error;
      }
    }),
  );
  return found.flat();
}
