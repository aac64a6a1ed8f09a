import { firstInvalidCharacter } from '../xml/characters.ts';
import type { ModelMistakes, ModelPath } from './mistakes.ts';

const escapes: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  "'": '&apos;',
  '"': '&quot;',
  '\t': '&#9;',
  '\n': '&#10;',
  '\r': '&#13;',
};

/** Makes the markup of values, and reports those that XML cannot express. */
export class TextWriter {
  readonly #mistakes: ModelMistakes;

  constructor(mistakes: ModelMistakes) {
    this.#mistakes = mistakes;
  }

  /** Character data as libvirt writes it: it escapes quotes in texts too (src/util/virbuffer.c virBufferEscapeString). */
  text(value: string, path: ModelPath | undefined): string {
    if (isPlain(value)) return value;
    this.checkCharacters(value, path);
    return value.replace(/[&<>'"\r]/g, (character) => escapes[character] as string);
  }

  /** What stands between the quotes of an attribute, be they single or double. */
  attribute(value: string, path: ModelPath | undefined): string {
    if (isPlain(value)) return value;
    this.checkCharacters(value, path);
    return value.replace(/[&<>'"\t\n\r]/g, (character) => escapes[character] as string);
  }

  /** Character data of foreign elements, which libvirt hands on with quotes as they are. */
  foreignText(value: string, path: ModelPath | undefined): string {
    if (isPlain(value)) return value;
    this.checkCharacters(value, path);
    return value.replace(/[&<>\r]/g, (character) => escapes[character] as string);
  }

  /** Reports characters that XML has no way to express. */
  checkCharacters(value: string, path: ModelPath | undefined): void {
    const offset = firstInvalidCharacter(value);
    if (offset < 0) return;
    const code = value.charCodeAt(offset).toString(16).toUpperCase().padStart(4, '0');
    this.#mistakes.report('model/invalid-character', path, `XML cannot express the character U+${code}`, {
      character: `U+${code}`,
      offset,
    });
  }
}

/** Whether a text is what its markup is: true of most, so that it is asked first. */
export function isPlain(text: string): boolean {
  for (let index = 0; index < text.length; index++) {
    const unit = text.charCodeAt(index);
    if (unit < 0x20 || unit >= 0xd800) return false;
    // & ' < > "
    if (unit === 0x26 || unit === 0x27 || unit === 0x3c || unit === 0x3e || unit === 0x22) return false;
  }
  return true;
}
