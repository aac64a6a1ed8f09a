import { connectionShapes, connectionUsage } from '../connection.ts';

/** The options of the commands that hand documents over to libvirt. */
export const handOverShapes = {
  ...connectionShapes,
  'dry-run': { type: 'boolean' },
  yes: { type: 'boolean', short: 'y' },
  json: { type: 'boolean' },
  all: { type: 'boolean' },
  'ignore-preflight': { type: 'boolean' },
  redefine: { type: 'boolean' },
  pool: { type: 'string' },
  'no-suppressions': { type: 'boolean' },
} as const;

/** The lines about these options in a help text. */
export const handOverUsage = `\
${connectionUsage}\
  --dry-run              change nothing, on a connection that cannot; say what would be done
  -y, --yes              do not ask before the definition of something that exists is changed
  --json                 print one JSON object instead
  --all                  also list defaults that libvirt writes out, what it says in other words, and what the
                         document leaves to it
  --ignore-preflight     go on in spite of what would fail on this host: that may be another by the time it is started
  --redefine             define also what libvirt has already and means the same
  --pool NAME            the storage pool that volumes are for
  --no-suppressions      take no notice of comments such as <!-- domxml-disable-next-line CODE -->
  -h, --help             print this
`;

/** The lines about the exit status. */
export const handOverStatusUsage = `\
Exit status: 0 done, or nothing to do, or --dry-run sees nothing in the way; 1 errors in a document, something in the
way, libvirt refuses, or the answer was no; 2 wrong usage, a document could not be read, no connection, or --yes is
missing where nobody can be asked.
`;
