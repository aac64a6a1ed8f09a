import type { KindName } from '../validate/document-kinds.ts';
import { contentOf } from './content.ts';
import { type ModelFormat, modelText } from './model-text.ts';

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
