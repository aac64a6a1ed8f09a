import { demandingContent } from '../relaxng/demanding-content.ts';
import { exampleOf } from '../relaxng/examples/example-of.ts';
import { nameClassContains } from '../relaxng/name-class.ts';
import type { ElementPattern, Pattern } from '../relaxng/pattern.ts';
import type { PatternBuilder } from '../relaxng/pattern-builder.ts';
import type { ElementReference } from './element-reference.ts';
import type { Entry } from './find-entry.ts';

/**
 * The smallest XML text that shows an entry: the element, within its parent where that is given as context. Undefined where
 * no document of sensible size has the entry.
 */
export function generatedExample(
  builder: PatternBuilder,
  entry: Entry,
  context: ElementReference | undefined,
): string | undefined {
  const { element } = entry.place;
  const definitions = element.definitions.map((definition) => {
    const content = entryContent(builder, definition.content, entry);
    return [definition, replaced(builder, definition, content)] as const;
  });
  if (context === undefined) return firstExample(definitions.map(([, demanding]) => demanding));
  const shown = new Map<Pattern, ElementPattern>(definitions);
  return firstExample(
    context.definitions.map((definition) =>
      replaced(
        builder,
        definition,
        demandingContent(builder, definition.content, (part) => shown.get(part)),
      ),
    ),
  );
}

function firstExample(definitions: readonly ElementPattern[]): string | undefined {
  for (const definition of definitions) {
    const example = definition.content.kind === 'notAllowed' ? undefined : exampleOf(definition);
    if (example !== undefined) return example;
  }
  return undefined;
}

/** Of the content of an element, what shows the entry. */
function entryContent(builder: PatternBuilder, content: Pattern, { attribute, literal }: Entry): Pattern {
  const value = (text: Pattern): Pattern =>
    literal === undefined ? text : withLiteral(builder, text, literal.literal);
  if (attribute === undefined) return value(content);
  const { namespaceName, localName } = attribute;
  return demandingContent(builder, content, (part) => {
    const isMeant = part.kind === 'attribute' && nameClassContains(part.nameClass, namespaceName, localName);
    return isMeant
      ? builder.attribute({ kind: 'name', namespaceName, localName }, value(part.content))
      : undefined;
  });
}

function withLiteral(builder: PatternBuilder, content: Pattern, literal: string): Pattern {
  return demandingContent(builder, content, (part) => {
    if (part.kind === 'list') return builder.list(withLiteral(builder, part.content, literal));
    return part.kind === 'value' && part.literal === literal ? part : undefined;
  });
}

/** Another definition of the same element. */
function replaced(
  builder: PatternBuilder,
  { nameClass, origin }: ElementPattern,
  content: Pattern,
): ElementPattern {
  const element = builder.element(nameClass, origin);
  builder.setContent(element, content);
  return element;
}
