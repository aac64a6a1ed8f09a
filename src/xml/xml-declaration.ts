import { whiteSpaceEnd } from './characters.ts';
import type { XmlCode } from './codes.ts';

/** A mistake in an XML declaration; offsets refer to the text that was given. */
interface DeclarationMistake {
  readonly code: XmlCode;
  readonly start: number;
  readonly end: number;
  readonly message: string;
  readonly data?: Readonly<Record<string, unknown>>;
}

interface PseudoAttribute {
  readonly name: string;
  readonly value: string;
  readonly start: number;
  readonly valueStart: number;
  readonly valueEnd: number;
}

const form = '`<?xml version="1.0" encoding="UTF-8"?>`';

/** The first mistake of the XML declaration between two offsets (XML 1.0 §2.8, productions 23 to 26), if it has one. */
export function declarationMistake(text: string, start: number, end: number): DeclarationMistake | undefined {
  const attributes: PseudoAttribute[] = [];
  const attribute = /([ \t\r\n]+)([a-zA-Z]+)[ \t\r\n]*=[ \t\r\n]*(?:"([^"<]*)"|'([^'<]*)')/y;
  attribute.lastIndex = start + '<?xml'.length;
  const contentEnd = end - '?>'.length;
  let position = attribute.lastIndex;
  for (let found = attribute.exec(text); found !== null; found = attribute.exec(text)) {
    if (attribute.lastIndex > contentEnd) break;
    const value = found[3] ?? found[4] ?? '';
    const valueEnd = attribute.lastIndex - 1;
    attributes.push({
      name: found[2] as string,
      value,
      start: position + (found[1] as string).length,
      valueStart: valueEnd - value.length,
      valueEnd,
    });
    position = attribute.lastIndex;
  }
  const restStart = whiteSpaceEnd(text, position);
  if (restStart < contentEnd) {
    return malformed(restStart, contentEnd, `the XML declaration is not written like ${form} from here on`);
  }
  return orderMistake(attributes, start, end) ?? valueMistake(attributes);
}

function orderMistake(
  attributes: readonly PseudoAttribute[],
  start: number,
  end: number,
): DeclarationMistake | undefined {
  const order = ['version', 'encoding', 'standalone'];
  if (attributes[0]?.name !== 'version') {
    const message = `the XML declaration does not begin with a version; it is written like ${form}`;
    return { code: 'xml/declaration-missing-version', start, end, message };
  }
  let last = -1;
  for (const { name, start: nameStart } of attributes) {
    const rank = order.indexOf(name);
    const nameEnd = nameStart + name.length;
    if (rank < 0) {
      const message = `the XML declaration has no '${name}'; it has version, encoding and standalone`;
      return malformed(nameStart, nameEnd, message);
    }
    if (rank <= last) {
      const message = `'${name}' is out of order; the order is version, encoding, standalone, each once`;
      return malformed(nameStart, nameEnd, message);
    }
    last = rank;
  }
  return undefined;
}

function valueMistake(attributes: readonly PseudoAttribute[]): DeclarationMistake | undefined {
  for (const { name, value, valueStart, valueEnd } of attributes) {
    const place = { start: valueStart, end: valueEnd, data: { value } };
    if (name === 'version' && !/^1\.[0-9]+$/.test(value)) {
      const message = `version '${value}' is not '1.0'`;
      return { code: 'xml/declaration-malformed-version', ...place, message };
    }
    if (name === 'version' && value !== '1.0') {
      const message = `version '${value}' is read as XML 1.0`;
      return { code: 'xml/declaration-unsupported-version', ...place, message };
    }
    if (name === 'encoding' && !/^[A-Za-z][A-Za-z0-9._-]*$/.test(value)) {
      const message = `encoding '${value}' is not the name of an encoding such as 'UTF-8'`;
      return { code: 'xml/declaration-malformed-encoding', ...place, message };
    }
    if (name === 'standalone' && value !== 'yes' && value !== 'no') {
      const message = `standalone '${value}' is neither 'yes' nor 'no'`;
      return { code: 'xml/declaration-malformed-standalone', ...place, message };
    }
  }
  return undefined;
}

function malformed(start: number, end: number, message: string): DeclarationMistake {
  return { code: 'xml/declaration-malformed', start, end, message };
}
