import { onceEach } from '../../../src/lazy/once.ts';
import type { Grammar } from '../../../src/relaxng/grammar.ts';
import type { ElementPattern, Pattern } from '../../../src/relaxng/pattern.ts';
import { PatternBuilder } from '../../../src/relaxng/pattern-builder.ts';

/**
 * The grammar of the documents that can be completed to those of a grammar: every attribute and element may be missing, and
 * every value may be empty.
 */
export function completableGrammar(grammar: Grammar): Grammar {
  const builder = new PatternBuilder();
  const elements = new Map<ElementPattern, ElementPattern>();
  for (const element of grammar.elements) {
    elements.set(element, builder.element(element.nameClass, element.origin));
  }
  const relaxed: (pattern: Pattern) => Pattern = onceEach((pattern) => {
    switch (pattern.kind) {
      case 'empty':
      case 'text':
      case 'notAllowed':
        return builder[pattern.kind];
      case 'choice':
      case 'group':
      case 'interleave':
        return builder[pattern.kind](pattern.members.map(relaxed));
      case 'oneOrMore':
        return builder.oneOrMore(relaxed(pattern.content));
      case 'list':
        return builder.optional(builder.list(relaxed(pattern.content)));
      case 'data':
        return builder.optional(builder.data(pattern.datatype, pattern.except && plain(pattern.except)));
      case 'value':
        return builder.optional(builder.value(pattern.datatype, pattern.literal, pattern.valueKey));
      case 'attribute':
        return builder.optional(builder.attribute(pattern.nameClass, relaxed(pattern.content)));
      case 'element':
        return builder.optional(elements.get(pattern) as ElementPattern);
    }
  });
  const plain = (pattern: Pattern): Pattern => {
    if (pattern.kind === 'choice') return builder.choice(pattern.members.map(plain));
    if (pattern.kind === 'data')
      return builder.data(pattern.datatype, pattern.except && plain(pattern.except));
    if (pattern.kind === 'value') return builder.value(pattern.datatype, pattern.literal, pattern.valueKey);
    return builder[pattern.kind as 'empty'];
  };
  for (const [element, completable] of elements) {
    if (element.content.kind !== 'notAllowed') builder.setContent(completable, relaxed(element.content));
  }
  return { builder, start: relaxed(grammar.start), elements: [...elements.values()], annotations: new Map() };
}
