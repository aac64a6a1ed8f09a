import { expect, test } from 'vitest';
import { documentKinds } from '../../src/validate/document-kinds.ts';
import type { HostFacts } from '../../src/validate/facts/host/host-facts.ts';
import { openDocument } from '../../src/validate/open-document.ts';
import { predictedOutcome } from '../../src/validate/predicted-outcome.ts';
import { session, system, tap } from '../support/hosts.ts';

const schema = await documentKinds.domain.load({ libvirt: '9.0.0' });
const facts = {
  networkDevices: { web0: tap({ isUp: false }), web1: 'absent', br0: { kind: 'bridge' } },
} as const;

/** What is predicted of an interface, validated and not. */
function outcomes(content: string, host: HostFacts = session(facts), type = 'ethernet'): string[] {
  const text = `<domain type='kvm'>
  <name>guest</name>
  <memory>1</memory>
  <os><type>hvm</type></os>
  <devices><interface type='${type}'>${content}</interface></devices>
</domain>`;
  return [false, true].map((asLibvirt) => predictedOutcome(openDocument(text, schema, { host, asLibvirt })));
}

test('warnings and information stop nothing', () => {
  expect(outcomes(`<target dev='web0' managed='no'/>`)).toEqual(['works', 'works']);
});

test('a guest starts where everything is known to be there, and where nothing is known', () => {
  expect(outcomes(`<target dev='web1'/>`, system(facts))).toEqual(['works', 'works']);
  expect(outcomes(`<target dev='web7' managed='no'/>`)).toEqual(['works', 'works']);
});

test('what the grammar alone refuses is refused where libvirt validates', () => {
  expect(outcomes(`<target dev='web0' managed='no'/><script path=''/>`)).toEqual(['define-fails', 'works']);
});

test('what stops the definition comes before what stops the start', () => {
  const content = `<target dev='web0'/><port isolated='yes'/>`;
  expect(outcomes(content)).toEqual(['define-fails', 'define-fails']);
  expect(outcomes(`<target managed='no'/>`)).toEqual(['define-fails', 'start-fails']);
});

test('the loss of a device comes before a mere failure', () => {
  expect(outcomes(`<target dev='web0'/><vlan><tag id='1'/></vlan>`)).toEqual(['tap-deleted', 'tap-deleted']);
  const onBridge = outcomes(`<source dev='eth0'/><target dev='br0'/>`, system(facts), 'direct');
  expect(onBridge).toEqual(['tap-deleted', 'tap-deleted']);
});

test('what the host lacks stops the start', () => {
  expect(outcomes(`<target dev='web1' managed='no'/>`)).toEqual(['start-fails', 'start-fails']);
});

test('a domain of another hypervisor is refused', () => {
  const host = session(facts, { driver: 'xen' });
  expect(outcomes(`<target dev='web0' managed='no'/>`, host)).toEqual(['define-fails', 'define-fails']);
});
