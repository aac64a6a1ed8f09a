import { afterAll, describe, expect, test } from 'vitest';
import { documentKinds, type KindName } from '../../src/validate/document-kinds.ts';
import type { DocumentSchema } from '../../src/validate/document-schema.ts';
import { openDocument } from '../../src/validate/open-document.ts';
import { libvirtReleases } from '../../src/validate/releases/libvirt-releases.ts';
import { goneParts, newerParts, refusedParts } from './newer-parts.ts';

const newer = parts(newerParts);
const gone = parts(goneParts);

describe.each([...newer])('%s', (_, { kind, fragments }) => {
  test.each(fragments)('has, since %s, %s', async (release, _, document) => {
    expect(await findings(kind, before(release), document)).toEqual([
      `grammar/needs-newer-libvirt since ${release}`,
    ]);
    expect(await findings(kind, release, document)).toEqual([]);
    expect(await findings(kind, libvirtReleases.newest, document)).toEqual([]);
  });
});

describe.each([...gone])('%s', (_, { kind, fragments }) => {
  test.each(fragments)('has no more, since %s, %s', async (release, _, document) => {
    expect(await findings(kind, '9.0.0', document)).toEqual([]);
    expect(await findings(kind, before(release), document)).toEqual([]);
    expect(await findings(kind, release, document)).toEqual([`grammar/needs-older-libvirt until ${release}`]);
  });
});

describe.each([...parts(refusedParts)])('%s', (_, { kind, fragments }) => {
  test.each(fragments)('has not%s %s', async (_release, _fragment, document) => {
    expect(await findings(kind, libvirtReleases.newest, document)).toHaveLength(1);
  });
});

afterAll(() => {
  const count = (groups: typeof newer): number =>
    [...groups.values()].flatMap((group) => group.fragments).length;
  console.log(`${count(newer)} parts since, ${count(gone)} until a release after 9.0.0`);
});

const schemas = new Map<string, Promise<DocumentSchema>>();

/** The different findings of the grammar of a release, and the release that each names. */
async function findings(kind: KindName, release: string, document: string): Promise<string[]> {
  const key = `${kind} ${release}`;
  if (!schemas.has(key)) schemas.set(key, documentKinds[kind].load({ libvirt: release }));
  const schema = (await schemas.get(key)) as DocumentSchema;
  const { diagnostics } = openDocument(document, schema, { stage: 'grammar' });
  const named = diagnostics.map(({ code, message, data: { since, until } }) => {
    if (since !== undefined) return `${code} since ${since}`;
    return until === undefined ? `${code}: ${message}` : `${code} until ${until}`;
  });
  return [...new Set(named)];
}

/** libvirt has releases X.0.0 to X.10.0 in a year, so far. */
function before(release: string): string {
  const [major, minor] = release.split('.').map(Number) as [number, number];
  return minor === 0 ? `${major - 1}.10.0` : `${major}.${minor - 1}.0`;
}

interface Group {
  readonly kind: KindName;
  /** Each with its release, '' where it has none, and the whole document. */
  readonly fragments: [release: string, fragment: string, document: string][];
}

function parts(table: string): ReadonlyMap<string, Group> {
  const groups = new Map<string, Group>();
  let heading = '';
  for (const line of table.split('\n')) {
    const [, release = '', fragment] = /^ {2}([\d.]*) ?(.*)$/.exec(line) ?? [];
    if (fragment === undefined) heading = line;
    if (line === '') continue;
    const [, kind, document = ''] = /^(\w+): (.*)$/.exec(heading) ?? [];
    const group = groups.get(heading) ?? { kind: kind as KindName, fragments: [] };
    groups.set(heading, group);
    if (fragment !== undefined)
      group.fragments.push([release, fragment, document.replace('~', () => fragment)]);
  }
  return groups;
}
