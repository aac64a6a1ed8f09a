import type { Grammar } from '../relaxng/grammar.ts';
import { shapeOf } from './build-descriptor.ts';
import { buildForms } from './build-forms.ts';
import { buildIr } from './build-ir.ts';
import type { FormIr, KindIr, TypeIr } from './ir.ts';
import type { ModelKind } from './model-kinds.ts';
import { nameForms, nameTypes } from './naming.ts';

/**
 * The types of the kinds that one grammar describes, named. Each type belongs to the first kind that has it; names are
 * unique among all that `taken` was given for (name to kind), and added to it.
 */
export function buildKinds(
  grammar: Grammar,
  kinds: readonly ModelKind[],
  taken: Map<string, string>,
): readonly KindIr[] {
  const ir = buildIr(grammar);
  buildForms(ir, grammar);
  const named = new Set(kinds.flatMap(({ rootElements }) => rootElements ?? []));
  const owners = new Map<TypeIr | FormIr, KindIr>();
  const built = kinds.map((kind): KindIr => {
    const { rootElements } = kind;
    const roots = ir.roots.filter(({ localName }) =>
      rootElements === undefined ? !named.has(localName) : rootElements.includes(localName),
    );
    return { kind: kind.kind, typeName: kind.typeName, roots, types: [], forms: [], owners };
  });
  for (const kind of built) {
    nameTypes(kind, taken);
    for (const { name, form } of kind.types) if (form !== undefined) form.name = name;
  }
  for (const kind of built) nameForms(kind, taken);
  const nameless = ir.types.filter((type) => shapeOf(type) === 'record' && type.form?.name === '');
  if (nameless.length > 0) throw new Error(`${nameless.length} types of ${kinds[0]?.grammar} have no name`);
  return built;
}
