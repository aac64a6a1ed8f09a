/** Text to insert with places to fill in: as it is inserted plainly, and as a snippet of the Language Server Protocol. */
export class FillIn {
  text = '';
  #snippet = '';
  #stops = 0;

  /** Text that stays as it is. */
  write(text: string): this {
    this.text += text;
    this.#snippet += text.replace(/[\\$}]/g, '\\$&');
    return this;
  }

  /** A place to fill in, by one of the choices where there are some; `written` is what is there in the plain text. */
  stop(choices: readonly string[] = [], written = ''): this {
    this.text += written;
    const number = ++this.#stops;
    const escaped = choices.map((choice) => choice.replace(/[\\,|$}]/g, '\\$&'));
    this.#snippet += escaped.length === 0 ? `\${${number}}` : `\${${number}|${escaped.join(',')}|}`;
    return this;
  }

  /** Where the cursor is to be in the end, if there is anything left to do. */
  end(): this {
    this.#snippet += '$0';
    return this;
  }

  /** Undefined where there is nothing to fill in. */
  get snippet(): string | undefined {
    return this.#snippet === this.text ? undefined : this.#snippet;
  }
}
