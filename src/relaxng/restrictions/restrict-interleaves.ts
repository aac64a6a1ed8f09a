import type { SchemaDiagnostics } from '../schema/schema-diagnostics.ts';
import type { SimpleForm } from '../simplify/simple-pattern.ts';
import { forEachOverlap, nameOf, Occurrences } from './occurrences.ts';

/** Interleave (RELAX NG §7.4): members have no element name in common, and at most one of them contains text. */
export function restrictInterleaves(form: SimpleForm, diagnostics: SchemaDiagnostics): void {
  const inside = new Occurrences('element', form);
  const texts = new Occurrences('text', form);
  for (const { kind, members } of form.patterns) {
    if (kind !== 'interleave') continue;
    forEachOverlap(
      members.map((member) => inside.in(member)),
      (later, earlier) => {
        const name = nameOf(later);
        diagnostics.atNode(later.node, {
          code: 'schema/interleaved-element',
          message: `the element '${name}' stands in two members of an interleave`,
          section: '7.4',
          data: { name },
          related: { message: 'the other one', node: earlier.node },
        });
      },
    );
    const [, second] = members.filter((member) => texts.in(member).length > 0);
    if (second === undefined) continue;
    diagnostics.atNode(texts.in(second)[0]?.node ?? second.node, {
      code: 'schema/interleaved-text',
      message: 'text stands in two members of an interleave',
      section: '7.4',
    });
  }
}
