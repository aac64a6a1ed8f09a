import { expect, test } from 'vitest';
import { expectExampleToPrint, pageBlocks } from '../support/pages.ts';
import { runDomxml } from '../support/run-domxml.ts';

const page = 'docs/convert.md';
const [xml = ''] = pageBlocks(page, 'xml');
const [yaml = ''] = pageBlocks(page, 'yaml');
const convert = (input: string, format: string) => runDomxml(['convert', '--to', format], { input });

test('the document of the page becomes the YAML that it shows, and that the document', () => {
  expect(convert(xml, 'yaml').stdout).toBe(yaml);
  expect(convert(yaml, 'xml').stdout).toBe(xml);
});

test('the finding of the page is what the command prints', () => {
  const [finding = ''] = pageBlocks(page, 'text');
  expect(convert(yaml.replace('name: lab', 'nmae: lab'), 'xml').stderr.replace('-:', 'lab.yaml:')).toContain(
    finding,
  );
});

test.each(pageBlocks(page, 'ts'))('the example of the page prints what it says', expectExampleToPrint);
