import { readConfig } from '../../src/config/read-config.ts';
import type { Diagnostic } from '../../src/diagnostics/diagnostic.ts';
import type { ModelDiagnostic } from '../../src/diagnostics/model-diagnostic.ts';
import { fromJson } from '../../src/interchange/json.ts';
import { fromYaml } from '../../src/interchange/yaml.ts';
import { ModelError } from '../../src/model/model-error.ts';
import { read } from '../../src/model/read.ts';
import { modelSchemas } from '../../src/model-schema/model-schemas.ts';
import { validateModel } from '../../src/model-schema/validate-model.ts';
import { compileSchema } from '../../src/relaxng/compile-schema.ts';
import type { Span } from '../../src/text/span.ts';
import { documentKinds, type KindName, kindOfDocument } from '../../src/validate/document-kinds.ts';
import { openDocument } from '../../src/validate/open-document.ts';
import { parseXml } from '../../src/xml/parse.ts';
import type { CodeExample, ExampleLanguage } from './code-example.ts';

/** What is reported of a text. */
export interface ExampleRun {
  /** As the spans of the diagnostics count. */
  readonly text: string;
  readonly diagnostics: readonly Diagnostic[];
}

/** The wrong text of an example, and the place that is marked in it. */
export function markedText({ wrong }: CodeExample): { readonly text: string; readonly span: Span } {
  const start = Math.max(0, wrong.indexOf('«'));
  const end = Math.max(0, wrong.indexOf('»') - 1);
  return { text: wrong.replace(/[«»]/g, ''), span: { start, end } };
}

/** Gives a text to the entrance that users of its language have. */
export async function runExample(example: CodeExample, text: string): Promise<ExampleRun> {
  return await readers[example.language ?? 'xml'](text, example);
}

/** The bytes of a wrong file, or its text where they are nothing special. */
export function exampleSource(text: string, { encoding, settings }: CodeExample): string | Uint8Array {
  if (settings?.length !== undefined) return new Uint8Array(settings.length);
  if (encoding === undefined) return text;
  const units = Array.from({ length: text.length }, (_, index) => text.charCodeAt(index));
  return Uint8Array.from(
    encoding === 'latin1' ? units : [0xfeff, ...units].flatMap((unit) => [unit & 0xff, unit >> 8]),
  );
}

type Reader = (text: string, example: CodeExample) => Promise<ExampleRun>;

const readers: Readonly<Record<ExampleLanguage, Reader>> = {
  xml: readDocument,
  schema: async (text, { files = {} }) => {
    const all: Readonly<Record<string, string>> = { ...files, 'schema.rng': text };
    return { text, diagnostics: compileSchema('schema.rng', (uri) => all[uri]).diagnostics };
  },
  json: async (text) => placed(text, fromJson(await modelSchemas.domain(), text).diagnostics),
  yaml: async (text) => placed(text, fromYaml(await modelSchemas.domain(), text).diagnostics),
  program: async (text) => {
    const { model } = (await import(`data:text/javascript,${encodeURIComponent(text)}`)) as {
      model: unknown;
    };
    return placed(text, validateModel(await modelSchemas.domain(), model));
  },
  config: async (text) => ({ text, diagnostics: readConfig(text).diagnostics }),
};

async function readDocument(text: string, example: CodeExample): Promise<ExampleRun> {
  const { libvirt, driver, host, asLibvirt, kind, readAs, maxNodes, maxDiagnostics } = example.settings ?? {};
  if (readAs !== undefined) return await readModel(text, readAs);
  if (maxNodes !== undefined || maxDiagnostics !== undefined) {
    const limits = { ...(maxNodes && { maxNodes }), ...(maxDiagnostics && { maxDiagnostics }) };
    return { text, diagnostics: parseXml(text, limits).diagnostics };
  }
  const source = exampleSource(text, example);
  const schema = await documentKinds[kind ?? kindOfDocument(source) ?? 'domain'].load(
    libvirt ? { libvirt } : {},
  );
  const opened = openDocument(source, schema, {
    ...(driver && { driver }),
    ...(host && { host: host.facts }),
    ...(asLibvirt && { asLibvirt }),
  });
  return { text: opened.text(), diagnostics: opened.diagnostics };
}

async function readModel(text: string, name: KindName): Promise<ExampleRun> {
  try {
    read<unknown>(await documentKinds[name].loadModel(), text);
    return { text, diagnostics: [] };
  } catch (error) {
    if (!(error instanceof ModelError)) throw error;
    return placed(text, error.diagnostics as readonly ModelDiagnostic[]);
  }
}

/** Findings in a model that has no text are about the program as a whole. */
function placed(text: string, diagnostics: readonly ModelDiagnostic[]): ExampleRun {
  const span = { start: 0, end: 0 };
  return { text, diagnostics: diagnostics.map((diagnostic) => ({ span, ...diagnostic }) as Diagnostic) };
}
