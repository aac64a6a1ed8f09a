import { parseXml } from '../xml/parse.ts';
import { ModelError } from './model-error.ts';
import type { ModelKind } from './model-kind.ts';
import { open } from './open.ts';

/**
 * The model of a document of a kind. Takes any well-formed document with a root element of the kind, also one that the
 * grammar refuses: what it does not know is kept. Throws `ModelError` for other texts.
 */
export function read<Model>(kind: ModelKind<Model>, text: string): Model {
  const { document, diagnostics } = parseXml(text);
  const errors = diagnostics.filter(({ severity }) => severity === 'error');
  if (errors.length > 0) throw new ModelError(errors);
  const opened = open(kind, document);
  if (opened !== undefined) return opened.root;
  const { roots } = kind.descriptor;
  const names = roots.map(({ localName }) => `<${localName}>`);
  const wanted = names.length === 1 ? names[0] : `one of ${names.join(', ')}`;
  const found = document.root?.qualifiedName;
  throw new ModelError([
    {
      code: 'model/other-root',
      severity: 'error',
      stage: 'model',
      message: `the root element of a ${kind.name} document is ${wanted}, not <${found}>`,
      path: '',
      data: { kind: kind.name, found },
    },
  ]);
}
