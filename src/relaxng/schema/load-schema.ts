import { decodeXml } from '../../xml/decode.ts';
import { parseXml } from '../../xml/parse.ts';
import type { XmlDocument } from '../../xml/tree.ts';
import { defaultValueType } from '../simplify/default-value-type.ts';
import { inheritDatatypeLibrary } from '../simplify/inherit-datatype-library.ts';
import { mergeInclude } from '../simplify/merge-include.ts';
import { replaceExternalRef } from '../simplify/replace-external-ref.ts';
import { resolveHref } from '../simplify/resolve-href.ts';
import { separateAnnotations } from '../simplify/separate-annotations.ts';
import { trimNames } from '../simplify/trim-names.ts';
import { forEachNodeInheriting } from './for-each-node.ts';
import { readSchema } from './read-schema.ts';
import type { SchemaDiagnostics } from './schema-diagnostics.ts';
import type { SchemaFile, SchemaNode } from './schema-node.ts';

/** Returns a file of a schema as text or as its bytes, or undefined where there is none. */
export type SchemaLoader = (uri: string) => string | Uint8Array | undefined;

/** How many files may refer to each other in a row. */
const longestFileChain = 100;
/** How many nodes a schema may have after inclusion; a file that is included twice counts twice. */
const mostNodes = 500_000;

/** A whole schema as one tree, after RELAX NG §4.7. */
export interface LoadedSchema {
  /** Undefined where the first file gives no tree; says why in the diagnostics. */
  readonly root: SchemaNode | undefined;
  /** Whether all included files could be read, so that what is not defined is not defined anywhere. */
  readonly complete: boolean;
  /** The text of every file that was read, by URI. */
  readonly sources: ReadonlyMap<string, string>;
}

/** Reads a schema and all files it refers to (RELAX NG §3 to §4.7). */
export function loadSchema(uri: string, load: SchemaLoader, diagnostics: SchemaDiagnostics): LoadedSchema {
  return new Loader(load, diagnostics).load(uri);
}

/** An `include` or `externalRef` whose file has not been read yet. */
interface Reference {
  readonly node: SchemaNode;
  readonly within: FileChain;
}

/** The files around a place, from inside to outside. */
interface FileChain {
  readonly uri: string;
  readonly length: number;
  readonly outer: FileChain | undefined;
}

class Loader {
  readonly #load: SchemaLoader;
  readonly #diagnostics: SchemaDiagnostics;
  readonly #documents = new Map<string, { file: SchemaFile; document: XmlDocument } | undefined>();
  readonly #references: Reference[] = [];
  #nodes = 0;
  #complete = true;

  constructor(load: SchemaLoader, diagnostics: SchemaDiagnostics) {
    this.#load = load;
    this.#diagnostics = diagnostics;
  }

  load(uri: string): LoadedSchema {
    const root = this.#read(uri, undefined, undefined);
    for (const reference of this.#references) {
      this.#follow(reference);
      if (reference.node.referenced === undefined) this.#complete = false;
    }
    for (const { node } of this.#references.toReversed()) {
      if (node.kind === 'include') mergeInclude(node, this.#diagnostics);
      else replaceExternalRef(node);
    }
    const sources = new Map<string, string>();
    for (const read of this.#documents.values())
      if (read !== undefined) sources.set(read.file.uri, read.file.text);
    return { root, complete: this.#complete, sources };
  }

  #follow({ node, within }: Reference): void {
    const { href } = node;
    // A missing or malformed href has been reported.
    if (href === undefined || this.#refusesChain(node, href, within)) return;
    const root = this.#read(href, node, within);
    if (root === undefined || node.kind !== 'include' || root.kind === 'grammar') {
      node.referenced = root;
      return;
    }
    this.#diagnostics.atAttribute(node, 'href', {
      code: 'schema/include-without-grammar',
      message: `'${href}' is not a grammar but '${root.element.localName}'; only grammars can be included`,
      section: '4.7',
      data: { uri: href, element: root.element.localName },
    });
  }

  #refusesChain(node: SchemaNode, href: string, within: FileChain): boolean {
    const section = sectionOf(node);
    for (let outer: FileChain | undefined = within; outer !== undefined; outer = outer.outer) {
      if (outer.uri !== href) continue;
      const through = within.uri === href ? '' : ` through '${within.uri}'`;
      this.#diagnostics.atAttribute(node, 'href', {
        code: 'schema/recursive-file',
        message: `'${href}' refers to itself${through}`,
        section,
        data: { uri: href },
      });
      return true;
    }
    if (within.length < longestFileChain) return false;
    this.#diagnostics.atAttribute(node, 'href', {
      code: 'schema/too-deep',
      message: `more than ${longestFileChain} files refer to each other in a row`,
      data: { limit: longestFileChain },
    });
    return true;
  }

  /** The tree of a file with its own references listed; `node` is what refers to the file. */
  #read(uri: string, node: SchemaNode | undefined, outer: FileChain | undefined): SchemaNode | undefined {
    if (this.#nodes > mostNodes) return undefined;
    const parsed = this.#parse(uri, node);
    if (parsed?.document.root === undefined) return undefined;
    const root = readSchema(parsed.file, parsed.document.root, this.#diagnostics);
    if (root === undefined) return undefined;
    const within = { uri, length: (outer?.length ?? 0) + 1, outer };
    forEachNodeInheriting(root, { library: '', base: uri }, (inner, inherited) => {
      separateAnnotations(inner);
      trimNames(inner);
      const library = inheritDatatypeLibrary(inner, inherited.library);
      defaultValueType(inner);
      const base = resolveHref(inner, inherited.base, this.#diagnostics);
      this.#nodes++;
      if (inner.kind === 'include' || inner.kind === 'externalRef') {
        this.#references.push({ node: inner, within });
      }
      return library === inherited.library && base === inherited.base ? inherited : { library, base };
    });
    if (this.#nodes > mostNodes) {
      this.#diagnostics.atNode(node ?? root, {
        code: 'schema/too-large',
        message: `the schema has more than ${mostNodes} elements, those of included files counted each time`,
        data: { limit: mostNodes },
      });
    }
    return root;
  }

  #parse(uri: string, node: SchemaNode | undefined): { file: SchemaFile; document: XmlDocument } | undefined {
    if (this.#documents.has(uri)) {
      const known = this.#documents.get(uri);
      if (known === undefined) this.#reportMissing(uri, node);
      return known;
    }
    const source = this.#load(uri);
    if (source === undefined) {
      this.#documents.set(uri, undefined);
      this.#reportMissing(uri, node);
      return undefined;
    }
    const decoded = typeof source === 'string' ? { text: source, diagnostics: [] } : decodeXml(source);
    const { text } = decoded;
    const { document, diagnostics } = parseXml(text);
    // What the XML reader says of bytes that are no text would be noise.
    for (const { severity, message, path, span, code } of decoded.diagnostics.length > 0
      ? decoded.diagnostics
      : diagnostics) {
      if (severity !== 'error') continue;
      this.#complete = false;
      this.#diagnostics.at(uri, span, path, {
        code: 'schema/not-well-formed',
        message: `not well-formed XML: ${message}`,
        section: '3',
        data: { code },
      });
    }
    const parsed = { file: { uri, text }, document };
    this.#documents.set(uri, parsed);
    return parsed;
  }

  #reportMissing(uri: string, node: SchemaNode | undefined): void {
    const message = `there is no file '${uri}'`;
    const data = { uri };
    if (node === undefined) {
      this.#diagnostics.at(uri, { start: 0, end: 0 }, '/', { code: 'schema/missing-file', message, data });
    } else {
      const section = sectionOf(node);
      this.#diagnostics.atAttribute(node, 'href', { code: 'schema/missing-file', message, section, data });
    }
  }
}

function sectionOf(node: SchemaNode): string {
  return node.kind === 'include' ? '4.7' : '4.6';
}
