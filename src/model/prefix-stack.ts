/** What prefixes stand for where the writing is, as it goes into elements with declarations and out of them. */
export class PrefixStack {
  readonly #around: ReadonlyMap<string, string>;
  /** The namespace names of each prefix, of the innermost element last. */
  readonly #inside = new Map<string, string[]>();

  /** `around` has the prefixes that are declared before. */
  constructor(around: ReadonlyMap<string, string>) {
    this.#around = around;
  }

  /** The namespace name of a prefix; undefined where it is not declared. */
  get(prefix: string): string | undefined {
    return this.#inside.get(prefix)?.at(-1) ?? this.#around.get(prefix);
  }

  /** Goes into an element that declares prefixes. */
  enter(declared: ReadonlyMap<string, string>): void {
    for (const [prefix, namespaceName] of declared) {
      const names = this.#inside.get(prefix);
      if (names === undefined) this.#inside.set(prefix, [namespaceName]);
      else names.push(namespaceName);
    }
  }

  /** Goes out of the element that was entered last and is still open; `declared` is what it declares. */
  leave(declared: ReadonlyMap<string, string>): void {
    for (const prefix of declared.keys()) this.#inside.get(prefix)?.pop();
  }
}
