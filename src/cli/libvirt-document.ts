import type { KindName } from '../validate/document-kinds.ts';
import { contentOf } from './content.ts';
import { type ModelFormat, modelText } from './model-text.ts';
import { isTerminal, writeOutput } from './output.ts';

/** The option that says what documents of libvirt are written as. */
export const toShape = { to: { type: 'string' } } as const;

/** The line about it in a help text. */
export const toUsage = `\
  --to FORMAT            xml (default, as libvirt writes it), json or yaml
`;

/** A document that libvirt gave, of a kind: as it is, or as JSON or YAML as `domxml convert` writes them; ended by a line end. */
export async function libvirtDocument(xml: string, kind: KindName, format: ModelFormat): Promise<string> {
  if (format === 'xml') return xml.endsWith('\n') ? xml : `${xml}\n`;
  const { document } = await contentOf(Buffer.from(xml), kind, false);
  if (document === undefined)
    throw new TypeError(`libvirt has given a ${kind} document that is not well-formed`);
  return modelText(document, format, false);
}

/** Writes such a document to standard output: as it is, but to a terminal with references in XML for what could drive it. */
export function writeDocument(text: string, format: ModelFormat): void {
  const isShown = format === 'xml' && isTerminal('output');
  writeOutput(
    isShown ? text.replace(drivingSigns, (sign) => `&#x${sign.charCodeAt(0).toString(16)};`) : text,
  );
}

/** What could drive a terminal, but for white space that XML is laid out by. */
const drivingSigns = /(?![\t\n])[\p{Cc}\p{Bidi_Control}\p{Zl}\p{Zp}]/gu;
