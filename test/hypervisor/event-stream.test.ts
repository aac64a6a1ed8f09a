import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { EventStream } from '../../src/hypervisor/events/event-stream.ts';
import { projectFolder } from '../support/source-files.ts';

interface Numbered {
  readonly kind: 'numbered';
  readonly number: number;
}

function numbered(number: number): Numbered {
  return { kind: 'numbered', number };
}

/** A stream, and how often what feeds it was ended. */
function streamOf(options: ConstructorParameters<typeof EventStream>[0] = {}) {
  const ends: true[] = [];
  return { stream: new EventStream<Numbered>(options, () => ends.push(true)), ends };
}

test('events come in their order, those from before the reader too', async () => {
  const { stream } = streamOf();
  stream.push(numbered(1));
  stream.push(numbered(2));
  const waiting = [stream.next(), stream.next(), stream.next()];
  stream.push(numbered(3));
  stream.end();
  expect((await Promise.all(waiting)).map(({ value }) => value)).toEqual([1, 2, 3].map(numbered));
  expect(await stream.next()).toEqual({ done: true, value: undefined });
});

test('beyond its buffer the oldest events are dropped, and the reader is told how many', async () => {
  const { stream } = streamOf({ buffer: 3 });
  for (let number = 1; number <= 10; number++) stream.push(numbered(number));
  stream.end();
  const events: unknown[] = [];
  for await (const event of stream) events.push(event);
  expect(events).toEqual([{ kind: 'overflow', dropped: 7 }, ...[8, 9, 10].map(numbered)]);
});

test('a buffer is at least one event', () => {
  expect(() => streamOf({ buffer: 0 })).toThrow(
    new TypeError('buffer is a whole number of events, at least 1'),
  );
});

test('leaving the loop ends what feeds the stream, once', async () => {
  const { stream, ends } = streamOf();
  stream.push(numbered(1));
  stream.push(numbered(2));
  for await (const event of stream) {
    expect(event).toEqual(numbered(1));
    break;
  }
  await stream.return();
  stream.push(numbered(3));
  expect(await stream.next()).toEqual({ done: true, value: undefined });
  expect(ends).toEqual([true]);
});

test('disposal ends a reader that waits', async () => {
  const { stream, ends } = streamOf();
  const waiting = stream.next();
  await stream[Symbol.asyncDispose]();
  expect(await waiting).toEqual({ done: true, value: undefined });
  expect(ends).toEqual([true]);
});

test('a signal ends the stream with its reason, whatever waits', async () => {
  const controller = new AbortController();
  const { stream, ends } = streamOf({ signal: controller.signal });
  stream.push(numbered(1));
  controller.abort(new Error('enough'));
  await expect(stream.next()).rejects.toThrow('enough');
  expect(await stream.next()).toEqual({ done: true, value: undefined });
  expect(ends).toEqual([true]);
  const late = streamOf({ signal: controller.signal });
  await expect(late.stream.next()).rejects.toThrow('enough');
});

test('an error comes behind the events that wait, once', async () => {
  const { stream } = streamOf();
  stream.push(numbered(1));
  stream.end(new Error('lost'));
  expect((await stream.next()).value).toEqual(numbered(1));
  await expect(stream.next()).rejects.toThrow('lost');
  expect((await stream.next()).done).toBe(true);
});

test('waiting for an event keeps the process alive where that is asked for, and not otherwise', () => {
  const file = JSON.stringify(join(projectFolder, 'src/hypervisor/events/event-stream.ts'));
  const run = (keepAlive: boolean) => {
    const code = `
      import { EventStream } from ${file};
      const stream = new EventStream({ keepAlive: ${keepAlive} }, () => {});
      setTimeout(() => stream.push({ kind: 'late' }), 50).unref();
      const { value } = await stream.next();
      console.log(value.kind);`;
    const args = ['--import', 'tsx', '--input-type=module', '--eval', code];
    return spawnSync(process.execPath, args, { cwd: projectFolder, encoding: 'utf8' });
  };
  expect(run(true).stdout).toBe('late\n');
  expect(run(false)).toMatchObject({ stdout: '', status: 13 });
});
