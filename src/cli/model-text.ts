import type { ModelDocument } from './content.ts';

/** The formats that models are written in. */
export const modelFormats = ['xml', 'json', 'yaml'] as const;

/** The name of a format that models are written in. */
export type ModelFormat = (typeof modelFormats)[number];

/** The text of a model in a format: alone, or under the name of its root element. */
export async function modelText(
  { kind, rootName, model }: ModelDocument,
  format: ModelFormat,
  isAlone: boolean,
): Promise<string> {
  if (format === 'xml') return (await import('../model/write.ts')).write(kind, model);
  const { plainModel } = await import('../interchange/plain-model.ts');
  const plain = plainModel(kind, model);
  const named = isAlone || kind.descriptor.roots.length > 1 ? plain : { [rootName]: plain };
  if (format === 'json') return (await import('../interchange/write-json.ts')).writeJson(named);
  return (await import('../interchange/write-yaml.ts')).writeYaml(named);
}
