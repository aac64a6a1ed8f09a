import { describe, expect, test } from 'vitest';
import { compileVersions } from '../../../src/relaxng/compile-schema.ts';
import { GrammarVersions } from '../../../src/relaxng/releases/grammar-versions.ts';
import { matchAtRelease } from '../../../src/validate/releases/match-at-release.ts';
import { parseXml } from '../../../src/xml/parse.ts';

const schema = `
<element name='guest' xmlns='http://relaxng.org/ns/structure/1.0' xmlns:d='urn:domxml:annotations:1'>
  <optional><attribute name='format' d:since='6.0.0'><choice><value d:since='6.0.0'>raw</value><value d:since='9.2.0'>qcow2</value></choice></attribute></optional>
  <optional><attribute name='fullscreen' d:until='8.0.0'/></optional>
  <choice><attribute name='slots'/><empty d:since='9.5.0'/></choice>
  <interleave>
    <optional><element name='hash' d:since='9.9.0'><attribute name='salt'/><optional><attribute name='rounds' d:since='10.1.0'/></optional></element></optional>
    <choice><element name='port' d:since='7.0.0'><empty/></element><empty d:until='9.1.0'/></choice>
    <choice><optional><ref name='dog'/></optional><zeroOrMore d:since='9.1.0'><ref name='dog'/></zeroOrMore></choice>
    <optional><element name='path'><choice><data type='string'><param name='pattern'>/.*</param></data><data type='string' d:since='9.3.0'><param name='pattern'>\\[.*</param></data></choice></element></optional>
  </interleave>
</element>`;
const grammar = schema
  .replace(
    '<element',
    `<grammar xmlns='http://relaxng.org/ns/structure/1.0' datatypeLibrary='http://www.w3.org/2001/XMLSchema-datatypes'>
<define name='dog'><element name='dog'><empty/></element></define><start><element`,
  )
  .concat('</start></grammar>');
const { encoded, diagnostics } = compileVersions('schema.rng', () => grammar, '5.8.0');
if (encoded === undefined) throw new Error(diagnostics.map(({ message }) => message).join());
const versions = new GrammarVersions(
  () => {
    throw new Error('no tables here');
  },
  () => encoded,
);

function findings(release: string | undefined, text: string): string[] {
  const found = matchAtRelease(versions, { release }, parseXml(text).document);
  return found.map(({ code, path, message }) => `${code.replace('grammar/', '')} ${path}: ${message}`);
}

describe('what came later needs a newer release', () => {
  test.each([
    [
      '5.9.0',
      `<guest slots='1' format='raw'/>`,
      '/guest/@format: attribute format needs libvirt 6.0.0 or newer',
    ],
    [
      '6.0.0',
      `<guest slots='1' format='qcow2'/>`,
      `/guest/@format: format='qcow2' needs libvirt 9.2.0 or newer`,
    ],
    [
      '5.9.0',
      `<guest slots='1' format='qcow2'/>`,
      `/guest/@format: format='qcow2' needs libvirt 9.2.0 or newer`,
    ],
    [
      '9.0.0',
      `<guest><port/></guest>`,
      '/guest: <guest> without the attribute slots needs libvirt 9.5.0 or newer',
    ],
    [
      '9.0.0',
      `<guest slots='1'><hash salt='x'/></guest>`,
      '/guest/hash: <hash> needs libvirt 9.9.0 or newer',
    ],
    [
      '9.0.0',
      `<guest slots='1'><dog/><dog/></guest>`,
      '/guest/dog[2]: more than one <dog> needs libvirt 9.1.0 or newer',
    ],
    [
      '9.0.0',
      `<guest slots='1'><path>[a] b</path></guest>`,
      `/guest/path/text(): '[a] b' in <path> needs libvirt 9.3.0 or newer`,
    ],
  ])('in %s: %s', (release, document, expected) => {
    expect(findings(release, document)).toEqual([`needs-newer-libvirt ${expected}`]);
    const first = / libvirt (\S+) or newer$/.exec(expected)?.[1] as string;
    expect(findings(first, document).filter((line) => line.startsWith('needs-newer'))).toEqual([]);
  });

  test('what is wrong inside of it is said as well', () => {
    expect(findings('9.0.0', `<guest slots='1'><hash slat='x'/></guest>`)).toEqual([
      'needs-newer-libvirt /guest/hash: <hash> needs libvirt 9.9.0 or newer',
      'unknown-attribute /guest/hash/@slat: attribute slat is not allowed on <hash>; did you mean salt?',
    ]);
  });

  test('the release is the one that knows all of it', () => {
    expect(findings('9.0.0', `<guest slots='1'><hash salt='x' rounds='2'/></guest>`)).toEqual([
      'needs-newer-libvirt /guest/hash: <hash> needs libvirt 9.9.0 or newer',
      'needs-newer-libvirt /guest/hash/@rounds: attribute rounds needs libvirt 10.1.0 or newer',
    ]);
  });
});

describe('what was removed, or has become a duty, needs an older release', () => {
  test.each([
    [
      '8.0.0',
      `<guest slots='1' fullscreen='yes'/>`,
      '/guest/@fullscreen: attribute fullscreen is allowed only before libvirt 8.0.0',
    ],
    [
      undefined,
      `<guest fullscreen='yes'><port/></guest>`,
      '/guest/@fullscreen: attribute fullscreen is allowed only before libvirt 8.0.0',
    ],
    ['9.1.0', `<guest slots='1'/>`, '/guest: <guest> without <port> is allowed only before libvirt 9.1.0'],
    [undefined, `<guest/>`, '/guest: <guest> without <port> is allowed only before libvirt 9.1.0'],
  ])('in %s: %s', (release, document, expected) => {
    expect(findings(release, document)).toEqual([`needs-older-libvirt ${expected}`]);
  });
});

describe('what is wrong in every release is told as ever', () => {
  test.each([undefined, '5.8.0', '9.0.0', '12.8.0'])('in %s', (release) => {
    const lines = findings(release, `<guest slots='1' formt='raw'><port/><path>b</path><cat/></guest>`);
    expect(lines.filter((line) => line.startsWith('needs-'))).toEqual(
      release === '5.8.0' ? ['needs-newer-libvirt /guest/port: <port> needs libvirt 7.0.0 or newer'] : [],
    );
    expect(lines.map((line) => line.split(' ')[0])).toEqual(
      expect.arrayContaining(['unknown-attribute', 'element-value', 'unknown-element']),
    );
  });

  test('also inside of something that older releases do not know', () => {
    expect(findings(undefined, `<guest><port/><hash salt='' foo=''/></guest>`)).toEqual([
      'unknown-attribute /guest/hash/@foo: attribute foo is not allowed on <hash>; allowed: rounds',
    ]);
  });
});

test('a correct document of a release has no findings', () => {
  expect(findings('5.8.0', `<guest slots='1' fullscreen='yes'><dog/></guest>`)).toEqual([]);
  expect(findings(undefined, `<guest format='qcow2'><dog/><port/><dog/></guest>`)).toEqual([]);
});

describe('of one cause there is one finding', () => {
  const rng = `<grammar xmlns='http://relaxng.org/ns/structure/1.0' xmlns:d='urn:domxml:annotations:1'>
<start><element name='guest'>
  <zeroOrMore><element name='input'>
    <choice>
      <group><attribute name='type'><value>mouse</value></attribute><optional><attribute name='bus'/></optional></group>
      <group d:since='7.4.0'><attribute name='type'><value>evdev</value></attribute>
        <element name='source'><attribute name='dev'/><optional><attribute name='grab' d:since='7.6.0'/></optional></element></group>
    </choice>
  </element></zeroOrMore>
  <optional><element name='port'>
    <choice><group><attribute name='id'/><attribute name='group'/><attribute name='switch'/></group><empty d:since='10.5.0'/></choice>
  </element></optional>
  <choice>
    <group><optional><element name='one'><empty/></element></optional><optional><element name='two'><empty/></element></optional>
      <optional><element name='three'><empty/></element></optional></group>
    <interleave d:since='9.1.0'><optional><element name='one'><empty/></element></optional><optional><element name='two'><empty/></element></optional>
      <optional><element name='three'><empty/></element></optional></interleave>
  </choice>
  <zeroOrMore><element name='drive' d:since='8.5.0'>
    <optional><attribute name='cache' d:since='8.5.0'/></optional>
    <optional><element name='store' d:since='10.1.0'><attribute name='size'><value>1</value></attribute></element></optional>
  </element></zeroOrMore>
</element></start></grammar>`;
  const { encoded: encodedRng } = compileVersions('schema.rng', () => rng, '5.8.0');
  const inputs = new GrammarVersions(
    () => {
      throw new Error('no tables here');
    },
    () => encodedRng as NonNullable<typeof encodedRng>,
  );
  const lines = (release: string, text: string, maxDiagnostics?: number): string[] =>
    matchAtRelease(
      inputs,
      { release },
      parseXml(text).document,
      maxDiagnostics === undefined ? {} : { maxDiagnostics },
    ).map(({ code, path, message }) => `${code.replace('grammar/', '')} ${path}: ${message}`);

  test('what stands in an element with a newer value, and needs the same release, goes without saying', () => {
    expect(lines('6.0.0', `<guest><input type='evdev'><source dev='/dev/a'/></input></guest>`)).toEqual([
      `needs-newer-libvirt /guest/input/@type: type='evdev' needs libvirt 7.4.0 or newer`,
    ]);
  });

  test('what needs a newer release than that, or none would do for, is said', () => {
    expect(
      lines('6.0.0', `<guest><input type='evdev'><source dev='/dev/a' grab='all'/></input></guest>`),
    ).toEqual([
      `needs-newer-libvirt /guest/input/@type: type='evdev' needs libvirt 7.4.0 or newer`,
      'needs-newer-libvirt /guest/input/source/@grab: attribute grab needs libvirt 7.6.0 or newer',
    ]);
    expect(lines('6.0.0', `<guest><input type='evdev'/></guest>`)).toEqual([
      "missing-element /guest/input: <input type='evdev'> is incomplete: it needs <source>",
      `needs-newer-libvirt /guest/input/@type: type='evdev' needs libvirt 7.4.0 or newer`,
    ]);
  });

  test('of several attributes that may be missing since a release, the first speaks for all', () => {
    expect(lines('9.0.0', '<guest><port/></guest>')).toEqual([
      'needs-newer-libvirt /guest/port: <port> without the attribute id needs libvirt 10.5.0 or newer',
    ]);
  });

  test('of several elements in an order that is allowed since a release, the first speaks for all', () => {
    expect(lines('9.0.0', '<guest><three/><two/><one/></guest>')).toHaveLength(1);
    expect(lines('9.1.0', '<guest><three/><two/><one/></guest>')).toEqual([]);
  });

  test('what is hidden behind several findings is said once', () => {
    const guest = `<guest><drive cache='x'><store size='2'/></drive></guest>`;
    expect(lines('8.0.0', guest)).toEqual([
      'needs-newer-libvirt /guest/drive: <drive> needs libvirt 8.5.0 or newer',
      'needs-newer-libvirt /guest/drive/store: <store> needs libvirt 10.1.0 or newer',
      `attribute-value /guest/drive/store/@size: size='2' is not valid on <store>; expected '1'`,
    ]);
    expect(lines('8.0.0', guest, 2)).toEqual(lines('8.0.0', guest).slice(0, 2));
  });

  test('each of many elements has its finding', () => {
    const guest = `<guest>${'<drive/>'.repeat(3000)}</guest>`;
    const found = lines('8.0.0', guest, 5000);
    expect(found).toHaveLength(3000);
    expect(found.at(-1)).toBe('needs-newer-libvirt /guest/drive[3000]: <drive> needs libvirt 8.5.0 or newer');
  });
});
