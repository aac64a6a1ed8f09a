import { existsSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { entryPath } from '../../src/reference/find-entry.ts';
import { allPlaces, type Place, type Reference } from '../../src/reference/reference.ts';
import { allReferences } from '../support/references.ts';
import { sharedPath } from '../support/shared.ts';

const file = sharedPath('facts', 'since.json');

test.skipIf(file === undefined || !existsSync(file))(
  'every path that is known of libvirt 12.8.0 is in the reference of its kind',
  async () => {
    const facts = Object.keys(JSON.parse(readFileSync(file as string, 'utf8')));
    const references = await allReferences();
    const paths = new Set([...references.values()].flatMap((reference) => [...pathsOf(reference)]));
    const kinds = [...references.keys()].map((kind) => `${kind}/`);
    // Names that the grammar leaves open are written `*`.
    const known = facts.filter((path) => !path.includes('*') && kinds.some((kind) => path.startsWith(kind)));
    expect(known.length).toBeGreaterThan(8000);
    expect(known.filter((path) => !paths.has(path))).toEqual([]);
  },
);

function* pathsOf(reference: Reference): Generator<string> {
  for (const place of allPlaces(reference)) yield* pathsAt(place);
}

function* pathsAt(place: Place): Generator<string> {
  const { text, attributes } = place.element;
  yield entryPath({ place, attribute: undefined, literal: undefined });
  for (const literal of text?.literals ?? []) yield entryPath({ place, attribute: undefined, literal });
  for (const attribute of attributes) {
    yield entryPath({ place, attribute, literal: undefined });
    for (const literal of attribute.value?.literals ?? []) yield entryPath({ place, attribute, literal });
  }
}
