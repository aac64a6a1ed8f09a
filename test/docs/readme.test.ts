import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { describeWithLibvirt } from '../support/describe-with-libvirt.ts';
import { expectExampleToPrint, pageBlocks } from '../support/pages.ts';
import { runDomxml } from '../support/run-domxml.ts';
import { projectFolder } from '../support/source-files.ts';

const readme = readFileSync(join(projectFolder, 'README.md'), 'utf8');

const examples = pageBlocks('README.md', 'ts').map((block, index) => [index + 1, block] as const);
const needsLibvirt = ([, block]: readonly [number, string]) => block.includes("'domxml/hypervisor'");

test.each(examples.filter((example) => !needsLibvirt(example)))(
  'example %i of the README prints what it says',
  (_, block) => expectExampleToPrint(block),
);

describeWithLibvirt('with libvirt', () => {
  test.each(examples.filter(needsLibvirt))('example %i of the README prints what it says', (_, block) =>
    expectExampleToPrint(block),
  );
});

test('the finding that the README shows is what the command line prints', () => {
  const [shown] = pageBlocks('README.md', 'text');
  expect(runDomxml(['validate', 'examples/wrong-on-purpose.xml']).stdout).toContain(shown);
});

test('the options of the README are those of the command', () => {
  const { stdout } = runDomxml(['validate', '--help']);
  const inReadme = [...readme.matchAll(/^\| `(?:-\w`, `)?(--[\w-]+)/gm)].map((match) => match[1] as string);
  const inHelp = [...stdout.matchAll(/^ {2}(?:-\w, )?(--[\w-]+)/gm)].map((match) => match[1] as string);
  expect(inReadme.sort()).toEqual(inHelp.filter((option) => option !== '--help').sort());
});
