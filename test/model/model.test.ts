import { expect, test } from 'vitest';
import type { Domain, DomainInterface } from '../../generated/domain.ts';
import { parseDomain, writeDomain } from '../../src/model/kinds/domain.ts';
import { parseXml } from '../../src/xml/parse.ts';

/** The model of a domain with one interface. */
function interfaceModel(text: string): DomainInterface | undefined {
  const domain = `<domain type='kvm'><devices>${text}</devices></domain>`;
  return parseDomain(domain).devices?.interface?.[0];
}

const write = (domain: Partial<Domain>): string => writeDomain(domain as Domain);

test('words for yes and no become booleans', () => {
  expect(
    interfaceModel(`<interface type='ethernet'><target dev='mytap0' managed='no'/></interface>`),
  ).toEqual({
    type: 'ethernet',
    target: { dev: 'mytap0', managed: false },
  });
});

test('a model built in code becomes XML', () => {
  const domain: Partial<Domain> = {
    type: 'kvm',
    name: 'a<b',
    devices: { interface: [{ type: 'ethernet', target: { dev: 'mytap0', managed: false } }] },
  };
  expect(write(domain)).toBe(
    [
      "<domain type='kvm'>",
      '  <name>a&lt;b</name>',
      '  <devices>',
      "    <interface type='ethernet'>",
      "      <target dev='mytap0' managed='no'/>",
      '    </interface>',
      '  </devices>',
      '</domain>',
      '',
    ].join('\n'),
  );
});

test('values that are not in canonical form stay as they are', () => {
  const model = interfaceModel(
    `<interface type='user'><mtu size='01500'/><link state='sideways'/><target dev='a' managed='YES'/></interface>`,
  );
  expect(model).toMatchObject({
    mtu: { size: '01500' },
    link: { state: 'sideways' },
    target: { managed: 'YES' },
  });
});

test('what the grammar does not know is kept and written back', () => {
  const text = `<interface type='user' x:y='1' xmlns:x='urn:x'><target dev='a'/><target dev='b'/><z:new xmlns:z='urn:z'>t<!--c--><i/></z:new></interface>`;
  const model = interfaceModel(text);
  expect(model?.$foreign).toEqual({
    attributes: [{ name: 'x:y', namespaceName: 'urn:x', value: '1' }],
    children: [
      { name: 'target', attributes: [{ name: 'dev', value: 'b' }], children: [] },
      {
        name: 'z:new',
        namespaceName: 'urn:z',
        children: ['t', { comment: 'c' }, { name: 'i', children: [] }],
      },
    ],
  });
  const written = write({ type: 'kvm', devices: { interface: [model as DomainInterface] } });
  const again = parseDomain(written);
  expect(again.devices?.interface?.[0]).toEqual(model);
});

test('one prefix may stand for two namespaces', () => {
  const text = `<domain type='kvm'><a xmlns:p='urn:1' p:b='1'/><c xmlns:p='urn:2' p:b='2'/></domain>`;
  const model = parseDomain(text);
  const written = writeDomain(model);
  expect(parseXml(written).diagnostics).toEqual([]);
  expect(parseDomain(written)).toEqual(model);
});

test('a prefix means what it meant, however often it was declared for something else around', () => {
  const inner = "<x:b xmlns:x='urn:1'/>";
  const text = `<domain type='kvm' xmlns:x='urn:1' x:a='1'><devices xmlns:x='urn:2' x:a='2'>${inner}</devices></domain>`;
  const model = parseDomain(text);
  expect(parseDomain(writeDomain(model))).toEqual(model);
});

test('nesting of any depth is read and written', () => {
  const depth = 50_000;
  const text = `<domain type='kvm'><metadata>${'<a>'.repeat(depth)}${'</a>'.repeat(depth)}</metadata></domain>`;
  const model = parseDomain(text);
  expect(parseXml(writeDomain(model)).diagnostics).toEqual([]);
});
