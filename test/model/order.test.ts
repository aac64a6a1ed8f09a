import { expect, test } from 'vitest';
import type { DomainDiskFile } from '../../generated/domain.ts';
import { parseDomain, writeDomain } from '../../src/model/kinds/domain.ts';

/** What a domain with this content is written as, between its tags; and that it reads back the same. */
function rewritten(
  content: string,
  change: (domain: ReturnType<typeof parseDomain>) => void = () => {},
): string {
  const domain = parseDomain(`<domain type='kvm'>${content}</domain>`);
  change(domain);
  const written = writeDomain(domain);
  expect(writeDomain(parseDomain(written))).toBe(written);
  return written.replace(/^<domain type='kvm'>\n/, '').replace(/<\/domain>\n$/, '');
}

/** Lines as they stand inside of <domain>. */
function lines(...content: readonly string[]): string {
  return content.map((line) => `  ${line}\n`).join('');
}

const disk = (dev: string): DomainDiskFile => ({ type: 'file', target: { dev } });

test('a document in the order of libvirt has nothing that says so', () => {
  const text =
    "<domain type='kvm'><name>a</name><devices><disk type='file'/><controller/></devices></domain>";
  expect(parseDomain(text)).toEqual({
    type: 'kvm',
    name: 'a',
    devices: { disk: [{ type: 'file' }], controller: [{}] },
  });
});

test('siblings stay in the order of the document', () => {
  const devices = ['<sound model="ac97"/>', '<rng model="virtio"/>', '<sound model="ich9"/>'];
  const domain = parseDomain(
    `<domain type='kvm'><devices>${devices.join('')}</devices><name>a</name></domain>`,
  );
  expect(domain.$order).toEqual(['devices', 'name']);
  expect(domain.devices?.$order).toEqual(['sound', 'rng', 'sound']);
  expect(rewritten(`<devices>${devices.join('')}</devices><name>a</name>`)).toBe(
    lines(
      '<devices>',
      "  <sound model='ac97'/>",
      "  <rng model='virtio'/>",
      "  <sound model='ich9'/>",
      '</devices>',
      '<name>a</name>',
    ),
  );
});

test('comments and processing instructions stay where they are', () => {
  expect(rewritten('<!--1--><name>a</name><?p q?><devices><!-- none --></devices><!--2-->')).toBe(
    lines('<!--1-->', '<name>a</name>', '<?p q?>', '<devices>', '  <!-- none -->', '</devices>', '<!--2-->'),
  );
});

test('white space in stray text stays, and takes no longer than other text', () => {
  const text = `a${' '.repeat(200_000)}b`;
  expect(parseDomain(`<domain type='kvm'>\n ${text} \n</domain>`).$order).toEqual([{ text }]);
});

test('comments inside of texts and empty elements stay there', () => {
  const text =
    '<name>a<!--1-->b</name><features><acpi><!--2--></acpi></features><vcpu><!--3-->2<!--4--></vcpu>';
  const domain = parseDomain(`<domain type='kvm'>${text}</domain>`);
  expect(domain).toMatchObject({ name: 'ab', features: { acpi: true }, vcpu: { value: 2 } });
  expect(rewritten(text)).toBe(
    lines(
      '<name>a<!--1-->b</name>',
      '<features>',
      '  <acpi><!--2--></acpi>',
      '</features>',
      '<vcpu><!--3-->2<!--4--></vcpu>',
    ),
  );
});

test('comments around the root element stay there', () => {
  const text = "<!-- mine -->\n<?p q?>\n<domain type='kvm'>\n  <name>a</name>\n</domain>\n<!-- end -->\n";
  const domain = parseDomain(text);
  expect(domain.$order).toEqual([
    { comment: ' mine ', outside: 'before' },
    { instruction: 'p', value: 'q', outside: 'before' },
    { comment: ' end ', outside: 'after' },
  ]);
  expect(writeDomain(domain)).toBe(text);
});

test('text where none belongs is kept', () => {
  expect(rewritten('stray<devices>\n  more <disk/> text </devices>')).toBe(
    lines('stray', '<devices>', '  more', '  <disk/>', '  text', '</devices>'),
  );
  expect(rewritten('<features><acpi>yes</acpi></features>')).toBe(
    lines('<features>', '  <acpi>', '    yes', '  </acpi>', '</features>'),
  );
});

test('what a program adds stands where libvirt would have it, beside its like', () => {
  const content =
    "<devices><sound model='ac97'/><!-- data --><disk type='file'><target dev='vda'/></disk></devices>";
  const added = rewritten(content, (domain) => {
    domain.title = 'a title';
    domain.devices?.disk?.push(disk('vdb'));
    Object.assign(domain.devices ?? {}, { rng: [{ model: 'virtio' }], emulator: '/bin/qemu' });
  });
  expect(added).toBe(
    lines(
      '<title>a title</title>',
      '<devices>',
      '  <emulator>/bin/qemu</emulator>',
      "  <sound model='ac97'/>",
      '  <!-- data -->',
      "  <disk type='file'>",
      "    <target dev='vda'/>",
      '  </disk>',
      "  <disk type='file'>",
      "    <target dev='vdb'/>",
      '  </disk>',
      "  <rng model='virtio'/>",
      '</devices>',
    ),
  );
});

test('what a program removes leaves the order of the rest', () => {
  const content =
    "<devices><sound model='ac97'/><rng model='virtio'/><!-- last --><disk type='file'/></devices>";
  const removed = rewritten(content, ({ devices }) => {
    delete devices?.sound;
    devices?.rng?.pop();
  });
  expect(removed).toBe(lines('<devices>', '  <!-- last -->', "  <disk type='file'/>", '</devices>'));
});
