import type { ObjectKind } from './object-kind.ts';
import { summaries } from './summaries.ts';

/** Secrets: by UUID. */
export const secrets: ObjectKind = {
  document: 'secret',
  columns: ['uuid', 'usageType', 'usageId'],
  hasState: false,
  xmlFlags: [],
  list: async ({ connection }) =>
    summaries(await connection.secrets(), async ({ uuid, usageType, usageId }) => ({
      uuid,
      usageType,
      usageId,
    })),
  find: ({ connection }, uuid) => connection.secret(uuid),
};
