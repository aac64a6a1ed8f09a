import { printable } from '../diagnostics/excerpt.ts';
import { withoutPassword } from '../hypervisor/connect.ts';
import { type DomainEventKind, domainEvents } from '../hypervisor/events/domain-events.ts';
import { nearestWord } from '../text/nearest-word.ts';
import {
  type Command,
  choiceOption,
  command,
  numberOption,
  type ParsedArguments,
  UsageError,
} from './command.ts';
import { complain } from './complaints.ts';
import {
  connectionShapes,
  connectionUri,
  connectionUsage,
  readOnlyShape,
  readOnlyUsage,
  withConnection,
} from './connection.ts';
import { type EventSourceName, eventSourceNames } from './event-sources.ts';
import { watchEvents } from './event-watch.ts';
import { findDomain } from './objects/domains.ts';
import { writeError, writeOutput } from './output.ts';
import { eventFormats } from './report/event-report.ts';

const usage = `Usage: domxml watch [KIND]... --connect URI [OPTION]...

Prints what happens to objects of a hypervisor, a line an event, until it is interrupted (Ctrl-C). KIND is domains,
networks, pools, devices or secrets (default: all that the hypervisor tells of).

${connectionUsage}${readOnlyUsage}\
  --domain NAME          only what happens to this domain
  --event EVENT          only this kind of event of domains, such as lifecycle or blockJob; may be given
                         several times
  --count N              end behind the Nth event
  --timeout SECONDS      end after so many seconds
  --format FORMAT        pretty (default) or jsonl (one JSON object a line)
  -h, --help             print this

Exit status: 0 interrupted, all N events have come, or the time is over where no number was asked for; 1 the time
is over before N events came, libvirt refuses, or the connection is lost; 2 wrong usage, no connection, libvirt is
not installed, or the output could not be written.
`;

const shapes = {
  ...connectionShapes,
  ...readOnlyShape,
  domain: { type: 'string' },
  event: { type: 'string', multiple: true },
  count: { type: 'string' },
  timeout: { type: 'string' },
  format: { type: 'string' },
} as const;

/** `domxml watch`: events, as they happen. */
export const watchCommand: Command = command(usage, shapes, run);

async function run(parsed: ParsedArguments): Promise<number> {
  const uri = withoutPassword(connectionUri(parsed));
  const domain = parsed.options.domain as string | undefined;
  const kinds = eventOption(parsed);
  const sources = sourceOperands(parsed.operands, kinds !== undefined || domain !== undefined);
  const write = eventFormats[choiceOption(parsed, 'format', ['pretty', 'jsonl']) ?? 'pretty'];
  const count = numberOption(parsed, 'count') ?? Number.POSITIVE_INFINITY;
  if (count === 0) throw new UsageError('--count takes a number from 1');
  const timeout = numberOption(parsed, 'timeout');
  return withConnection(parsed, async (connection) => {
    const of = domain === undefined ? undefined : await findDomain(connection, domain);
    const options = { sources, domains: { kinds, of }, count, timeout };
    const watching = watchEvents(connection, options, (event) => writeOutput(write(event, new Date())));
    // Whoever makes something happen may wait for this line: what libvirt has answered, it has heard.
    watching.catch(() => {});
    await connection.uri();
    writeError(`domxml: watching ${printable(uri)}\n`);
    const end = await watching;
    if (end === 'connection lost') {
      complain(uri, `the connection is lost: ${closeWords[await connection.closed]}`);
      return 1;
    }
    return end === 'timed out' && count !== Number.POSITIVE_INFINITY ? 1 : 0;
  });
}

/** Why a connection ended, in words. */
const closeWords = {
  error: 'an error of input or output',
  eof: 'the daemon has gone',
  keepalive: 'the daemon does not answer',
  client: 'it was closed',
} as const;

/** Whose events are asked for; undefined: of all objects. */
function sourceOperands(
  operands: readonly string[],
  onlyDomains: boolean,
): readonly EventSourceName[] | undefined {
  for (const word of operands) {
    if (eventSourceNames.some((name) => name === word)) continue;
    const meant = nearestWord(word, eventSourceNames);
    const known = meant === undefined ? `known: ${eventSourceNames.join(', ')}` : `did you mean '${meant}'?`;
    throw new UsageError(`there are no events of '${printable(word)}'; ${known}`);
  }
  if (!onlyDomains) return operands.length === 0 ? undefined : (operands as readonly EventSourceName[]);
  const other = operands.find((word) => word !== 'domains');
  if (other !== undefined)
    throw new UsageError(`--domain and --event are for events of domains, not of ${other}`);
  return ['domains'];
}

/** Which kinds of events of domains are asked for; undefined: all. */
function eventOption({ options }: ParsedArguments): readonly DomainEventKind[] | undefined {
  const known = Object.keys(domainEvents.kinds);
  const given = options.event as readonly string[] | undefined;
  for (const word of given ?? []) {
    if (known.includes(word)) continue;
    const meant = nearestWord(word, known);
    throw new UsageError(
      `--event: domains have no event '${printable(word)}'; ${meant === undefined ? `known: ${known.join(', ')}` : `did you mean '${meant}'?`}`,
    );
  }
  return given as readonly DomainEventKind[] | undefined;
}
