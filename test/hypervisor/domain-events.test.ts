import { expect, test } from 'vitest';
import { domainEventId } from '../../generated/libvirt/domain.ts';
import {
  type DomainEventKind,
  type DomainEventPayloads,
  domainEvents,
} from '../../src/hypervisor/events/domain-events.ts';

const address = { family: 1, node: '::1', service: '5900' };

/** What the callback of each kind of events gets besides the domain, and what is told of it. */
const told: { readonly [Kind in DomainEventKind]: readonly [unknown[], DomainEventPayloads[Kind]] } = {
  lifecycle: [[5, 1], { event: 'stopped', detail: 'destroyed' }],
  reboot: [[], {}],
  rtcChange: [[3600], { utcOffset: 3600 }],
  watchdog: [[2], { action: 'reset' }],
  ioError: [
    ['/one.img', 'virtio-disk0', 1, 'enospc'],
    { source: '/one.img', alias: 'virtio-disk0', action: 'pause', reason: 'enospc' },
  ],
  graphics: [
    [0, address, { ...address, family: 0 }, 'vnc', { identities: [{ type: 'saslUsername', name: 'me' }] }],
    {
      phase: 'connect',
      local: { ...address, family: 'ipv6' },
      remote: { ...address, family: 'ipv4' },
      authScheme: 'vnc',
      identities: [{ type: 'saslUsername', name: 'me' }],
    },
  ],
  controlError: [[], {}],
  blockJob: [['vda', 4, 3], { disk: 'vda', type: 'activeCommit', status: 'ready' }],
  diskChange: [
    ['/gone.iso', undefined, 'ide0-0-1', 0],
    { oldSource: '/gone.iso', newSource: undefined, alias: 'ide0-0-1', reason: 'changeMissingOnStart' },
  ],
  trayChange: [['ide0-0-1', 0], { alias: 'ide0-0-1', reason: 'open' }],
  pmWakeup: [[0], {}],
  pmSuspend: [[0], {}],
  pmSuspendDisk: [[0], {}],
  balloonChange: [[524288], { memory: 524288 }],
  deviceAdded: [['net1'], { alias: 'net1' }],
  deviceRemoved: [['net1'], { alias: 'net1' }],
  deviceRemovalFailed: [['net1'], { alias: 'net1' }],
  tunable: [[{ 'cputune.vcpupin0': '0' }], { parameters: { 'cputune.vcpupin0': '0' } }],
  agentLifecycle: [[1, 2], { state: 'connected', reason: 'channel' }],
  migrationIteration: [[2], { iteration: 2 }],
  jobCompleted: [[{ operation: 9 }], { parameters: { operation: 9 } }],
  metadataChange: [[2, 'urn:example'], { type: 'element', namespace: 'urn:example' }],
  blockThreshold: [
    ['vda', '/one.img', 1024, 512],
    { disk: 'vda', source: '/one.img', threshold: 1024, excess: 512 },
  ],
  memoryFailure: [
    [1, 2, 3],
    { recipient: 'guest', action: 'fatal', flags: { actionRequired: true, recursive: true } },
  ],
  memoryDeviceSizeChange: [['virtiomem0', 2048], { alias: 'virtiomem0', size: 2048 }],
};

test.each(Object.entries(told))('%s is read from the values of its callback', (kind, [values, payload]) => {
  expect(domainEvents.kinds[kind as DomainEventKind].read(...values)).toEqual(payload);
});

test('numbers of later releases stay numbers', () => {
  const { read } = domainEvents.kinds.lifecycle;
  expect([read(99, 1), read(5, 99)]).toEqual([
    { event: 99, detail: 1 },
    { event: 'stopped', detail: 99 },
  ]);
});

test('every event of libvirt is told once', () => {
  const ids = Object.values(domainEvents.kinds).map(({ id }) => id);
  // Those that another event tells too, with more.
  const { ioError, blockJob, ...others } = domainEventId;
  expect(ids.sort((one, other) => one - other)).toEqual(Object.values(others));
});
