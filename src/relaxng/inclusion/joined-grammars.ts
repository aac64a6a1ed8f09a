import { onceEach } from '../../lazy/once.ts';
import { forEachPart } from '../compile/alphabet.ts';
import { mergeDefinitions } from '../compile/merge-definitions.ts';
import type { Grammar } from '../grammar.ts';
import type { ElementOrigin, ElementPattern, Pattern } from '../pattern.ts';
import { PatternBuilder } from '../pattern-builder.ts';
import { adoptPattern } from './strings/adopt-pattern.ts';

/** Two grammars in one builder, definitions that cannot be told apart merged: equal parts are the same objects. */
export interface JoinedGrammars {
  readonly builder: PatternBuilder;
  readonly elements: readonly ElementPattern[];
  /** For each grammar a definition of nobody's name whose content is the grammar's start: the document itself. */
  readonly documents: readonly [ElementPattern, ElementPattern];
  /** For each grammar, where the definitions behind a merged one stand. */
  readonly origins: readonly [Origins, Origins];
}

/** Where the definitions of one grammar behind a merged one stand; none where it is the other grammar's alone. */
export type Origins = ReadonlyMap<ElementPattern, readonly ElementOrigin[]>;

/** Brings two grammars together. Throws the `Refusal` of `mergeDefinitions`. */
export function joinGrammars(first: Grammar, second: Grammar): JoinedGrammars {
  const builder = new PatternBuilder();
  const adopted = [first, second].map((grammar) => adoptGrammar(builder, grammar)) as [Adopted, Adopted];
  const elements = adopted.flatMap(({ document, definitions }) => [document, ...definitions.values()]);
  const joined = mergeDefinitions({ start: builder.empty, elements });
  const documents = adopted.map(({ document }) => joined.merged.get(document));
  const origins = adopted.map(({ definitions }): Origins => {
    const found = new Map<ElementPattern, ElementOrigin[]>();
    for (const definition of definitions.values()) {
      const merged = joined.merged.get(definition) as ElementPattern;
      const known = found.get(merged);
      if (known === undefined) found.set(merged, [definition.origin]);
      else known.push(definition.origin);
    }
    return found;
  });
  return {
    builder: joined.builder,
    elements: joined.elements,
    documents: documents as [ElementPattern, ElementPattern],
    origins: origins as [Origins, Origins],
  };
}

interface Adopted {
  readonly document: ElementPattern;
  /** By the definitions of the grammar. */
  readonly definitions: ReadonlyMap<ElementPattern, ElementPattern>;
}

function adoptGrammar(builder: PatternBuilder, { start, elements }: Grammar): Adopted {
  const nobody: ElementOrigin = { definition: '', source: '', start: 0, end: 0 };
  const document = builder.element({ kind: 'name', namespaceName: '', localName: '' }, nobody);
  const definitions = new Map(
    elements.map((element) => [element, builder.element(element.nameClass, element.origin)]),
  );
  const adopt: (pattern: Pattern) => Pattern = onceEach((pattern) => {
    switch (pattern.kind) {
      case 'element':
        return definitions.get(pattern) as ElementPattern;
      case 'attribute':
        return builder.attribute(pattern.nameClass, adoptPattern(builder, pattern.content));
      case 'group':
        return attributesAside(builder, pattern.members.map(adopt));
      case 'choice':
      case 'interleave':
      case 'oneOrMore':
        return builder.withParts(pattern, adopt);
      default:
        return adoptPattern(builder, pattern);
    }
  });
  builder.setContent(document, adopt(start));
  for (const [element, definition] of definitions) builder.setContent(definition, adopt(element.content));
  return { document, definitions };
}

/**
 * A group in one form whatever the order of its attributes: parts that match attributes only may stand anywhere, so they
 * are interleaved with the rest.
 */
function attributesAside(builder: PatternBuilder, members: readonly Pattern[]): Pattern {
  const aside = members.filter(isAttributesOnly);
  const rest = members.filter((member) => !aside.includes(member));
  return builder.interleave([...aside, builder.group(rest)]);
}

function isAttributesOnly(pattern: Pattern): boolean {
  let others = false;
  let attributes = false;
  forEachPart(pattern, ({ kind }) => {
    if (kind === 'attribute') attributes = true;
    else if (
      kind === 'element' ||
      kind === 'text' ||
      kind === 'data' ||
      kind === 'value' ||
      kind === 'list'
    ) {
      others = true;
    }
  });
  return attributes && !others;
}
