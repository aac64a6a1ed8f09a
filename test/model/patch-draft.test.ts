import { expect, test } from 'vitest';
import type { Domain } from '../../generated/domain.ts';
import { domainKind } from '../../src/model/kinds/domain.ts';
import { type OpenedModel, open } from '../../src/model/open.ts';
import { type ModelChange, patch } from '../../src/model/patch/patch.ts';
import { applyTextEdits } from '../../src/text/text-edit.ts';
import { parseXml } from '../../src/xml/parse.ts';

const text = "<domain type='kvm'><name>a</name><os><type>hvm</type></os></domain>";

function changed(change: ModelChange<Domain>): string {
  const opened = open(domainKind, parseXml(text).document) as OpenedModel<Domain>;
  return applyTextEdits(text, patch(opened, change));
}

test('a function may change what it is given, or return another model', () => {
  const expected = text.replace('>a<', '>b<');
  expect(changed((domain) => void (domain.name = 'b'))).toBe(expected);
  expect(changed((domain) => ({ ...domain, name: 'b' }))).toBe(expected);
});

test('the value of an assignment is no other model, nor is any part of the one that is changed', () => {
  const withoutType = text.replace('<os><type>hvm</type></os>', '<os/>');
  const assigning = (domain: Domain): object => (domain.os = {} as NonNullable<Domain['os']>);
  expect(changed(assigning as ModelChange<Domain>)).toBe(withoutType);
  const extending = (domain: Domain): object =>
    Object.assign(domain.os as object, { firmwareAttribute: 'efi' });
  expect(changed(extending as ModelChange<Domain>)).toBe(text.replace('<os>', "<os firmware='efi'>"));
});
