import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { XMLValidator } from 'fast-xml-parser';
import { SaxesParser } from 'saxes';
import { describe, expect, test } from 'vitest';
import { parseXml } from '../../src/xml/parse.ts';
import { commandInstalled } from '../support/installed.ts';
import { illFormed, wellFormed } from './well-formedness-cases.ts';

/** The cases that a reader judges wrongly, by the reason. An entry that is judged right must go. */
type Ledger = Readonly<Record<string, readonly string[]>>;

const saxesLedger: Ledger = {
  'takes everything up to white space for the target': ['processing instruction with two question marks'],
  'splits names at the colon without looking at what is behind it': ['local name that begins with a digit'],
};

const fastXmlParserLedger: Ledger = {
  'does not look at what stands outside the root': [
    'two roots',
    'text after the root',
    'reference after the root',
    'CDATA section after the root',
    'NUL after the root',
  ],
  'does not read the XML declaration, and accepts one anywhere': [
    'declaration inside the root',
    'declaration with a no-break space at its end',
    'declaration without version',
    'declaration without anything',
    'declaration in upper case',
    'declaration with unquoted version',
    'declaration with mixed quotes',
    'declaration with version 2.0',
    'declaration with a version in words',
    'declaration with empty version',
    'declaration with encoding twice',
    'declaration with standalone first',
    'declaration with standalone in upper case',
    'declaration with an unknown part',
    'declaration without space between parts',
    'encoding name that begins with a digit',
    'encoding name with a space',
  ],
  'does not look into the values of attributes': [
    'less-than sign in a value',
    'bare ampersand in a value',
    'reference without semicolon in a value',
    'undefined entity in a value',
  ],
  'does not know which entities are defined': ['reference in upper case', 'undefined entity'],
  'knows no set of characters': [
    'control character in text',
    'escape character in a value',
    'NUL in text',
    'U+FFFE in text',
    'U+FFFF in a comment',
    'form feed in a CDATA section',
    'control character in a processing instruction',
    'reference to NUL',
    'reference to a control character',
    'reference to a surrogate',
    'reference to U+FFFE',
    'reference beyond Unicode',
    'reference with far too many digits',
    'reference without digits',
    'hexadecimal reference without digits',
  ],
  'does not look at text for the end of a CDATA section': [
    'end of a CDATA section in text',
    'end of a CDATA section after brackets',
    'nested CDATA sections',
  ],
  'skips comments, processing instructions and anything with an exclamation mark unread': [
    'double hyphen in a comment',
    'comment that ends with three hyphens',
    'CDATA section in lower case',
    'processing instruction without target',
    'empty processing instruction',
    'processing instruction with two question marks',
    'processing instruction that begins with a digit',
    'conditional section',
    'element type declaration in content',
  ],
  'knows no namespaces': [
    'undeclared element prefix',
    'undeclared attribute prefix',
    'prefix used outside its scope',
    'prefix undeclared',
    'prefix xmlns declared',
    'prefix xml declared as something else',
    'namespace of xml under another prefix',
    'namespace of xml as default',
    'namespace of xmlns under a prefix',
    'namespace of xmlns as default',
    'element with the prefix xmlns',
    'same attribute under two prefixes',
    'two colons in a name',
    'colon at the beginning of a name',
    'colon at the end of a name',
    'local name that begins with a digit',
    'colon in a processing instruction target',
  ],
  'takes names by code units, not by characters': ['name beyond the basic plane'],
};

const xmllintLedger: Ledger = {
  'stops at a NUL behind the root': ['NUL after the root'],
  'wants a namespace name to be a URI, which it need not be to be well-formed': [
    'namespace name that is no URI',
  ],
};

test('the cases are many', () => {
  expect(Object.keys(illFormed).length).toBeGreaterThanOrEqual(90);
  expect(Object.keys(wellFormed).length).toBeGreaterThanOrEqual(60);
});

test('our reader judges every case right', () => {
  expect(misjudged(ours)).toEqual([]);
});

test('one mistake gives one diagnostic', () => {
  const several = Object.keys(illFormed).filter(
    (name) => parseXml(illFormed[name] as string).diagnostics.length > 1,
  );
  // It joins two names to one that is no name, and leaves the value without any.
  expect(several).toEqual(['vertical tab between attributes']);
});

test('saxes judges the cases right but for its ledger', () => {
  expect(misjudged(saxes)).toEqual(entries(saxesLedger));
});

test('fast-xml-parser with its validator judges the cases right but for its ledger', () => {
  expect(misjudged((text) => XMLValidator.validate(text) === true)).toEqual(entries(fastXmlParserLedger));
});

describe.skipIf(!commandInstalled('xmllint'))('xmllint is installed', () => {
  test('xmllint judges the cases right but for its ledger', () => {
    const rejected = rejectedByXmllint([...Object.values(illFormed), ...Object.values(wellFormed)]);
    expect(misjudged((text) => !rejected.has(text))).toEqual(entries(xmllintLedger));
  });
});

function misjudged(accepts: (text: string) => boolean): string[] {
  const accepted = Object.keys(illFormed).filter((name) => accepts(illFormed[name] as string));
  const rejected = Object.keys(wellFormed).filter((name) => !accepts(wellFormed[name] as string));
  return [...accepted, ...rejected].sort();
}

function entries(ledger: Ledger): string[] {
  return Object.values(ledger).flat().sort();
}

function ours(text: string): boolean {
  return parseXml(text).diagnostics.every(({ severity }) => severity !== 'error');
}

function saxes(text: string): boolean {
  const parser = new SaxesParser({ xmlns: true });
  let errors = 0;
  parser.on('error', () => errors++);
  parser.write(text).close();
  return errors === 0;
}

/** One process for all documents. */
function rejectedByXmllint(texts: readonly string[]): Set<string> {
  const folder = mkdtempSync(join(tmpdir(), 'domxml-'));
  try {
    const files = texts.map((_, index) => join(folder, `${index}.xml`));
    files.forEach((file, index) => {
      writeFileSync(file, texts[index] as string);
    });
    const { stderr } = spawnSync('xmllint', ['--noout', '--nonet', ...files], { encoding: 'utf8' });
    const errors = stderr.matchAll(/(\d+)\.xml:\d+: (?:parser|namespace) error/g);
    return new Set([...errors].map(([, index]) => texts[Number(index)] as string));
  } finally {
    rmSync(folder, { recursive: true });
  }
}
