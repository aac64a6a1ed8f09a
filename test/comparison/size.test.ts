import { expect, test } from 'vitest';
import { compareDocuments, compareModels } from '../../src/comparison/compare-models.ts';
import { open } from '../../src/model/open.ts';
import { read } from '../../src/model/read.ts';
import { parseXml } from '../../src/xml/parse.ts';
import { modelKindOf } from '../support/model-kinds.ts';

const kind = await modelKindOf('domain');
const inDomain = (content: string): string => `<domain type='kvm'><name>a</name>${content}</domain>`;

test('documents may be nested at any depth, in what the grammar knows and in what it does not', () => {
  const stores = 10_000;
  const chain = (format: string): string => {
    const backing = `<backingStore type='file'><format type='${format}'/>`.repeat(stores);
    return inDomain(
      `<devices><disk type='file'><target dev='vda'/>${backing}${'</backingStore>'.repeat(stores)}</disk></devices>`,
    );
  };
  const differences = compareModels(kind, read(kind, chain('raw')), read(kind, chain('qcow2')));
  expect(differences.length).toBe(stores);
  expect(differences[0]?.path).toBe('devices/disk[target/@dev=vda]/backingStore/format/@type');
  expect(differences.at(-1)?.path).toMatch(
    /^devices\/disk\[target\/@dev=vda\](?:\/backingStore){14}\/…(?:\/backingStore){30}\/format\/@type$/,
  );
  const depth = 200_000;
  const metadata = (value: string): string =>
    inDomain(`<metadata>${'<x>'.repeat(depth)}${value}${'</x>'.repeat(depth)}</metadata>`);
  const inside = compareModels(kind, read(kind, metadata('1')), read(kind, metadata('2')));
  expect(inside.map(({ before, after }) => [before, after])).toEqual([[{ value: '1' }, { value: '2' }]]);
});

test('lists may be of any length', () => {
  const count = 3_000;
  const numbers = Array.from({ length: count }, (_, index) => index);
  const args = (list: readonly number[]): string =>
    inDomain(
      `<commandline xmlns='http://libvirt.org/schemas/domain/qemu/1.0'>${list.map((one) => `<arg value='${one}'/>`).join('')}</commandline>`,
    );
  const rotated = [...numbers.slice(1), 0];
  const moved = compareModels(kind, read(kind, args(numbers)), read(kind, args(rotated)));
  expect(moved.map(({ kind: what, before, after }) => [what, before?.value, after?.value])).toEqual([
    ['moved', '1', String(count)],
  ]);
  const others = numbers.map((one) => one + count);
  const changed = compareModels(kind, read(kind, args(numbers)), read(kind, args(others)));
  expect(changed.length).toBe(count);
  const devices = (list: readonly number[]): string =>
    inDomain(
      `<devices>${list.map((one) => `<redirdev bus='usb' type='tcp'><source mode='connect' host='h' service='${one}'/></redirdev>`).join('')}</devices>`,
    );
  expect(compareModels(kind, read(kind, devices(numbers)), read(kind, devices(others))).length).toBe(count);
});

test('so may lists of which libvirt takes one for the first, or adds some of its own', () => {
  const videos = (attributes: string): string =>
    inDomain(`<devices>${`<video><model type='vga'${attributes}/></video>`.repeat(20_000)}</devices>`);
  const secondary = compareModels(kind, read(kind, videos(" primary='yes'")), read(kind, videos('')));
  expect(secondary.length).toBe(19_999);
  const implying = ['ide', 'scsi', 'sata', 'fdc'].map(
    (bus) => `<disk><target dev='x' bus='${bus}'/><address type='drive' controller='255'/></disk>`,
  );
  const controllers = Array.from({ length: 500 }, (_, index) => `<controller type='pci' index='${index}'/>`);
  const devices = (list: readonly string[]): string => inDomain(`<devices>${list.join('')}</devices>`);
  const added = compareModels(
    kind,
    read(kind, devices(implying)),
    read(kind, devices([...implying, ...controllers])),
  );
  expect(added.length).toBe(500);
});

test('the places of all differences are found at once', () => {
  const many = (value: string): string =>
    inDomain(`<os><type>exe</type>${`<initarg>${value}</initarg>`.repeat(3_000)}</os>`);
  const [before, after] = [many('a'), many('b')].map((text) => open(kind, parseXml(text).document));
  if (before === undefined || after === undefined) throw new Error('no domain');
  const differences = compareDocuments(before, after);
  expect(differences.length).toBe(3_000);
  const last = differences.at(-1)?.after?.span;
  expect(after.document.text.slice(last?.start, last?.end)).toBe('b');
});

test('so are those of many attributes outside the grammar', () => {
  const many = (value: string): string => {
    const attributes = Array.from({ length: 50_000 }, (_, index) => `a${index}='${value}'`).join(' ');
    return inDomain(`<metadata><x ${attributes}/></metadata>`);
  };
  const [before, after] = [many('1'), many('2')].map((text) => open(kind, parseXml(text).document));
  if (before === undefined || after === undefined) throw new Error('no domain');
  const last = compareDocuments(before, after).at(-1);
  expect(last?.path).toBe('metadata/x/@a49999');
  const { span } = last?.after ?? {};
  expect(after.document.text.slice(span?.start, span?.end)).toBe('2');
});
