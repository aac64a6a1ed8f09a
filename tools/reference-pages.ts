import { readdirSync, readFileSync } from 'node:fs';
import { Examples } from '../src/reference/examples.ts';
import { Explainer } from '../src/reference/explain.ts';
import { chain, Reference } from '../src/reference/reference.ts';
import { summary } from '../src/reference/summary.ts';
import { DerivativeEngine } from '../src/relaxng/derivative/derivative-engine.ts';
import {
  type DatedGrammar,
  decodeAllReleases,
  decodeGrammar,
} from '../src/relaxng/encoding/decode-grammar.ts';
import type { EncodedGrammar } from '../src/relaxng/encoding/encoded-grammar.ts';
import { documentKinds, kindNames } from '../src/validate/document-kinds.ts';
import { parseXml } from '../src/xml/parse.ts';
import type { XmlDocument } from '../src/xml/tree.ts';
import { link, plain, table } from './markdown.ts';
import { type Page, ReferenceLayout, referenceFolder, type Section } from './reference-layout.ts';
import { referenceSection } from './reference-section.ts';

const examplesFolder = new URL('../examples/', import.meta.url);

/**
 * The reference of all kinds in docs/reference, made from the annotations in `grammars` (by the names of their root files),
 * and the example documents as the command line needs them; by path inside the project.
 */
export function referenceFiles(grammars: ReadonlyMap<string, EncodedGrammar>): Map<string, string> {
  const files = new Map<string, string>();
  const documents = exampleDocuments();
  const layout = new ReferenceLayout();
  const decoded = new Map<EncodedGrammar, DatedGrammar>();
  const kinds = kindNames.map((kind) => {
    const { rootElements } = documentKinds[kind];
    const encoded = grammars.get(kind) ?? (grammars.get('domain-family') as EncodedGrammar);
    const grammar = decoded.get(encoded) ?? decodeAllReleases(encoded);
    decoded.set(encoded, grammar);
    const reference = new Reference(grammar, rootElements);
    const engine = new DerivativeEngine(decodeGrammar(encoded, { roots: rootElements }));
    const own = documents.filter(({ root }) => root !== undefined && engine.acceptsRoot(root));
    return { kind, reference, documents: own, pages: layout.add(kind, reference) };
  });
  for (const { reference, documents: own, pages } of kinds) {
    const writer = new PageWriter(reference, own, layout);
    for (const page of pages) files.set(page.path, writer.text(page));
  }
  files.set(`${referenceFolder}/README.md`, indexPage(kinds, layout));
  files.set('generated/examples.ts', examplesFile(kinds));
  return files;
}

/** Writes the pages of one kind. */
class PageWriter {
  readonly #reference: Reference;
  readonly #explainer: Explainer;
  readonly #examples: Examples;
  readonly #layout: ReferenceLayout;

  constructor(reference: Reference, documents: readonly XmlDocument[], layout: ReferenceLayout) {
    this.#reference = reference;
    this.#explainer = new Explainer(reference);
    this.#examples = new Examples(reference, documents);
    this.#layout = layout;
  }

  text({ path, sections }: Page): string {
    const texts = sections.map((section, index) => this.#section(section, index === 0 ? 1 : 2));
    const [first, ...rest] = texts as [string, ...string[]];
    const [title, ...body] = first.split('\n');
    const above = this.#above(sections[0] as Section, path);
    return `${[title, '', above, ...body].join('\n')}\n${rest.map((text) => `\n${text}\n`).join('')}\n${footer}`;
  }

  #section({ place, page, heading }: Section, level: 1 | 2): string {
    const { element } = place;
    const explain = (attribute?: (typeof element.attributes)[number]) =>
      this.#explainer.explain({ place, attribute, literal: undefined });
    const explanation = explain();
    const others = this.#reference.parentsOf(element).filter((parent) => parent !== place.parent?.element);
    const toElement = (name: string, target: typeof element) =>
      link(plain(name), page, this.#layout.sectionOf(target));
    return referenceSection({
      heading: plain(heading),
      level,
      element: explanation,
      attributes: element.attributes.map(explain),
      children: element.children.map((child, index) => ({
        link: toElement(child.element.name, child.element),
        part: explanation.children[index] as (typeof explanation.children)[number],
      })),
      others: others.map((parent) => toElement(this.#layout.sectionOf(parent).heading, parent)),
      example: this.#examples.exampleOf({ place, attribute: undefined, literal: undefined }),
    });
  }

  /** The way back: links to the elements around, and to the list of kinds. */
  #above({ place }: Section, page: string): string {
    const index = link('reference', page, { page: `${referenceFolder}/README.md`, anchor: 'reference' });
    const around = chain(place).slice(0, -1);
    const links = around.map(({ element }) =>
      link(plain(element.name), page, this.#layout.sectionOf(element)),
    );
    return [index, ...links].join(' / ');
  }
}

const footer = '<!-- Made by `npm run generate` from schemas/rng and examples. -->\n';

interface Kind {
  readonly kind: string;
  readonly documents: readonly XmlDocument[];
  readonly reference: Reference;
}

/** The list of kinds; kinds without pages of their own link to where their elements are described. */
function indexPage(kinds: readonly Kind[], layout: ReferenceLayout): string {
  const page = `${referenceFolder}/README.md`;
  const rows = kinds.map(({ kind, reference }) => {
    const links = reference.roots.map((root) => link(plain(root.name), page, layout.sectionOf(root)));
    const [root] = reference.roots;
    const sentence =
      reference.roots.length === 1
        ? plain(summary(root?.documentation ?? []))
        : 'A device alone, as it is attached to a domain.';
    return [kind, links.join(', '), sentence];
  });
  return [
    '# Reference',
    'The documents of libvirt: every element, attribute and value, since which release and for which drivers. In the terminal: `domxml explain PATH`.',
    table(['kind', 'described in', 'what it is'], rows),
    footer,
  ].join('\n\n');
}

function exampleDocuments(): XmlDocument[] {
  return readdirSync(examplesFolder)
    .filter((name) => name.endsWith('.xml'))
    .sort()
    .map((name) => parseXml(readFileSync(new URL(name, examplesFolder), 'utf8')).document);
}

/** The valid example documents of each kind as a JSON text: read only when it is needed. */
function examplesFile(kinds: readonly Kind[]): string {
  const texts = kinds.map(({ kind, documents }) => [kind, documents.map(({ text }) => text)] as const);
  const json = JSON.stringify(Object.fromEntries(texts.filter(([, own]) => own.length > 0)));
  return [
    '// Generated from examples by `npm run generate`. Do not edit.\n',
    '/** The example documents that are valid, by kind (`Record<string, string[]>`). */\n',
    `export const examples: string = '${json.replace(/[\\']/g, '\\$&')}';\n`,
  ].join('');
}
