import { expect, test } from 'vitest';
import { rootName } from '../../src/xml/root-name.ts';

test.each([
  ['<domain type="kvm"/>', 'domain'],
  ['\ufeff<?xml version="1.0"?>\n<!DOCTYPE a [<!ENTITY b "<c>">]>\n<!-- <d> -->\n<p:network>', 'network'],
  ['<!-- <a> -->', undefined],
  ['text <a/>', undefined],
  ['</a><b/>', undefined],
  ['', undefined],
])('%j has the root name %s', (text, expected) => {
  expect(rootName(text)).toBe(expected);
});
