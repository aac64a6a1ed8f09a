import { inspect } from 'node:util';
import { expect, test } from 'vitest';
import { errorNumber } from '../../generated/libvirt/error.ts';
import { errorSentences } from '../../src/hypervisor/error-sentences.ts';
import { LibvirtError } from '../../src/hypervisor/libvirt-error.ts';

const operation = { function: 'virDomainCreateWithFlags', words: "start domain 'guest'" };
const secret = 'qemu-system-x86_64 -object secret,data=hunter2';

function failure(code: number, integers: readonly [number, number] = [-1, -1]) {
  const strings = [secret, undefined, undefined] as const;
  return { code, domain: 10, level: 2, message: secret, strings, integers, lost: false };
}

test('an error says what was tried and what it means, in words of its own', () => {
  const error = new LibvirtError(operation, failure(42));
  expect(error.message).toBe("cannot start domain 'guest': there is no such domain");
  const { name, code, number, domain, level, connectionLost } = error;
  expect([name, code, number, domain, level]).toEqual([
    'LibvirtError',
    'VIR_ERR_NO_DOMAIN',
    42,
    'VIR_FROM_QEMU',
    'error',
  ]);
  expect(error.operation).toEqual(operation);
  expect(connectionLost).toBe(false);
});

test("libvirt's own words are in the detail, and neither printed nor serialised", () => {
  const error = new LibvirtError(operation, failure(1));
  expect(error.detail).toEqual({
    message: secret,
    strings: [secret, undefined, undefined],
    integers: [-1, -1],
  });
  const shown = [JSON.stringify(error), inspect(error), String(error), JSON.stringify({ ...error })];
  for (const text of shown) expect(text).not.toContain('hunter2');
  expect(JSON.parse(JSON.stringify(error))).toMatchObject({
    code: 'VIR_ERR_INTERNAL_ERROR',
    message: error.message,
  });
});

test('errors of the operating system are named, and have their number', () => {
  const error = new LibvirtError(operation, failure(38, [13, 0]));
  expect(error.errno).toBe(13);
  expect(error.message).toBe(
    "cannot start domain 'guest': the operating system of the host refuses it: permission denied (EACCES)",
  );
  expect('errno' in new LibvirtError(operation, failure(38, [0, 0]))).toBe(false);
  expect('errno' in new LibvirtError(operation, failure(1, [13, 0]))).toBe(false);
});

test('a number of a later release stays what it is', () => {
  const error = new LibvirtError(operation, { ...failure(4711), domain: 999 });
  expect([error.code, error.number, error.domain]).toEqual(['VIR_ERR_4711', 4711, 'VIR_FROM_999']);
  expect(error.message).toContain('VIR_ERR_4711');
});

test('sentences belong to codes that there are', () => {
  expect(Object.keys(errorSentences).filter((code) => !(code in errorNumber))).toEqual([]);
});
