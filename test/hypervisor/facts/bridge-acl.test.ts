import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { allowedBridges } from '../../../src/hypervisor/facts/bridge-acl.ts';

const folder = mkdtempSync(join(tmpdir(), 'bridge-acl-'));
const list = join(folder, 'bridge.conf');

afterAll(() => rmSync(folder, { recursive: true }));

test.each([
  ['what is not named is refused', '', { br0: false, br1: false }],
  ['names are allowed one by one', '# home\n\nallow br0\n', { br0: true, br1: false }],
  ['all are allowed at once', 'allow all', { br0: true, br1: true }],
  ['refusals win, wherever they stand', 'deny br1\nallow all\n', { br0: true, br1: false }],
  ['all can be refused', 'allow br0\n\tdeny\t all \n', { br0: false, br1: false }],
  ['what is misunderstood refuses all', 'allow br0\npermit br1\n', { br0: false, br1: false }],
  ['lists include others', 'include OTHER\nallow br0\n', { br0: true, br1: true }],
  [
    'what is wrong with an included list does not matter',
    'include NONE\nallow br0\n',
    { br0: true, br1: false },
  ],
  ['lists may include themselves', 'include LIST\nallow br1\n', { br0: false, br1: true }],
])('%s', async (_law, text, allowed) => {
  writeFileSync(join(folder, 'other.conf'), 'allow br1\n');
  const paths = { OTHER: join(folder, 'other.conf'), NONE: join(folder, 'none.conf'), LIST: list };
  writeFileSync(
    list,
    text.replace(/OTHER|NONE|LIST/, (name) => paths[name as keyof typeof paths]),
  );
  expect(await allowedBridges(list, ['br0', 'br1'])).toEqual(allowed);
});

test('without a list all are refused', async () => {
  expect(await allowedBridges(join(folder, 'none.conf'), ['br0'])).toEqual({ br0: false });
});
