import { describe, expect, test } from 'vitest';
import type { ContentModel, Place } from '../../../src/validate/compat/content-model.ts';
import { placesOf } from '../../../src/validate/compat/places.ts';
import { namesIn, partsOf } from '../../../src/validate/compat/sibling-chains.ts';
import { kindNames } from '../../../src/validate/document-kinds.ts';
import { officialSchemas } from '../../support/installed.ts';
import { officialInterleaves } from '../../support/official-interleaves.ts';
import { officialSchema } from '../../support/schema-files.ts';

/** A place with the kind of its documents and the names of the elements down to it. */
interface Located {
  readonly kind: string;
  readonly path: string;
  readonly name: string;
  readonly place: Place;
}

const located = kindNames.flatMap((kind) => below(kind, '', placesOf(kind) ?? {}));
const withContent = located.filter(({ place }) => place.content !== undefined);

test('are known for what libvirt validates', () => {
  expect(withContent.map(({ path }) => path)).toContain('/domain');
  expect(placesOf('no such kind')).toBeUndefined();
});

describe.skipIf(officialSchemas === undefined)("libvirt's own grammar", () => {
  test.each(withContent)(
    'of $kind groups the children of $path so, in this order',
    ({ kind, name, place }) => {
      const written = officialInterleaves(officialSchema(kind) as string, name);
      for (const interleave of interleavesIn(place.content as ContentModel)) {
        const groups = interleave.map(namesIn);
        const whole = groups.flat();
        // Members of one element each are left out where nothing depends on their order.
        const found = written.some((official) => {
          const places = groups.map((group) =>
            official.findIndex((member) => group.every((each) => member.includes(each))),
          );
          const isExact = interleave.every((member, index) => {
            const names = official[places[index] as number] ?? [];
            return typeof member === 'string' || names.length >= new Set(namesIn(member)).size;
          });
          return isExact && places.every((at, index) => at > (places[index - 1] ?? -1));
        });
        expect(found, `${name}: ${whole.join(' ')}`).toBe(true);
      }
    },
  );
});

function below(kind: string, path: string, places: Readonly<Record<string, Place>>): Located[] {
  return Object.entries(places).flatMap(([name, place]) => [
    { kind, path: `${path}/${name}`, name, place },
    ...below(kind, `${path}/${name}`, place.children ?? {}),
  ]);
}

/** The members of each interleave in a content model. */
function interleavesIn(content: ContentModel): (readonly ContentModel[])[] {
  const own = typeof content === 'object' && 'interleave' in content ? [content.interleave] : [];
  return [...own, ...partsOf(content).flatMap(interleavesIn)];
}
