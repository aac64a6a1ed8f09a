import { expect, test } from 'vitest';
import { patterns, tables } from '../../../generated/grammar/domain-family.ts';
import { matchDocument } from '../../../src/relaxng/match/match-document.ts';
import { GrammarVersions } from '../../../src/relaxng/releases/grammar-versions.ts';
import { anyRelease } from '../../../src/relaxng/releases/release.ts';
import { FindingIndex } from '../../../src/validate/releases/finding-index.ts';
import { isTimeless } from '../../../src/validate/releases/is-timeless.ts';
import { parseXml } from '../../../src/xml/parse.ts';
import { kindDocuments } from '../../support/kind-documents.ts';
import { mutantsOf } from '../../support/mutants.ts';

const versions = new GrammarVersions(
  () => JSON.parse(tables),
  () => JSON.parse(patterns),
);
const roots = ['domain'];

function findings(text: string, release?: typeof anyRelease) {
  return matchDocument(versions.engine({ roots, release }), parseXml(text).document);
}

const domain = (content: string) =>
  `<domain type='kvm'><name>a</name><memory>1</memory><os><type>hvm</type></os>${content}</domain>`;
const disk = (attributes: string) =>
  domain(`<devices><disk ${attributes}><target dev='vda'/></disk></devices>`);

test.each([
  ['a slip in the name of an element', domain('<vcup>1</vcup>'), true],
  ['an element that belongs elsewhere', domain('<disk/>'), true],
  ['a slip in a value of an enumeration', disk("type='flie'"), true],
  ['an attribute that no release has there', disk("typ='file'"), true],
  ['an attribute that other attributes exclude', disk("type='file' rawio='yes'"), false],
  ['a number that is none', domain("<vcpu current='x'>1</vcpu>"), false],
  ['a lack', domain('<devices><disk/></devices>'), false],
])('%s', (_, text, expected) => {
  const [first] = findings(text);
  expect(first && isTimeless(first, versions.union(), false)).toBe(expected);
});

test.each([
  ['a number that is none', domain("<vcpu current='x'>1</vcpu>"), true],
  ['a lack', domain('<devices><disk/></devices>'), true],
  ['a lack where something has gone', domain('<devices><hub/></devices>'), false],
  [
    'what another variant would allow, and no release of it more',
    domain("<devices><disk type='volume'><source file='/a'/><target dev='vda'/></disk></devices>"),
    true,
  ],
])('in the newest release: %s', (_, text, expected) => {
  const [first] = findings(text);
  expect(first && isTimeless(first, versions.union(), true)).toBe(expected);
});

test('what is timeless is found in the grammar of all releases as well', () => {
  let timeless = 0;
  for (const text of mutantsOf(kindDocuments('domain'), 120, 7)) {
    if (parseXml(text).diagnostics.length > 0) continue;
    const certain = findings(text).filter((finding) => isTimeless(finding, versions.union(), true));
    if (certain.length === 0) continue;
    const everywhere = new FindingIndex(findings(text, anyRelease));
    expect(certain.filter((finding) => !everywhere.hasAlike(finding))).toEqual([]);
    timeless += certain.length;
  }
  expect(timeless).toBeGreaterThan(20);
});
