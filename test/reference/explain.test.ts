import { expect, test } from 'vitest';
import { limitWords } from '../../src/reference/condition-words.ts';
import { Explainer, type Explanation } from '../../src/reference/explain.ts';
import { findEntry } from '../../src/reference/find-entry.ts';
import type { Reference } from '../../src/reference/reference.ts';
import { parseReferencePath } from '../../src/reference/reference-path.ts';
import { kindReference, smallReference } from '../support/references.ts';

function explain(reference: Reference, path: string): Explanation {
  const entry = findEntry(reference, parseReferencePath(path));
  if (!('place' in entry)) throw new Error(`${path}: ${JSON.stringify(entry)}`);
  return new Explainer(reference).explain(entry);
}

const use = (reference: Reference, path: string): string => {
  const { use: found, element } = explain(reference, path);
  const { required, conditions, requiredWith } = found ?? { required: false, conditions: [] };
  const demand = requiredWith && `required ${limitWords([requiredWith], element)}`;
  return [required ? 'required' : 'optional', limitWords(conditions, element), demand]
    .filter(Boolean)
    .join('; ');
};

const shop = smallReference(`
  <start>
    <element name='order'>
      <choice>
        <group>
          <attribute name='by'><value>post</value></attribute>
          <element name='to'><attribute name='street'/><optional><attribute name='note'/></optional></element>
        </group>
        <group>
          <attribute name='by'><value>mail</value></attribute>
          <element name='to'>
            <attribute name='address'/>
            <optional><attribute name='note'/></optional>
            <attribute name='format'><choice><value>text</value><value>html</value></choice></attribute>
          </element>
        </group>
        <optional><attribute name='by'><value>hand</value></attribute></optional>
      </choice>
      <optional><element name='gift'><empty/></element></optional>
    </element>
  </start>`);

test('a part says with which values of which attribute it is allowed', () => {
  expect(use(shop, 'order/to')).toBe('required; only with order by mail or post');
  expect(use(shop, 'order/gift')).toBe('optional');
  expect(use(shop, 'order/@by')).toBe('optional');
});

test('an attribute depends on the attributes of the element around', () => {
  expect(use(shop, 'order/to/@street')).toBe('required; only with order by post');
  expect(use(shop, 'order/to/@note')).toBe('optional');
  expect(use(shop, 'order/to/@format')).toBe('required; only with order by mail');
});

test('what another condition implies is not said', () => {
  expect(explain(shop, 'order/to/@format').value?.literals.map(({ conditions }) => conditions)).toEqual([
    [],
    [],
  ]);
});

test('a condition that a later one implies is not said either', async () => {
  const domain = await kindReference('domain');
  expect(use(domain, 'domain/devices/disk/source/@dir')).toBe('required; only with disk type dir');
  expect(use(domain, 'domain/devices/disk/source/@tls')).toBe('optional; only with protocol nbd or vxhs');
});

test('an element within one of the same name tells their attributes apart', async () => {
  const device = await kindReference('device');
  const limit = 'only with outer capability type storage';
  expect(use(device, 'device/capability/capability/@type=removable')).toBe(`optional; ${limit}`);
  expect(use(device, 'device/capability/capability')).toContain('only with outer capability type pci, ');
  expect(use(device, 'device/capability/capability/@maxCount')).toBe(
    'optional; only with type virt_functions',
  );
});

test('definitions that say different things are told apart', async () => {
  const domain = await kindReference('domain');
  const mode = explain(domain, 'domain/devices/interface/source/@mode');
  expect(mode.documentation.map(({ text, conditions }) => [limitWords(conditions, 'source'), text])).toEqual([
    ['only with interface type vhostuser', 'Which side opens the socket.'],
    ['only with interface type direct', 'Which way packets take between guests that share the interface.'],
  ]);
  expect(mode.defaults.map(({ text }) => text)).toEqual(['client', 'vepa']);
});

test('a path says the releases of everything around', async () => {
  const domain = await kindReference('domain');
  const since = (path: string) => explain(domain, path).since;
  expect(since('domain/devices/interface/target')).toBe('0.1.11');
  expect(since('domain/devices/interface/target/@managed')).toBe('5.8.0');
  expect(since('domain/devices/interface/target/@managed=no')).toBe('5.8.0');
  expect(explain(domain, 'domain/devices/graphics/@fullscreen').until).toBe('12.8.0');
});

test('the managed tap is explained in full', async () => {
  const { documentation, ...facts } = explain(
    await kindReference('domain'),
    'domain/devices/interface/target/@managed',
  );
  expect(documentation).toHaveLength(1);
  expect(facts).toMatchObject({
    path: 'domain/devices/interface/target/@managed',
    kind: 'attribute',
    name: 'managed',
    element: 'target',
    use: { required: false, conditions: [], requiredWith: undefined },
    defaults: [{ text: 'yes', conditions: [] }],
    since: '5.8.0',
    until: undefined,
    drivers: ['qemu'],
  });
});
