import { setTimeout as after, clearTimeout as forget } from 'node:timers';
import { connectCloseReason } from '../../generated/libvirt/connection.ts';
import { type CloseReason, ConnectionEnd } from './connection-end.ts';
import { wordOf } from './flags.ts';
import { LibvirtError, type Operation, ownFailure } from './libvirt-error.ts';
import type { Addon, Handle, NativeFailure } from './native/addon.ts';
import type { LibvirtCalls } from './native/libvirt-calls.ts';

/** How long things may take, in milliseconds. */
interface ChannelLimits {
  /** A call; undefined: for ever. */
  readonly call: number | undefined;
  /** Closing, before the connection is left to itself. */
  readonly close: number;
}

/** What a call waits for besides libvirt: somebody who says that it will not come. */
type GiveUp = (failure: NativeFailure) => void;

/**
 * The way to libvirt of one connection: its calls, and how it ends. The one place where failures become `LibvirtError`.
 */
export class Channel {
  readonly addon: Addon;
  readonly handle: Handle<'Connect'>;
  readonly #limits: ChannelLimits;
  readonly #underWay = new Set<GiveUp>();
  readonly #end = new ConnectionEnd();
  #ended: Promise<CloseReason> | undefined;
  #closing: Promise<void> | undefined;

  constructor(addon: Addon, handle: Handle<'Connect'>, limits: ChannelLimits) {
    this.addon = addon;
    this.handle = handle;
    this.#limits = limits;
  }

  /** Resolves when the connection ends, to why; never rejects. Who has asked for it keeps the connection open until then. */
  get ended(): Promise<CloseReason> {
    this.#ended ??= new Promise((resolve) => {
      const end = () => resolve(this.#end.reason as CloseReason);
      if (this.#end.reason === undefined) this.onEnd(end);
      else end();
    });
    return this.#ended;
  }

  /** Calls a function when the connection ends; gives what takes it back. */
  onEnd(listener: () => void): () => void {
    return this.#end.listen(listener);
  }

  /** Calls a function of libvirt; `words` say what for, with the object. */
  call<Name extends keyof LibvirtCalls>(
    words: string,
    name: Name,
    ...args: Parameters<LibvirtCalls[Name]>
  ): Promise<ReturnType<LibvirtCalls[Name]>> {
    return this.attempt({ function: name, words }, () => this.addon.call(name, ...args));
  }

  /** Does something with the addon, under the limits and in the error words of calls. */
  async attempt<Result>(operation: Operation, action: () => Promise<Result>): Promise<Result> {
    if (this.#closing !== undefined) throw new LibvirtError(operation, closedFailure());
    try {
      return await this.#limited(action());
    } catch (error) {
      const failure = failureOf(error);
      if (failure === undefined) throw error;
      const { reason } = this.#end;
      const isBroken = reason !== undefined && reason !== 'client';
      throw new LibvirtError(operation, failure, failure.lost || isBroken);
    }
  }

  /** Whether calls can still succeed, as far as libvirt knows. */
  async isAlive(): Promise<boolean> {
    if (this.#end.reason !== undefined) return false;
    return this.call('ask the state of the connection', 'virConnectIsAlive', this.handle).catch(() => false);
  }

  /** Has the end of the connection told by libvirt's close callback, where the driver has one. */
  async watch(): Promise<void> {
    // Without a reference to this channel, whose handle keeps the connection open.
    const end = this.#end;
    await this.addon.onClose(this.handle, (reason) => {
      const word = wordOf(connectCloseReason, reason);
      end.come(typeof word === 'string' ? word : 'error');
    });
  }

  /** Closes the connection, once; resolves at the latest when the limit is reached. Calls that are still under way then are given up. */
  close(): Promise<void> {
    return (this.#closing ??= this.#close());
  }

  async #close(): Promise<void> {
    this.#end.come('client');
    let timer: NodeJS.Timeout | undefined;
    const tooLong = new Promise<'too long'>((resolve) => {
      timer = after(resolve, this.#limits.close, 'too long');
    });
    // What a failing close has to say is of no use to anybody.
    const closed = this.addon.close(this.handle).catch(() => {});
    const outcome = await Promise.race([closed, tooLong]);
    forget(timer);
    if (outcome !== 'too long') return;
    this.addon.abandon(this.handle);
    for (const giveUp of this.#underWay) giveUp(closedFailure());
  }

  /** The result of a call, unless it takes too long or the connection is given up before. */
  #limited<Result>(pending: Promise<Result>): Promise<Result> {
    return new Promise((resolve, reject) => {
      const giveUp: GiveUp = (failure) => settled(() => reject(new GivenUp(failure)));
      const { call } = this.#limits;
      const timer = call === undefined ? undefined : after(giveUp, call, timeoutFailure(call));
      const settled = (settle: () => void): void => {
        forget(timer);
        this.#underWay.delete(giveUp);
        settle();
      };
      this.#underWay.add(giveUp);
      pending.then(
        (result) => settled(() => resolve(result)),
        (error) => settled(() => reject(error)),
      );
    });
  }
}

/** What rejects where something is no longer waited for: it becomes a `LibvirtError` where it is known what was tried. */
export class GivenUp extends Error {
  readonly failure: NativeFailure;

  constructor(failure: NativeFailure) {
    super(failure.message);
    this.failure = failure;
  }
}

/** A failure of libvirt, or undefined for errors of other kinds. */
export function failureOf(error: unknown): NativeFailure | undefined {
  return error instanceof Error ? (error as Error & { failure?: NativeFailure }).failure : undefined;
}

/** What is told where something takes longer than it may. */
export function timeoutFailure(milliseconds: number): NativeFailure {
  return ownFailure('VIR_ERR_OPERATION_TIMEOUT', `no answer within ${milliseconds} ms`);
}

function closedFailure(): NativeFailure {
  return { ...ownFailure('VIR_ERR_INVALID_CONN', 'the connection is closed'), lost: true };
}
