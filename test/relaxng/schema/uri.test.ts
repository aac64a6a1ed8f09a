import { describe, expect, test } from 'vitest';
import { isAbsoluteUri, isUriReference, resolveUri } from '../../../src/relaxng/schema/uri.ts';

describe('URI references', () => {
  test.each([
    ['g:h', 'g:h'],
    ['g', 'http://a/b/c/g'],
    ['./g', 'http://a/b/c/g'],
    ['g/', 'http://a/b/c/g/'],
    ['/g', 'http://a/g'],
    ['//g', 'http://g'],
    ['?y', 'http://a/b/c/d;p?y'],
    ['g?y', 'http://a/b/c/g?y'],
    ['#s', 'http://a/b/c/d;p?q#s'],
    ['g#s', 'http://a/b/c/g#s'],
    [';x', 'http://a/b/c/;x'],
    ['', 'http://a/b/c/d;p?q'],
    ['.', 'http://a/b/c/'],
    ['..', 'http://a/b/'],
    ['../g', 'http://a/b/g'],
    ['../..', 'http://a/'],
    ['../../../g', 'http://a/g'],
    ['/./g', 'http://a/g'],
    ['g.', 'http://a/b/c/g.'],
    ['..g', 'http://a/b/c/..g'],
    ['./g/.', 'http://a/b/c/g/'],
    ['g/../h', 'http://a/b/c/h'],
    ['g;x=1/../y', 'http://a/b/c/y'],
  ])('resolves %s as RFC 3986 §5.4 does', (reference, resolved) => {
    expect(resolveUri('http://a/b/c/d;p?q', reference)).toBe(resolved);
  });

  test.each([
    ['schemas/rng/domain.rng', 'devices/disk.rng', 'schemas/rng/devices/disk.rng'],
    ['domain.rng', 'disk.rng', 'disk.rng'],
    ['domain.rng', '../disk.rng', '../disk.rng'],
    ['../../a/domain.rng', '../../disk.rng', '../../../disk.rng'],
    ['/etc/a b/what?#1/domain.rng', '../disk.rng', '/etc/a b/disk.rng'],
    ['/etc/domain.rng', '../../disk.rng', '/disk.rng'],
    ['a%20b/domain.rng', 'two%20words%2525.rng', 'a%20b/two words%25.rng'],
    ['domain.rng', 'two words.rng', 'two words.rng'],
    ['domain.rng', '%C3%BC%FF.rng', '%C3%BC%FF.rng'],
    ['file:///a/domain.rng', 'two%20words.rng', 'file:///a/two%20words.rng'],
    ['C:/schemas/domain.rng', 'disk.rng', 'C:/schemas/disk.rng'],
    ['file:///schemas/domain.rng', '../disk.rng', 'file:///disk.rng'],
  ])('resolves in the file path %s', (base, reference, resolved) => {
    expect(resolveUri(base, reference)).toBe(resolved);
  });

  test('knows what is no reference', () => {
    expect(['a b', 'é', 'a%20', 'urn:a', './a:b', '', '?a'].filter(isUriReference)).toHaveLength(7);
    expect(['%zz', '%', 'a#b#c', '1a:b', ':a'].filter(isUriReference)).toEqual([]);
  });

  test('knows which are absolute', () => {
    expect(['urn:a', 'http://a', 'a+b.c-1:x'].filter(isAbsoluteUri)).toHaveLength(3);
    expect(['a', '//a', '/a', 'urn:', '1:a', ''].filter(isAbsoluteUri)).toEqual([]);
  });
});
