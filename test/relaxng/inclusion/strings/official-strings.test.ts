import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { compileSchema } from '../../../../src/relaxng/compile-schema.ts';
import { Derivatives } from '../../../../src/relaxng/derivative/derivatives.ts';
import { NamespaceScope } from '../../../../src/relaxng/derivative/namespace-scope.ts';
import { matchesContent } from '../../../../src/relaxng/derivative/string-match.ts';
import { adoptPattern } from '../../../../src/relaxng/inclusion/strings/adopt-pattern.ts';
import { stringRegions } from '../../../../src/relaxng/inclusion/strings/string-regions.ts';
import { type Pattern, partsOf } from '../../../../src/relaxng/pattern.ts';
import { PatternBuilder } from '../../../../src/relaxng/pattern-builder.ts';
import { officialSchemas } from '../../../support/installed.ts';
import { schemaFiles } from '../../../support/schema-files.ts';

const builder = new PatternBuilder();
const derivatives = new Derivatives(builder);

/** The contents of all attributes and the texts of all elements in libvirt's grammars. */
function officialStrings(folder: string): Pattern[] {
  const found = new Set<Pattern>();
  for (const file of readdirSync(folder)) {
    // Snapshots and checkpoints hold the whole grammar of domains once more.
    if (!file.endsWith('.rng') || /^domain(snapshot|checkpoint)/.test(file)) continue;
    const waiting =
      compileSchema(join(folder, file), schemaFiles).grammar?.elements.map(({ content }) => content) ?? [];
    for (let pattern = waiting.pop(); pattern !== undefined; pattern = waiting.pop()) {
      if (pattern.kind === 'attribute') found.add(adoptPattern(builder, pattern.content));
      else if (isString(pattern)) found.add(adoptPattern(builder, pattern));
      else if (pattern.kind !== 'element') waiting.push(...partsOf(pattern));
    }
  }
  return [...found];
}

function isString(pattern: Pattern): boolean {
  if (pattern.kind === 'choice') return pattern.members.every(isString);
  return pattern.kind === 'data' || pattern.kind === 'value' || pattern.kind === 'list';
}

function hasData(pattern: Pattern): boolean {
  return pattern.kind === 'data' || partsOf(pattern).some(hasData);
}

/** What is wrong with the regions of some patterns. */
function faults(...patterns: readonly Pattern[]): string[] {
  const { regions, inexact } = stringRegions(patterns);
  const misjudged = regions.filter(({ members, example }) =>
    patterns.some(
      (pattern, index) =>
        matchesContent(derivatives, pattern, example, NamespaceScope.outermost) !== members[index],
    ),
  );
  return [...inexact, ...misjudged.map(({ example }) => `misjudged: ${example}`)];
}

describe.skipIf(officialSchemas === undefined)("libvirt's strings", () => {
  const strings = officialSchemas === undefined ? [] : officialStrings(officialSchemas);
  const withData = strings.filter(hasData);
  const enumerations = strings.filter((pattern) => !hasData(pattern));

  test('are compared exactly, each with each that is more than an enumeration', () => {
    expect(withData.length).toBeGreaterThan(100);
    expect(
      withData.flatMap((pattern, index) => withData.slice(index).flatMap((other) => faults(pattern, other))),
    ).toEqual([]);
  });

  test('are compared exactly, enumerations with their neighbours and with the rest', () => {
    expect(enumerations.length).toBeGreaterThan(200);
    const at = <T>(list: readonly T[], index: number) => list[index % list.length] as T;
    expect(
      enumerations.flatMap((pattern, index) =>
        faults(pattern, at(enumerations, index + 1), at(withData, index)),
      ),
    ).toEqual([]);
  });
});
