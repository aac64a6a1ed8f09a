import { applyTextEdits, type TextEdit } from '../text/text-edit.ts';
import { escapeAttribute } from '../xml/escape.ts';
import { childElements, resolvePrefix, type XmlElement, type XmlNode } from '../xml/tree.ts';

/** The text of an element of a document, from which elements can be taken away. Comments are left out. */
export class Snippet {
  readonly #document: string;
  readonly #element: XmlElement;
  readonly #removed = new Set<XmlNode>();
  #text: string | undefined;

  /** `document`: the whole text that the element stands in. */
  constructor(document: string, element: XmlElement) {
    this.#document = document;
    this.#element = element;
  }

  /** Takes an element away if what is left then is as it has to be. */
  removeIf(element: XmlElement, isRight: () => boolean): void {
    const before = this.#text;
    this.#removed.add(element);
    this.#text = undefined;
    if (isRight()) return;
    this.#removed.delete(element);
    this.#text = before;
  }

  /** The children of an element that are still there. */
  left(element: XmlElement): XmlElement[] {
    return this.#removed.has(element)
      ? []
      : childElements(element).filter((child) => !this.#removed.has(child));
  }

  /** How many lines are left. */
  get lines(): number {
    return this.text.split('\n').length;
  }

  /** What is left, as a text of its own: not indented, with the namespaces that it needs declared. */
  get text(): string {
    this.#text ??= this.#withNamespaces(this.#withoutIndentation(this.#withoutRemoved()));
    return this.#text;
  }

  #withoutRemoved(): string {
    const { start, end } = this.#element;
    const edits: TextEdit[] = [];
    const open = [this.#element];
    for (const { children } of open) {
      for (const child of children) {
        if (child.kind === 'comment' || this.#removed.has(child))
          edits.push({ span: this.#span(child), newText: '' });
        else if (child.kind === 'element') open.push(child);
      }
    }
    const text = applyTextEdits(this.#document.slice(start, end), edits);
    return text.replace(/<([\w:.-]+)([^<>]*)>\s*<\/\1>/g, '<$1$2/>');
  }

  /** Where a node stands in the text of the element, with the white space in front of it. */
  #span({ start, end }: XmlNode) {
    const before = this.#document.slice(this.#element.start, start);
    return { start: before.trimEnd().length, end: end - this.#element.start };
  }

  #withoutIndentation(text: string): string {
    const line = this.#document.slice(0, this.#element.start);
    const indentation = /[ \t]*$/.exec(line)?.[0] ?? '';
    return text.replaceAll(`\n${indentation}`, '\n');
  }

  #withNamespaces(text: string): string {
    const used = new Set(
      [...text.matchAll(/[<\s]([\w.-]+):[\w.-]+(?=[^<>]*>)/g)].map(([, prefix]) => prefix as string),
    );
    const declarations = [...used].map((prefix) => {
      const namespaceName = resolvePrefix(this.#element, prefix);
      const isNeeded =
        namespaceName !== undefined && !/^xml/.test(prefix) && !text.includes(`xmlns:${prefix}=`);
      return isNeeded ? ` xmlns:${prefix}='${escapeAttribute(namespaceName)}'` : '';
    });
    return text.replace(/^<[^\s/>]+/, (tag) => tag + declarations.join(''));
  }
}
