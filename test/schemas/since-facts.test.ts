import { existsSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { entryPath } from '../../src/reference/find-entry.ts';
import { allPlaces, chain, type Place } from '../../src/reference/reference.ts';
import { compareReleases, type ReleaseRange } from '../../src/relaxng/releases/release.ts';
import { libvirtReleases } from '../../src/validate/releases/libvirt-releases.ts';
import { allReferences } from '../support/references.ts';
import { sharedPath } from '../support/shared.ts';

const file = sharedPath('facts', 'since.json');

/** Where our grammars differ from what is written down, and why. */
const deliberate: readonly { readonly path: RegExp; readonly reason: string }[] = [
  { path: /^cpu(\/|$)/, reason: 'libvirt had the format before it had a grammar of it' },
  { path: /^sysinfo(\/|$)/, reason: 'the grammar came in 11.6.0; 12.8.0 is the first that was read' },
  { path: /\/dataStore\//, reason: 'dated by where its parts stand besides, before there was a dataStore' },
  { path: /^domainCapabilities\/cpu\/mode\/blockers\//, reason: 'came with their parent' },
  {
    path: /^domainsnapshot\/disks\/disk\/snapshotDeleteInProgress$/,
    reason: 'the grammar of 9.0.0 lacks it',
  },
  { path: /^filterbinding\/backend/, reason: 'came in 12.4.0 or 12.5.0' },
  { path: /^capabilities\/host\/cpu\/topology\/@dies$/, reason: 'one definition with that of domains' },
  { path: /@type=vport_ops$|^domainsnapshot\/inactiveDomain$/, reason: 'came between 8.4.0 and 8.8.0' },
  { path: /^domain\/devices\/disk\/@snapshot=manual$/, reason: 'came between 8.4.0 and 8.8.0' },
  { path: /^domain\/os\/nvram\/source\/.*=yes$/, reason: 'came with their attributes' },
  {
    path: /^domainCapabilities\/cpu\/mode\/enum/,
    reason: 'some modes had them before others; the reference has one',
  },
];

test.skipIf(file === undefined || !existsSync(file))(
  'what is known to have come behind the oldest release came in that release',
  async () => {
    const facts: Record<string, { since?: string }> = JSON.parse(readFileSync(file as string, 'utf8'));
    const dates = await firstReleases();
    const wrong = Object.entries(facts).flatMap(([path, { since }]) => {
      const own = dates.get(path);
      if (since === undefined || own === undefined) return [];
      const known = later(since, libvirtReleases.oldest);
      return own === known ? [] : [`${path}: ${own}, known ${known}`];
    });
    const explained = (line: string): boolean =>
      deliberate.some(({ path }) => path.test(line.split(':')[0] as string));
    expect(wrong.filter((line) => !explained(line))).toEqual([]);
    expect(
      deliberate.filter(({ path }) => !wrong.some((line) => path.test(line.split(':')[0] as string))),
    ).toEqual([]);
  },
);

/** The first release of every path, not before the oldest. */
async function firstReleases(): Promise<Map<string, string>> {
  const dates = new Map<string, string>();
  const add = (path: string, around: string, { since }: Partial<ReleaseRange>): void => {
    const own = later(around, since ?? around);
    const known = dates.get(path);
    if (known === undefined || compareReleases(own, known) < 0) dates.set(path, own);
  };
  for (const reference of (await allReferences()).values()) {
    for (const place of allPlaces(reference)) {
      const at = placeSince(place);
      add(entryPath({ place, attribute: undefined, literal: undefined }), at, {});
      for (const literal of place.element.text?.literals ?? [])
        add(entryPath({ place, attribute: undefined, literal }), at, literal);
      for (const attribute of place.element.attributes) {
        add(entryPath({ place, attribute, literal: undefined }), at, attribute);
        const since = later(at, attribute.since ?? at);
        for (const literal of attribute.value?.literals ?? [])
          add(entryPath({ place, attribute, literal }), since, literal);
      }
    }
  }
  return dates;
}

function placeSince(place: Place): string {
  return chain(place).reduce((since: string, { element, parent }) => {
    const child = parent?.element.children.find((one) => one.element === element) ?? element;
    return later(since, child.since ?? since);
  }, libvirtReleases.oldest);
}

function later(a: string, b: string): string {
  return compareReleases(a, b) > 0 ? a : b;
}
