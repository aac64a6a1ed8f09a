import { getSystemErrorMap } from 'node:util';
import { errorDomain, errorLevel, errorNumber } from '../../generated/libvirt/error.ts';
import { errorSentences, readDetail } from './error-sentences.ts';
import { wordOf } from './flags.ts';
import type { NativeFailure } from './native/addon.ts';

/** What was tried when libvirt refused. */
export interface Operation {
  /** The function of libvirt: 'virDomainCreateWithFlags'. */
  readonly function: string;
  /** The same in words, with the object: "start domain 'guest'". */
  readonly words: string;
}

/** What libvirt itself says of an error, as it says it: it may hold command lines, environments and bytes that are no text. */
export interface ErrorDetail {
  readonly message: string;
  /** The three texts of virError. */
  readonly strings: readonly (string | undefined)[];
  /** The two numbers of virError. */
  readonly integers: readonly number[];
}

/**
 * Thrown where libvirt refuses, where a connection is lost or closed, and where a call takes longer than the connection allows.
 *
 * `message` is made of what was tried and what the code means: it is safe to show and to log. libvirt's own text is in
 * `detail`, which is not enumerable, so that neither `JSON.stringify` nor `console.log` prints it.
 */
export class LibvirtError extends Error {
  /** libvirt's name of the error: 'VIR_ERR_NO_DOMAIN'; 'VIR_ERR_120' for a number that has no name yet. */
  readonly code: string;
  /** virErrorNumber. */
  readonly number: number;
  /** The part of libvirt that it comes from: 'VIR_FROM_QEMU'. */
  readonly domain: string;
  readonly level: 'none' | 'warning' | 'error';
  readonly operation: Operation;
  /** The error of the operating system, where libvirt tells one: 13 for EACCES. */
  declare readonly errno?: number;
  /** Whether the connection is closed or lost: no later call on it will succeed. */
  readonly connectionLost: boolean;
  declare readonly detail: ErrorDetail;

  constructor(operation: Operation, failure: NativeFailure, connectionLost = failure.lost) {
    const code = String(named(errorNumber, failure.code, 'VIR_ERR_'));
    const errno = errnoOf(failure);
    super(`cannot ${operation.words}: ${sentence(meantBy(failure, code), errno, connectionLost)}`);
    this.name = 'LibvirtError';
    this.code = code;
    this.number = failure.code;
    this.domain = named(errorDomain, failure.domain, 'VIR_FROM_');
    const level = wordOf(errorLevel, failure.level);
    this.level = typeof level === 'string' ? level : 'error';
    this.operation = operation;
    if (errno !== undefined) this.errno = errno;
    this.connectionLost = connectionLost;
    const { message, strings, integers } = failure;
    Object.defineProperty(this, 'detail', { value: { message, strings, integers }, enumerable: false });
  }

  /** The error as plain data, without `detail`. */
  toJSON(): Omit<LibvirtError, 'detail' | 'toJSON' | 'stack' | 'cause'> {
    return { ...this, message: this.message };
  }
}

/** A failure that did not come from libvirt, in the form of those that do. */
export function ownFailure(code: keyof typeof errorNumber, message: string): NativeFailure {
  return {
    code: errorNumber[code],
    domain: errorDomain.VIR_FROM_NONE,
    level: errorLevel.error,
    message,
    strings: [undefined, undefined, undefined],
    integers: [0, 0],
    lost: false,
  };
}

/** The code that says what is meant, where the part of libvirt that complains says more than its code. */
function meantBy({ domain }: NativeFailure, code: string): string {
  // Without anybody to ask for a password libvirt complains of its arguments.
  if (domain === errorDomain.VIR_FROM_AUTH) return 'VIR_ERR_AUTH_FAILED';
  // Without a system bus, on which it would ask whether a user may connect, of itself.
  if (domain === errorDomain.VIR_FROM_DBUS) return 'VIR_ERR_DBUS_SERVICE';
  return code;
}

function named(table: Readonly<Record<string, number>>, number: number, prefix: string): string {
  const word = wordOf(table, number);
  return typeof word === 'string' ? word : `${prefix}${number}`;
}

/** Of errors of the operating system, and of no others, the first number is its `errno`; 0 where libvirt knows none. */
function errnoOf({ code, integers: [errno] }: NativeFailure): number | undefined {
  return code === errorNumber.VIR_ERR_SYSTEM_ERROR && errno > 0 ? errno : undefined;
}

function sentence(code: string, errno: number | undefined, connectionLost: boolean): string {
  if (connectionLost) return 'the connection to libvirt is closed or lost; connect again';
  const meaning = errorSentences[code] ?? `libvirt refuses it with ${code}; ${readDetail}`;
  const [name, text] = (errno === undefined ? undefined : getSystemErrorMap().get(-errno)) ?? [];
  return name === undefined ? meaning : `${meaning}: ${text} (${name})`;
}
