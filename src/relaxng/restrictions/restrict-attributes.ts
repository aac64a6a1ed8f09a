import type { SchemaDiagnostics } from '../schema/schema-diagnostics.ts';
import type { SimpleForm } from '../simplify/simple-pattern.ts';
import { forEachOverlap, nameOf, Occurrences } from './occurrences.ts';

/** Attributes (RELAX NG §7.3): none may occur in two members of a group or interleave. */
export function restrictAttributes(form: SimpleForm, diagnostics: SchemaDiagnostics): void {
  const attributes = new Occurrences('attribute', form);
  for (const { kind, members } of form.patterns) {
    if (kind !== 'group' && kind !== 'interleave') continue;
    forEachOverlap(
      members.map((member) => attributes.in(member)),
      (later, earlier) => {
        const name = nameOf(later);
        diagnostics.atNode(later.node, {
          code: 'schema/duplicate-attribute',
          message: `the attribute '${name}' could occur twice: it also stands in another part of the same ${kind}`,
          section: '7.3',
          data: { name },
          related: { message: 'the other one', node: earlier.node },
        });
      },
    );
  }
}
