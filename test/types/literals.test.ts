import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { modelKinds } from '../../src/codegen/model-kinds.ts';
import { open } from '../../src/model/open.ts';
import { documentKinds, type KindName } from '../../src/validate/document-kinds.ts';
import { parseXml } from '../../src/xml/parse.ts';
import { kindDocuments } from '../support/kind-documents.ts';
import { modelKindOf } from '../support/model-kinds.ts';
import { projectFolder } from '../support/source-files.ts';

/** A model as a program would write it down. */
function literal(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(literal).join()}]`;
  if (typeof value === 'bigint') return `${value}n`;
  if (typeof value !== 'object' || value === null) return JSON.stringify(value);
  const properties = Object.entries(value).map(([name, one]) => `${JSON.stringify(name)}:${literal(one)}`);
  return `{${properties.join()}}`;
}

test('the models of all valid documents compile as literals of their types', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'domxml-'));
  const files: string[] = [];
  for (const { kind, typeName } of modelKinds) {
    const { matcher } = await documentKinds[kind as KindName].load();
    const modelKind = await modelKindOf(kind as KindName);
    const lines = kindDocuments(kind).flatMap((text, index) => {
      const { document } = parseXml(text);
      if (matcher.match(document).length > 0) return [];
      return [`export const document${index}: ${typeName} = ${literal(open(modelKind, document)?.root)};`];
    });
    const module = join(projectFolder, 'generated', `${kind}.ts`);
    const file = join(folder, `${kind}.ts`);
    writeFileSync(file, [`import type { ${typeName} } from '${module}';`, ...lines].join('\n'));
    files.push(file);
  }
  const compiler = join(projectFolder, 'node_modules/typescript/bin/tsc');
  const options =
    '--ignoreConfig --noEmit --strict --exactOptionalPropertyTypes --module nodenext --target es2023 --allowImportingTsExtensions';
  try {
    execFileSync(process.execPath, [compiler, ...options.split(' '), ...files], { encoding: 'utf8' });
  } catch (error) {
    expect((error as { stdout: string }).stdout.slice(0, 2000)).toBe('');
  } finally {
    rmSync(folder, { recursive: true });
  }
});
