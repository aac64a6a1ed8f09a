import { describe, expect, test } from 'vitest';
import { orderProperty } from '../../src/descriptor/extras.ts';
import { foreignProperty } from '../../src/descriptor/foreign.ts';
import { parseCapabilities, writeCapabilities } from '../../src/model/kinds/capabilities.ts';
import { parseDomain, writeDomain } from '../../src/model/kinds/domain.ts';
import { open } from '../../src/model/open.ts';
import { write } from '../../src/model/write.ts';
import type { KindName } from '../../src/validate/document-kinds.ts';
import { parseXml } from '../../src/xml/parse.ts';
import { corpusThere } from '../support/corpus.ts';
import { libvirtOutputs } from '../support/libvirt-outputs.ts';
import { modelKindNames, modelKindOf } from '../support/model-kinds.ts';
import { libvirtName } from '../support/schema-files.ts';

/** How many documents that libvirt wrote need the order that their models have, each for one of the reasons. */
const ordered: Readonly<Partial<Record<KindName, { readonly count: number; readonly reason: string }>>> = {
  domain: {
    count: 4,
    reason: 'of interfaces of type hostdev libvirt writes the driver in front of the source',
  },
};

/** A model without the order of its content: what is left of it when it is built in code. */
function withoutOrder(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(withoutOrder);
  if (typeof value !== 'object' || value === null) return value;
  const properties = Object.entries(value).filter(([name]) => name !== orderProperty);
  return Object.fromEntries(
    properties.map(([name, one]) => [name, name === foreignProperty ? one : withoutOrder(one)]),
  );
}

describe.skipIf(!corpusThere)('what libvirt wrote is written as libvirt did, byte for byte', () => {
  test.each(modelKindNames)('%s', async (kind) => {
    const modelKind = await modelKindOf(kind);
    const models = libvirtOutputs(libvirtName(kind)).map((text) => ({
      text,
      model: open(modelKind, parseXml(text).document)?.root,
    }));
    expect(models.filter(({ text, model }) => write(modelKind, model) !== text)).toEqual([]);
    const different = models.filter(({ text, model }) => write(modelKind, withoutOrder(model)) !== text);
    expect(different.length).toBe(ordered[kind]?.count ?? 0);
  });
});

test('some elements have a start and an end tag though they are empty', () => {
  const text = [
    "<domain type='kvm'>",
    '  <name>a</name>',
    '  <features>',
    "    <hyperv mode='passthrough'>",
    '    </hyperv>',
    '    <acpi/>',
    '  </features>',
    '  <devices>',
    '  </devices>',
    '</domain>',
    '',
  ].join('\n');
  expect(writeDomain(parseDomain(text))).toBe(text);
});

test('the parts of capabilities are set apart by empty lines', () => {
  const text = [
    '<capabilities>',
    '',
    '  <host>',
    '    <cpu>',
    '      <arch>x86_64</arch>',
    '    </cpu>',
    '  </host>',
    '',
    '</capabilities>',
    '',
  ].join('\n');
  expect(writeCapabilities(parseCapabilities(text))).toBe(text);
});
