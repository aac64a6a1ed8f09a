import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { compileSchema } from '../../../src/relaxng/compile-schema.ts';
import { commandInstalled, officialSchemas } from '../../support/installed.ts';
import { seededRandom } from '../../support/random.ts';
import { runJing } from '../../support/run-jing.ts';
import { schemaFiles } from '../../support/schema-files.ts';
import { mutateSchema } from './schema-mutants.ts';

/** One start of Java each. */
const mutants = 12;

describe.skipIf(officialSchemas === undefined || !commandInstalled('jing'))('jing', () => {
  let folder = '';

  beforeAll(() => {
    folder = mkdtempSync(join(tmpdir(), 'domxml-schemas-'));
    cpSync(officialSchemas as string, folder, { recursive: true });
  });

  afterAll(() => rmSync(folder, { recursive: true, force: true }));

  test("accepts and rejects the same mutants of libvirt's schemas", () => {
    const random = seededRandom(20220510);
    for (let count = 0; count < mutants; count++) {
      const name = `${random.pick(['secret', 'network', 'storagevol', 'nwfilter', 'interface'])}.rng`;
      const path = join(folder, name);
      const original = readFileSync(join(officialSchemas as string, name), 'utf8');
      const mutant = mutateSchema(original, random);
      writeFileSync(path, mutant);
      const { grammar, diagnostics } = compileSchema(path, schemaFiles);
      // jing looks at an element it knows from elsewhere no second time, so it misses some that stand in attributes.
      if (diagnostics.some(({ code }) => code === 'schema/attribute-content')) continue;
      const accepted = runJing([path]).status === 0;
      expect({ accepted: grammar !== undefined, diagnostics, mutant }).toEqual({
        accepted,
        diagnostics,
        mutant,
      });
      writeFileSync(path, original);
    }
  });
});
