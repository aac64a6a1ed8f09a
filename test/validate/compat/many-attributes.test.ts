import { expect, test } from 'vitest';
import { documentKinds } from '../../../src/validate/document-kinds.ts';
import { openDocument } from '../../../src/validate/open-document.ts';

const schema = await documentKinds.domain.load();

const attributes = [
  ...[
    "name='qemu'",
    "type='raw'",
    "cache='none'",
    "error_policy='stop'",
    "rerror_policy='stop'",
    "io='native'",
  ],
  ...["ioeventfd='on'", "event_idx='on'", "copy_on_read='on'", "discard='unmap'", "iothread='1'"],
  ...["detect_zeroes='off'", "queues='1'", "queue_size='8'", "iommu='on'", "ats='on'", "packed='on'"],
];

const domain = (...counts: number[]) => {
  const disks = counts.map(
    (count, index) =>
      `<disk type='file'><driver ${attributes.slice(0, count).join(' ')}/><target dev='vd${'abc'[index]}'/></disk>`,
  );
  return `<domain type='kvm'><name>a</name><memory>1</memory><os><type>hvm</type></os><devices>${disks.join('')}</devices></domain>`;
};

const messages = (text: string) =>
  openDocument(text, schema).diagnostics.map(({ code, message }) => `${code}: ${message}`);

test('an element over which libxml2 takes a second or more is told, with the time', () => {
  expect(messages(domain(14))).toEqual([]);
  expect(messages(domain(15))).toEqual([
    "compat/many-attributes: <driver> has 15 attributes that libxml2 tries in every combination: 'virsh define --validate' takes about 2 seconds over it; each attribute less makes it four times as fast",
  ]);
  expect(messages(domain(17))[0]).toContain('takes about 52 seconds over it');
});

test('elements that take long together are told together', () => {
  expect(messages(domain(14, 14))).toHaveLength(2);
  expect(messages(domain(14, 14, 13))[0]).toContain('takes about 1 second over the 3 elements like this');
});

test('a rule of a network filter can be such an element, but for its addresses', async () => {
  const filter = await documentKinds.filter.load();
  const names = [
    'type',
    'flags',
    'root-priority',
    'root-priority-hi',
    'root-cost',
    'root-cost-hi',
    'sender-priority',
  ].concat('sender-priority-hi', 'port', 'port-hi', 'age', 'age-hi', 'max-age', 'max-age-hi', 'hello-time');
  const rule = (given: string[]) =>
    `<filter name='f'><rule action='accept' direction='in'><stp ${given.map((name) => `${name}='1'`).join(' ')} srcmacaddr='52:54:00:00:00:01'/></rule></filter>`;
  const codes = (text: string) => openDocument(text, filter).diagnostics.map(({ code }) => code);
  expect(codes(rule(names))).toEqual(['compat/many-attributes']);
  expect(codes(rule(names.slice(0, 14)))).toEqual([]);
});
