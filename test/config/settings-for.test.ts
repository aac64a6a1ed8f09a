import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { DomxmlConfig } from '../../generated/config.ts';
import { matchesPattern } from '../../src/config/file-pattern.ts';
import { mergedSettings, settingsFor } from '../../src/config/settings-for.ts';

test.each([
  ['*.xml', ['a.xml', '.a.xml'], ['a/b.xml', 'a.xmls', 'axml']],
  ['**/*.xml', ['a.xml', 'a/b.xml', 'a/b/c.xml'], ['a.txt']],
  ['guests/**', ['guests/a', 'guests/a/b.xml'], ['guests', 'a/guests/b']],
  ['**/old/**', ['old/a', 'a/old/b/c'], ['older/a', 'old']],
  ['a?.xml', ['ab.xml'], ['a.xml', 'a/.xml', 'abc.xml']],
  ['[ab]-[!x].xml', ['a-b.xml', 'b-y.xml'], ['c-a.xml', 'a-x.xml', 'a-/.xml']],
  ['[a-c].xml', ['b.xml'], ['d.xml', '-.xml']],
  ['{web,data-{1,2}}.xml', ['web.xml', 'data-2.xml'], ['data-3.xml', 'web,data-1.xml']],
  ['./a.xml', ['a.xml'], ['b.xml']],
  ['a+(b)|$^.xml', ['a+(b)|$^.xml'], ['aab.xml']],
  ['\\*.xml', ['*.xml'], ['a.xml']],
  ['a{b.xml', ['a{b.xml'], ['ab.xml']],
])('the pattern %s matches %j and not %j', (pattern, matching, others) => {
  expect(matching.filter((path) => !matchesPattern([pattern], path))).toEqual([]);
  expect(others.filter((path) => matchesPattern([pattern], path))).toEqual([]);
});

test('no pattern makes matching fail', () => {
  const pattern = fc
    .array(fc.constantFrom(...'*?{}[]!^,\\/.ab-$('), { maxLength: 12 })
    .map((signs) => signs.join(''));
  fc.assert(
    fc.property(pattern, fc.string(), (one, path) => typeof matchesPattern([one], path) === 'boolean'),
  );
});

const config: DomxmlConfig = {
  libvirt: '9.0.0',
  driver: 'qemu',
  severities: { 'grammar/unknown-element': 'off', 'interface/*': 'hint' },
  files: { include: ['**'] },
  overrides: [
    { files: ['xen/**'], driver: 'xen', severities: { 'interface/managed-ignored': 'error' } },
    { files: ['**/new.xml', '*.txt'], libvirt: '12.0.0', driver: 'vz', severities: { 'grammar/*': 'error' } },
  ],
};

test('settings hold for all files, later ones that are for a file win over them', () => {
  const { libvirt, driver } = config;
  expect(settingsFor(config, 'a.xml')).toEqual({ libvirt, driver, severities: config.severities });
  expect(settingsFor(config, 'xen/a.xml')).toMatchObject({ libvirt, driver: 'xen' });
  expect(settingsFor(config, 'xen/new.xml')).toMatchObject({ libvirt: '12.0.0', driver: 'vz' });
  expect(settingsFor(config, undefined)).toEqual(settingsFor(config, 'a.xml'));
});

test('severities add up; what is said later of a family is said of all its codes', () => {
  expect(settingsFor(config, 'xen/new.xml').severities).toEqual({
    'grammar/*': 'error',
    'interface/*': 'hint',
    'interface/managed-ignored': 'error',
  });
  expect(mergedSettings({ severities: { 'a/b': 'off' } }, { stage: 'xml' }).severities).toEqual({
    'a/b': 'off',
  });
});
