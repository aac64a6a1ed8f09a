import { domainKind } from '../../model/kinds/domain.ts';
import { read } from '../../model/read.ts';
import type { Connection } from '../connection.ts';
import type { RunningDomain } from './inquiry.ts';
import { unlessRefused } from './unless-refused.ts';

/** The domains of a connection that run now, with their live XML. */
export async function readRunningDomains(connection: Connection): Promise<RunningDomain[]> {
  const running = await connection.domains({ active: true });
  const found = await Promise.all(
    running.map(async (domain): Promise<RunningDomain[]> => {
      const { name, uuid } = domain;
      // It may have stopped, and been forgotten, since it was listed.
      const xml = await unlessRefused(domain.xml());
      return xml === undefined ? [] : [{ name, uuid, model: read(domainKind, xml) }];
    }),
  );
  return found.flat();
}
