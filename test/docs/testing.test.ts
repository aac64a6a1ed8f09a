import { afterAll, expect, test } from 'vitest';
import { pageBlocks } from '../support/pages.ts';
import { VitestProject } from '../support/vitest-project.ts';

const project = new VitestProject();
afterAll(() => project.remove());

test('the examples of the page are tests that pass', () => {
  const [pairs = '', transformed = '', random = ''] = pageBlocks('docs/testing.md', 'ts');
  project.write('random.test.ts', random);
  project.write('pairs.test.ts', pairs);
  project.write('in/lab.xml', '<network><name>lab</name></network>');
  project.write('transformed.test.ts', transformed);
  project.write(
    'templates/guest.xml',
    `<domain type='kvm'><name>x</name><memory>1024</memory><os><type>hvm</type></os></domain>`,
  );
  expect(project.run('desk').flatMap(({ failures }) => failures)).toEqual([]);
  expect(project.read('out/lab.xml')).toBe('<network>\n  <name>lab</name>\n</network>\n');
  expect(project.read('guests/guest.xml')).toContain('<name>guest</name>');
  expect(project.read('guests/guest.xml')).toContain('<vcpu>4</vcpu>');
  expect(project.run('CI').flatMap(({ failures }) => failures)).toEqual([]);
});
