import type { Grammar } from '../relaxng/grammar.ts';
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
  const owners = new Map<TypeIr | FormIr, KindIr>();
  const built = kinds.map(({ kind, typeName, isRoot }): KindIr => {
    const roots = ir.roots.filter(({ localName }) => isRoot(localName));
    return { kind, typeName, roots, types: [], forms: [], owners };
  });
  for (const kind of built) {
    nameTypes(kind, taken);
    for (const { name, form } of kind.types) if (form !== undefined) form.name = name;
  }
  for (const kind of built) nameForms(kind, taken);
  return built;
}
