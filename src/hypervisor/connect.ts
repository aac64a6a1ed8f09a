import { connectCredentialType, connectFlags } from '../../generated/libvirt/host.ts';
import { Channel, failureOf } from './channel.ts';
import { Connection } from './connection.ts';
import { Deadline } from './deadline.ts';
import { wordOf } from './flags.ts';
import { LibvirtError } from './libvirt-error.ts';
import type { Addon, NativeCredential } from './native/addon.ts';
import { loadAddon } from './native/load-addon.ts';

/** One thing that libvirt wants to know to let somebody in. */
export interface CredentialRequest {
  /** What it is: 'username', 'authName', 'passphrase', 'noEchoPrompt'. */
  readonly kind: keyof typeof connectCredentialType | number;
  /** The question, for people. */
  readonly prompt: string;
  readonly challenge: string | undefined;
  /** What is meant where nothing is answered. */
  readonly defaultResult: string | undefined;
}

/** The answers to requests, in their order. Undefined, alone or in the place of an answer, means that there is none. */
export type Authenticate = (requests: readonly CredentialRequest[]) => Answers | Promise<Answers>;

type Answers = readonly (string | undefined)[] | undefined;

/** How to connect. */
export interface ConnectOptions {
  /** Whether to ask only for what changes nothing; default: no. */
  readonly readOnly?: boolean | undefined;
  /** Asked for what the hypervisor wants to know of the user. */
  readonly authenticate?: Authenticate | undefined;
  /**
   * How often a connection to a daemon is asked for a sign of life, in seconds, and how many may be missing before it counts as lost.
   * Default: 5 and 5. Without it calls wait for a daemon that hangs, for ever.
   */
  readonly keepAlive?: { readonly interval: number; readonly count: number } | false | undefined;
  /** How long libvirt may take to connect, in milliseconds; the time starts anew behind every answer of `authenticate`. Default: 30,000. */
  readonly timeout?: number | undefined;
  /** How long a call may take, in milliseconds; then it rejects, though libvirt may still carry it out. Default: as long as it likes. */
  readonly callTimeout?: number | undefined;
  /** How long `close` waits for calls that are under way, in milliseconds. Default: 10,000. */
  readonly closeTimeout?: number | undefined;
  /** Gives up connecting: the promise rejects with the reason of the signal. */
  readonly signal?: AbortSignal | undefined;
}

/**
 * Connects to a hypervisor: 'qemu:///system', 'qemu:///session', 'qemu+ssh://host/system', 'test:///default'. Rejects with
 * `LibvirtError` where libvirt does not let one in.
 *
 * A connection to `qemu:///embed?root=…` runs the hypervisor driver in this process: one root for a process, and one process
 * for a root.
 */
export async function connect(uri: string, options: ConnectOptions = {}): Promise<Connection> {
  if (typeof uri !== 'string' || uri.trim() === '') {
    throw new TypeError(
      "connect wants a URI such as 'qemu:///system': without one libvirt takes whatever hypervisor it finds",
    );
  }
  const limits = {
    call: milliseconds('callTimeout', options.callTimeout),
    close: milliseconds('closeTimeout', options.closeTimeout) ?? 10_000,
  };
  const keepAlive = signsOfLife(options.keepAlive);
  options.signal?.throwIfAborted();
  const addon = loadAddon();
  if (uri.startsWith('qemu:///embed')) addon.protectForks();
  const operation = { function: 'virConnectOpenAuth', words: `connect to '${withoutPassword(uri)}'` };
  const deadline = new Deadline(milliseconds('timeout', options.timeout) ?? 30_000, options.signal);
  const credentials = new Credentials(options.authenticate, deadline);
  const opening = addon.open(uri, options.readOnly ? connectFlags.readOnly : 0, credentials.answer);
  try {
    const handle = await Promise.race([opening, deadline.passed]);
    const channel = new Channel(addon, handle, limits);
    // Many drivers have neither, which is no failure; a connection that breaks meanwhile says so at the first call.
    const prepared = Promise.allSettled([
      channel.watch(),
      keepAlive && addon.call('virConnectSetKeepAlive', handle, keepAlive.interval, keepAlive.count),
    ]);
    await Promise.race([prepared, deadline.passed]);
    return new Connection(channel);
  } catch (error) {
    addon.abandon(opening);
    opening.then((handle) => addon.close(handle)).catch(() => {});
    if (credentials.refusal !== undefined) throw credentials.refusal.error;
    const failure = failureOf(error);
    throw failure === undefined ? error : new LibvirtError(operation, failure);
  } finally {
    deadline.end();
  }
}

/** Asks the user of a connection, and remembers what went wrong there. */
class Credentials {
  /** What `authenticate` threw. */
  refusal: { readonly error: unknown } | undefined;
  readonly answer: Parameters<Addon['open']>[2];

  constructor(authenticate: Authenticate | undefined, deadline: Deadline) {
    this.answer =
      authenticate &&
      (async (credentials) => {
        deadline.stop();
        try {
          const requests = credentials.map(request);
          return completeAnswers(requests, await authenticate(requests));
        } catch (error) {
          this.refusal = { error };
          return undefined;
        } finally {
          deadline.start();
        }
      });
  }
}

function request({ type, prompt, challenge, defaultResult }: NativeCredential): CredentialRequest {
  return { kind: wordOf(connectCredentialType, type), prompt, challenge, defaultResult };
}

/**
 * An answer for every request, with libvirt's own where there is none; undefined where one is missing all the same: drivers take that
 * for success, and then fail without saying why.
 */
function completeAnswers(requests: readonly CredentialRequest[], answers: Answers): string[] | undefined {
  if (answers === undefined) return undefined;
  if (!Array.isArray(answers) || !answers.every(isAnswer)) {
    throw new TypeError(
      'authenticate gives a list of texts without NUL characters, or undefined where there is no answer',
    );
  }
  const complete = requests.map(({ defaultResult }, index) => answers[index] ?? defaultResult);
  return complete.every((answer) => answer !== undefined) ? complete : undefined;
}

/** libvirt's texts end at the first NUL character. */
function isAnswer(answer: unknown): boolean {
  return answer === undefined || (typeof answer === 'string' && !answer.includes('\0'));
}

function signsOfLife(
  keepAlive: ConnectOptions['keepAlive'] = { interval: 5, count: 5 },
): { interval: number; count: number } | undefined {
  if (keepAlive === false) return undefined;
  const { interval, count } = keepAlive ?? {};
  const isCount = (value: unknown) =>
    Number.isInteger(value) && (value as number) > 0 && (value as number) < 2 ** 31;
  if (!isCount(interval) || !isCount(count)) {
    throw new TypeError(
      'keepAlive is false or { interval, count }: seconds and how many signs may be missing, whole numbers from 1 to 2147483647',
    );
  }
  return { interval, count };
}

function milliseconds(name: string, value: number | undefined): number | undefined {
  if (value !== undefined && !(typeof value === 'number' && value >= 1 && value < 2 ** 31)) {
    throw new TypeError(`${name} is a number of milliseconds, from 1 to 2147483647`);
  }
  return value;
}

/** A URI as messages show it: some people write passwords into them. */
export function withoutPassword(uri: string): string {
  return uri.replace(/^([^/]*\/\/[^/@:]*):[^/@]*@/, '$1@');
}
