import type { DomxmlConfig } from '../../generated/config.ts';
import { type ConfigError, validateConfig } from '../../generated/validators/config.js';
import type { Diagnostic, Fix } from '../diagnostics/diagnostic.ts';
import { inOrder } from '../diagnostics/in-order.ts';
import { nodeAt } from '../interchange/locate.ts';
import { readJson } from '../interchange/read-json.ts';
import type { TextNode } from '../interchange/text-tree.ts';
import { pointerKeys, pointerStep } from '../text/json-pointer.ts';
import { nearestWord } from '../text/nearest-word.ts';
import type { Span } from '../text/span.ts';
import { codePatterns, documentCodes } from '../validate/document-codes.ts';
import { isLibvirtRelease, libvirtReleases } from '../validate/releases/libvirt-releases.ts';
import { hasFixedSeverity } from '../validate/severities.ts';
import type { ConfigCode } from './codes.ts';
import { configValue } from './config-value.ts';
import { withoutComments } from './without-comments.ts';

/** What a configuration file says, or what is wrong with it. */
export interface ReadConfig {
  /** Absent where anything is wrong. */
  readonly config?: DomxmlConfig;
  /** In the order of the text. Their paths are JSON Pointers. */
  readonly diagnostics: readonly Diagnostic[];
}

/** Reads the text of a `domxml.config.json`, which may have comments. */
export function readConfig(text: string): ReadConfig {
  const { root, diagnostics } = readJson(withoutComments(text));
  if (root === undefined || diagnostics.length > 0) {
    return {
      diagnostics: diagnostics.map(({ code, message, path, span }) =>
        finding(code.replace('model/', 'config/') as ConfigCode, message, path, span ?? nowhere, {}),
      ),
    };
  }
  const config = configValue(root);
  const isValid = validateConfig(config);
  const found: Diagnostic[] = [];
  for (const error of validateConfig.errors ?? []) {
    if (found.length >= mostFindings) break;
    found.push(...shapeFinding(error, config, root));
  }
  const places = new Set(found.map(({ path }) => path));
  found.push(...wordFindings(config, root).filter(({ path }) => !places.has(path)));
  if (isValid && found.length === 0) return { config, diagnostics: [] };
  return { diagnostics: inOrder(found) };
}

const nowhere: Span = { start: 0, end: 0 };
/** Of the mistakes of each sort so many are told: the place of each is looked for from the root. */
const mostFindings = 100;

/** A breach of the schema in our words; keywords that only hand on what others find say nothing. */
function shapeFinding(error: ConfigError, config: unknown, root: TextNode): Diagnostic[] {
  const { instancePath: path, keyword, params, parentSchema } = error;
  const span = nodeAt(root, path).value;
  switch (keyword) {
    case 'additionalProperties': {
      const key = String(params.additionalProperty);
      const known = Object.keys(parentSchema.properties ?? {});
      const at = `${path}/${pointerStep(key)}`;
      const message = `there is no setting '${key}'`;
      return [wordFinding('config/unknown-key', message, at, keySpan(root, at), key, known)];
    }
    case 'required': {
      const key = String(params.missingProperty);
      return [finding('config/missing-key', `'${key}' is missing here`, path, span, { key })];
    }
    case 'type': {
      const wanted = typeWords[String(params.type)] ?? String(params.type);
      return [finding('config/wrong-type', `here stands ${wanted}`, path, span, { wanted: params.type })];
    }
    case 'enum': {
      const value = valueAt(config, path);
      if (typeof value !== 'string') return [];
      const allowed = params.allowedValues as readonly string[];
      const message = `'${value}' is none of ${allowed.join(', ')}`;
      return [wordFinding('config/other-value', message, path, span, value, allowed)];
    }
    case 'minimum':
      return [
        finding('config/other-value', `here stands a number of ${params.limit} or more`, path, span, {}),
      ];
    case 'pattern':
      // Of keys the keyword around it speaks.
      if ('propertyName' in error) return [];
      return [finding('config/other-value', 'here stands a release such as 9.0.0', path, span, {})];
    case 'propertyNames': {
      const key = String(params.propertyName);
      const at = `${path}/${pointerStep(key)}`;
      const message = `'${key}' is no diagnostic code, such as interface/managed-ignored or interface/*`;
      return [wordFinding('config/unknown-code', message, at, keySpan(root, at), key, codePatterns)];
    }
    default:
      return [];
  }
}

const typeWords: Readonly<Record<string, string>> = {
  object: 'an object',
  array: 'a list',
  string: 'a text',
  integer: 'a whole number',
  boolean: 'true or false',
};

/** What the schema leaves open: whether there are such releases and codes. */
function wordFindings(config: unknown, root: TextNode): Diagnostic[] {
  const found: Diagnostic[] = [];
  const { overrides } = membersOf(config);
  const parts = [
    { settings: config, path: '' },
    ...(Array.isArray(overrides) ? overrides : []).map((settings: unknown, index) => ({
      settings,
      path: `/overrides/${index}`,
    })),
  ];
  for (const { settings, path } of parts) {
    const { libvirt, severities } = membersOf(settings);
    if (typeof libvirt === 'string' && !isLibvirtRelease(libvirt)) {
      const { oldest, newest } = libvirtReleases;
      const at = `${path}/libvirt`;
      const message = `${libvirt} is no release of libvirt from ${oldest} to ${newest}`;
      found.push(finding('config/unknown-release', message, at, nodeAt(root, at).value, { libvirt }));
    }
    for (const code of Object.keys(membersOf(severities))) {
      if (found.length >= mostFindings) return found;
      const at = `${path}/severities/${pointerStep(code)}`;
      const span = keySpan(root, at);
      if (!codePatterns.has(code)) {
        const message = `there is no diagnostic code '${code}'`;
        found.push(wordFinding('config/unknown-code', message, at, span, code, codePatterns));
      } else if (documentCodes.some((one) => one.code === code && hasFixedSeverity(one))) {
        const message = `findings of ${code} are always errors: the text is not well-formed`;
        found.push(finding('config/fixed-severity', message, at, span, { code }));
      }
    }
  }
  return found;
}

/** The values of a record by key; none for what is no record. */
function membersOf(value: unknown): Readonly<Record<string, unknown>> {
  const isRecord = typeof value === 'object' && value !== null && !Array.isArray(value);
  return isRecord ? (value as Readonly<Record<string, unknown>>) : {};
}

function valueAt(config: unknown, path: string): unknown {
  let value = config;
  for (const key of pointerKeys(path)) value = (value as Readonly<Record<string, unknown>>)[key];
  return value;
}

function keySpan(root: TextNode, path: string): Span {
  const { key, value } = nodeAt(root, path);
  return key ?? value;
}

/** A finding of a word in quotes that may be misspelt. */
function wordFinding(
  code: ConfigCode,
  message: string,
  path: string,
  span: Span,
  word: string,
  known: Iterable<string>,
): Diagnostic {
  const meant = nearestWord(word, known);
  if (meant === undefined) return finding(code, message, path, span, { word });
  const fix = {
    title: `replace '${word}' with '${meant}'`,
    edits: [{ span, newText: JSON.stringify(meant) }],
    certain: false,
  };
  return finding(code, `${message}; did you mean '${meant}'?`, path, span, { word, suggestion: meant }, fix);
}

function finding(
  code: ConfigCode,
  message: string,
  path: string,
  span: Span,
  data: Diagnostic['data'],
  fix?: Fix,
): Diagnostic {
  return {
    code,
    severity: 'error',
    stage: 'config',
    message,
    path,
    span,
    data,
    ...(fix === undefined ? {} : { fixes: [fix] }),
  };
}
