import { expect } from 'vitest';
import type { Diagnostic } from '../../../src/diagnostics/diagnostic.ts';
import { compileSchema } from '../../../src/relaxng/compile-schema.ts';

/** Texts of schema files by URI; the first is the schema itself. */
export type SchemaFiles = Readonly<Record<string, string>>;

const declaration = " xmlns='http://relaxng.org/ns/structure/1.0'";

/**
 * Compiles a schema in which diagnostics are drawn: behind each line carets under the place, with code and message. The
 * first start tag of each file gets the namespace declaration of RELAX NG added, which drawings leave out.
 */
export function expectDrawn(drawing: string | SchemaFiles): void {
  const drawings = typeof drawing === 'string' ? { 'schema.rng': drawing } : drawing;
  const plain = new Map(
    Object.entries(drawings).map(([uri, text]) => [uri, text.trimStart().replace(/\n *\^.*/g, '')]),
  );
  const wanted = Object.entries(drawings).map(([file, text]) => [file, text.trimStart()]);
  expect(drawn(Object.fromEntries(plain))).toEqual(Object.fromEntries(wanted));
}

/** The files of a schema with its diagnostics drawn. */
export function drawn(files: SchemaFiles): SchemaFiles {
  const { diagnostics } = compileSchema(Object.keys(files)[0] as string, (wanted) => declared(files[wanted]));
  const drawings = Object.entries(files).map(([file, text]) => {
    const own = diagnostics.filter(({ source }) => source === file);
    return [file, draw(text, own)];
  });
  return Object.fromEntries(drawings);
}

/** A schema's text with the namespace declaration of RELAX NG in its first start tag, unless it declares namespaces itself. */
export function declared(text: string | undefined): string | undefined {
  if (text === undefined) return undefined;
  const end = declarationOffset(text);
  return end < 0 ? text : text.slice(0, end) + declaration + text.slice(end);
}

function declarationOffset(text: string): number {
  const startTag = /^<[\w-]+/.exec(text)?.[0];
  return startTag === undefined || /^[^>]*\sxmlns=/.test(text) ? -1 : startTag.length;
}

function draw(text: string, diagnostics: readonly Diagnostic[]): string {
  const end = declarationOffset(text);
  const original = (offset: number) =>
    end < 0 || offset <= end ? offset : Math.max(end, offset - declaration.length);
  const lines: string[] = [];
  let start = 0;
  for (const line of text.split('\n')) {
    lines.push(line);
    for (const { span, code, message } of diagnostics) {
      const from = original(span.start) - start;
      if (from < 0 || from > line.length || (from === line.length && line !== '' && span.end > span.start))
        continue;
      const carets = Math.max(1, Math.min(original(span.end) - start, line.length) - from);
      lines.push(`${' '.repeat(from)}${'^'.repeat(carets)} ${code} ${message}`);
    }
    start += line.length + 1;
  }
  return lines.join('\n');
}
