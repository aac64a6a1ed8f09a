import type { Comment, ForeignAttribute, ForeignElement, Instruction } from '../descriptor/foreign.ts';
import { isNCName, isQName, prefixOf } from '../xml/names.ts';
import { xmlNamespace, xmlnsNamespace } from '../xml/tree.ts';
import { isForeignElement, isMarkup, isMarkupAlone } from './check-extras.ts';
import { isDeclaration } from './declarations.ts';
import type { ModelMistakes, ModelPath } from './mistakes.ts';
import { isPlainObject } from './plain-object.ts';
import { PrefixStack } from './prefix-stack.ts';
import type { TextWriter } from './write-text.ts';

/** The namespace declarations that hold at a place. */
export interface NamespaceScope {
  /** '' for none. */
  readonly defaultNamespace: string;
  /** Prefix to namespace name. */
  readonly prefixes: ReadonlyMap<string, string>;
}

/** What no declaration may be about (Namespaces in XML §3). */
const reserved: ReadonlySet<string> = new Set(['xml', 'xmlns', xmlNamespace, xmlnsNamespace]);

/** Something still to be written of a foreign element. */
type Task = ElementTask | { readonly ready: string } | EndTask;

interface ElementTask {
  readonly element: ForeignElement;
  /** The default namespace around it. */
  readonly defaultNamespace: string;
  readonly path: ModelPath | undefined;
  readonly outer: ElementTask | undefined;
  readonly depth: number;
}

/** An end tag still to be written; what the element declares ends with it. */
interface EndTask {
  readonly name: string;
  readonly declared: ReadonlyMap<string, string>;
}

/** What prefixes stand for. */
type PrefixMeanings = Pick<ReadonlyMap<string, string>, 'get'>;

/** Writes what no grammar describes, as it was: text and white space included, with double quotes as libvirt hands it on. */
export class ForeignWriter {
  readonly #mistakes: ModelMistakes;
  readonly #text: TextWriter;

  constructor(mistakes: ModelMistakes, text: TextWriter) {
    this.#mistakes = mistakes;
    this.#text = text;
  }

  /** The XML of an element, with the namespace declarations that it needs beyond those in force around it. */
  element(root: ForeignElement, around: NamespaceScope, path: ModelPath | undefined): string {
    let written = '';
    const prefixes = new PrefixStack(around.prefixes);
    const { defaultNamespace } = around;
    const stack: Task[] = [{ element: root, defaultNamespace, path, outer: undefined, depth: 0 }];
    for (let task = stack.pop(); task !== undefined; task = stack.pop()) {
      if ('ready' in task) {
        written += task.ready;
        continue;
      }
      if ('declared' in task) {
        written += `</${task.name}>`;
        prefixes.leave(task.declared);
        continue;
      }
      const { element, path: way } = task;
      if (!this.isName(element.name, 'name', way) || this.#mistakes.isCircular(task, (one) => one.element))
        continue;
      const { declarations, declared, inner } = this.#declare(element, task.defaultNamespace, prefixes, way);
      written += `<${element.name}${declarations}${this.#attributes(element, way)}`;
      const children = element.children ?? [];
      if (children.length === 0) {
        written += '/>';
        continue;
      }
      written += '>';
      prefixes.enter(declared);
      stack.push({ name: element.name, declared });
      const childrenWay = { outer: way, key: 'children' };
      for (let index = children.length - 1; index >= 0; index--) {
        const childTask = this.#child(children[index], inner, { outer: childrenWay, key: index }, task);
        if (childTask !== undefined) stack.push(childTask);
      }
    }
    return written;
  }

  /** The markup of a comment or processing instruction. */
  markup(node: Comment | Instruction, path: ModelPath | undefined): string {
    if ('comment' in node) {
      this.#checkMarkup(node.comment, /--|-$/, "a comment cannot hold '--' or end in '-'", path);
      return `<!--${node.comment}-->`;
    }
    const { instruction, value } = node;
    if (!isNCName(instruction) || instruction.toLowerCase() === 'xml') {
      this.#mistakes.report('model/invalid-name', path, `'${instruction}' is no name of an instruction`, {
        name: instruction,
      });
    }
    const words = "a processing instruction cannot hold '?>' or begin with white space";
    this.#checkMarkup(value, /\?>|^[ \t\n]/, words, path);
    return `<?${instruction}${value === '' ? '' : ` ${value}`}?>`;
  }

  /** Reports what would not be read as it is written, since there are no references in markup. */
  #checkMarkup(value: string, refused: RegExp, words: string, path: ModelPath | undefined): void {
    this.#text.checkCharacters(value, path);
    if (refused.test(value)) this.#mistakes.report('model/invalid-comment', path, words);
    if (value.includes('\r')) {
      const lineFeed = 'a carriage return would be read as a line feed here';
      this.#mistakes.report('model/invalid-comment', path, lineFeed);
    }
  }

  /** Whether a foreign name is one, and no namespace declaration in disguise; reports what is not. */
  isName(name: string, key: string, path: ModelPath | undefined): boolean {
    if (isQName(name) && name !== 'xmlns' && prefixOf(name) !== 'xmlns') return true;
    this.#mistakes.report(
      'model/invalid-name',
      { outer: path, key },
      `'${name}' is no name of an element or attribute`,
      {
        name,
      },
    );
    return false;
  }

  #child(child: unknown, defaultNamespace: string, path: ModelPath, outer: ElementTask): Task | undefined {
    if (typeof child === 'string') return { ready: this.#text.foreignText(child, path) };
    if (isPlainObject(child) && isMarkup(child)) {
      if (!isMarkupAlone(child, path, this.#mistakes)) return undefined;
      return { ready: this.markup(child as unknown as Comment | Instruction, path) };
    }
    if (!isForeignElement(child, path, this.#mistakes)) return undefined;
    return { element: child, defaultNamespace, path, outer, depth: outer.depth + 1 };
  }

  #attributes({ attributes = [] }: ForeignElement, path: ModelPath | undefined): string {
    const names = new Set<string>();
    let written = '';
    attributes.forEach((attribute, index) => {
      const way = { outer: { outer: path, key: 'attributes' }, key: index };
      const { name, value } = attribute;
      if (isDeclaration(attribute)) return;
      if (!this.isName(name, 'name', way) || !this.isNew(attribute, names, way)) return;
      written += ` ${name}="${this.#text.attribute(value, { outer: way, key: 'value' })}"`;
    });
    return written;
  }

  /** Whether no attribute before has the same name, as written or expanded; reports a second one. */
  isNew({ name, namespaceName }: ForeignAttribute, names: Set<string>, path: ModelPath): boolean {
    const expanded = `{${namespaceName ?? ''}}${localName(name)}`;
    if (names.has(name) || names.has(expanded)) {
      this.#mistakes.report(
        'model/duplicate-attribute',
        path,
        `the element has an attribute '${name}' already`,
        {
          name,
        },
      );
      return false;
    }
    names.add(name).add(expanded);
    return true;
  }

  /**
   * What an element has to declare so that its own names mean what they should: the markup, the prefixes, and the default
   * namespace inside.
   */
  #declare(
    element: ForeignElement,
    defaultNamespace: string,
    outer: PrefixMeanings,
    path: ModelPath | undefined,
  ): {
    readonly declarations: string;
    readonly declared: ReadonlyMap<string, string>;
    readonly inner: string;
  } {
    const { name, namespaceName = '' } = element;
    const own = this.#ownDeclarations(element, path);
    const declared = own.get('');
    own.delete('');
    const prefix = prefixOf(name);
    if (prefix === undefined && declared !== undefined && declared !== namespaceName) {
      const words = `xmlns='${declared}' puts '${name}' into another namespace than namespaceName does`;
      this.#mistakes.report('model/undeclared-prefix', path, words, { name, namespaceName });
    }
    if (prefix !== undefined) this.needPrefix(name, element.namespaceName, outer, own, path);
    for (const attribute of element.attributes ?? []) {
      if (isDeclaration(attribute)) continue;
      this.needPrefix(attribute.name, attribute.namespaceName, outer, own, path);
    }
    const inner = declared ?? (prefix === undefined ? namespaceName : defaultNamespace);
    const isDefault = declared === undefined && inner === defaultNamespace;
    const written = isDefault ? '' : ` xmlns="${this.#text.attribute(inner, path)}"`;
    return { declarations: written + this.declarations(own, '"', path), declared: own, inner };
  }

  /** What the declarations among the attributes declare, by prefix, '' for none; reports those that declare nothing. */
  #ownDeclarations({ attributes = [] }: ForeignElement, path: ModelPath | undefined): Map<string, string> {
    const own = new Map<string, string>();
    attributes.forEach((attribute, index) => {
      if (!isDeclaration(attribute)) return;
      const { name, value } = attribute;
      const prefix = name.slice('xmlns:'.length);
      const isOne = name === 'xmlns' || (name === `xmlns:${prefix}` && isNCName(prefix) && value !== '');
      const isReserved = reserved.has(prefix) || reserved.has(value);
      if (isOne && !isReserved && !own.has(prefix)) own.set(prefix, value);
      else {
        const way = { outer: { outer: path, key: 'attributes' }, key: index };
        const words = own.has(prefix)
          ? 'declares a prefix that is declared already'
          : 'declares no namespace';
        this.#mistakes.report('model/invalid-name', way, `${name}='${value}' ${words}`, { name });
      }
    });
    return own;
  }

  /**
   * Sees to it that the prefix of a name stands for its namespace: by `outer`, or by a declaration in `own`. Reports names
   * whose prefix and namespace do not go together.
   */
  needPrefix(
    name: string,
    namespaceName: string | undefined,
    outer: PrefixMeanings,
    own: Map<string, string>,
    path: ModelPath | undefined,
  ): void {
    const prefix = prefixOf(name);
    const wanted = namespaceName ?? '';
    if (prefix === 'xml' || (prefix === undefined && wanted === '')) return;
    const clashing = prefix !== undefined && own.has(prefix) && own.get(prefix) !== wanted;
    if (prefix === undefined || wanted === '' || clashing) {
      this.#mistakes.report('model/undeclared-prefix', path, prefixWords(name, wanted), {
        name,
        namespaceName,
      });
    } else if (outer.get(prefix) !== wanted) own.set(prefix, wanted);
  }

  /** The markup of namespace declarations. */
  declarations(prefixes: ReadonlyMap<string, string>, quote: string, path: ModelPath | undefined): string {
    let written = '';
    for (const [prefix, namespaceName] of prefixes) {
      written += ` xmlns:${prefix}=${quote}${this.#text.attribute(namespaceName, path)}${quote}`;
    }
    return written;
  }
}

function prefixWords(name: string, namespaceName: string): string {
  const prefix = prefixOf(name);
  if (prefix === undefined)
    return `the attribute '${name}' needs a prefix to be in the namespace '${namespaceName}'`;
  if (namespaceName === '') return `namespaceName says what the prefix of '${name}' stands for`;
  return `the prefix of '${name}' stands for another namespace in the same element`;
}

function localName(name: string): string {
  return name.slice(name.indexOf(':') + 1);
}
