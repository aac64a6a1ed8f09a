import { printable } from '../diagnostics/excerpt.ts';
import { connect, withoutPassword } from '../hypervisor/connect.ts';
import type { Connection } from '../hypervisor/connection.ts';
import { LibvirtError } from '../hypervisor/libvirt-error.ts';
import { MissingLibvirt } from '../hypervisor/native/missing-libvirt.ts';
import { NobodyToAsk, terminalAuthentication } from './authentication.ts';
import { type ParsedArguments, UsageError } from './command.ts';
import { complaint } from './complaints.ts';
import { connectionAdvice } from './connection-advice.ts';
import { writeError } from './output.ts';
import { Waiting } from './progress.ts';
import { libvirtErrorLines } from './report/libvirt-error-lines.ts';

/** The options of every command that speaks to libvirt. */
export const connectionShapes = {
  connect: { type: 'string', short: 'c' },
  detail: { type: 'boolean' },
} as const;

/** The option of commands that change nothing. */
export const readOnlyShape = { 'read-only': { type: 'boolean', short: 'r' } } as const;

/** The lines about these options in a help text. */
export const connectionUsage = `\
  -c, --connect URI      the hypervisor, such as qemu:///system, qemu:///session or test:///default (default:
                         the environment variable LIBVIRT_DEFAULT_URI)
  --detail               where libvirt refuses, print its own words too; they may hold command lines
`;

/** The line about `--read-only` in a help text. */
export const readOnlyUsage = `\
  -r, --read-only        connect without the right to change anything
`;

/** The exit statuses of commands that print what libvirt has, in a help text. */
export const connectionStatusUsage = `\
Exit status: 0 done; 1 libvirt refuses, or the connection is lost; 2 wrong usage, no connection, libvirt is not
installed, or the output could not be written.
`;

/** The URI that the command line or the environment names. Throws `UsageError` where neither does: it is not for us to guess one. */
export function connectionUri({ options }: ParsedArguments): string {
  const given = options.connect as string | undefined;
  if (given === '') throw new UsageError(`--connect names a hypervisor, ${uriExamples}`);
  const uri = given ?? process.env.LIBVIRT_DEFAULT_URI;
  if (!uri) throw new UsageError(`--connect URI says which hypervisor, ${uriExamples}`);
  return uri;
}

const uriExamples = "such as 'qemu:///system', 'qemu:///session' or 'test:///default'";

/**
 * Connects as the command line says, runs `action` and closes the connection; resolves to the exit status. Where there is no connection,
 * or libvirt refuses what `action` does, standard error says why.
 */
export async function withConnection(
  parsed: ParsedArguments,
  action: (connection: Connection) => Promise<number>,
): Promise<number> {
  const uri = connectionUri(parsed);
  const showsDetail = parsed.options.detail === true;
  let connection: Connection;
  try {
    connection = await openConnection(uri, parsed.options['read-only'] === true);
  } catch (error) {
    complainOfLibvirt(uri, error, showsDetail);
    const advice = error instanceof LibvirtError ? connectionAdvice(uri, error) : undefined;
    if (advice !== undefined) writeError(`  ${advice}\n`);
    return 2;
  }
  try {
    return await action(connection);
  } catch (error) {
    complainOfLibvirt(uri, error, showsDetail);
    return 1;
  } finally {
    await connection.close();
  }
}

async function openConnection(uri: string, readOnly: boolean): Promise<Connection> {
  // ssh has the terminal for itself, and whoever types a password takes the time for it.
  const isSsh = /^[^:/]*\+ssh:/.test(uri);
  const waiting = isSsh ? undefined : new Waiting(`connecting to ${withoutPassword(uri)}`);
  const patience = isSsh ? { timeout: 600_000 } : {};
  // What libvirt logs is written to the terminal as it is; what matters of it comes as errors.
  process.env.LIBVIRT_LOG_OUTPUTS ??= '4:file:/dev/null';
  try {
    return await connect(uri, { readOnly, authenticate: terminalAuthentication(waiting), ...patience });
  } finally {
    waiting?.end();
  }
}

/** Says on standard error why there is no connection, or what libvirt refuses; errors of other kinds are thrown on. */
function complainOfLibvirt(uri: string, error: unknown, showsDetail: boolean): void {
  if (error instanceof MissingLibvirt) {
    writeError(`domxml: ${error.message}\n`);
  } else if (error instanceof NobodyToAsk) {
    writeError(complaint(withoutPassword(uri), error.message));
  } else if (error instanceof LibvirtError) {
    for (const line of libvirtErrorLines('domxml', error, showsDetail)) writeError(`${printable(line)}\n`);
  } else throw error;
}
