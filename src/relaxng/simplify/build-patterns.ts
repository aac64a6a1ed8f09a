import type { Datatype } from '../datatypes/datatype.ts';
import type { NameClass } from '../name-class.ts';
import type { ElementPattern, Pattern } from '../pattern.ts';
import { PatternBuilder } from '../pattern-builder.ts';
import type { SimpleForm, SimplePattern } from './simple-pattern.ts';
import { valueContext } from './value-context.ts';
import { contentOf } from './walk-patterns.ts';

/** How many members all patterns together may have once nested choices, groups and interleaves are flattened. */
export const mostMembers = 4_000_000;

/** The simple form as interned patterns. */
interface BuiltPatterns {
  readonly builder: PatternBuilder;
  readonly start: Pattern;
  readonly elements: ReadonlyMap<SimplePattern, ElementPattern>;
}

/** Makes interned patterns of a simple form; undefined where there would be more than `mostMembers`. */
export function buildPatterns({ start, elements, patterns }: SimpleForm): BuiltPatterns | undefined {
  const builder = new PatternBuilder();
  const built = new Map<SimplePattern, Pattern>();
  const elementPatterns = new Map<SimplePattern, ElementPattern>();
  for (const element of elements) {
    const { node, definition } = element;
    const pattern = builder.element(node.nameClass as NameClass, {
      definition,
      source: node.file.uri,
      start: node.element.start,
      end: node.element.end,
    });
    elementPatterns.set(element, pattern);
    built.set(element, pattern);
  }
  let members = 0;
  for (const pattern of patterns) {
    if (pattern.kind === 'element') continue;
    const inner = pattern.members.map((member) => built.get(member) as Pattern);
    for (const member of inner) members += 'members' in member ? member.members.length : 1;
    if (members > mostMembers) return undefined;
    built.set(pattern, build(builder, pattern, inner));
  }
  for (const [element, pattern] of elementPatterns) {
    builder.setContent(pattern, built.get(contentOf(element)) as Pattern);
  }
  return { builder, start: built.get(start) as Pattern, elements: elementPatterns };
}

function build(builder: PatternBuilder, { kind, node }: SimplePattern, members: readonly Pattern[]): Pattern {
  const content = members[0] as Pattern;
  switch (kind) {
    case 'choice':
      return builder.choice(members);
    case 'group':
      return builder.group(members);
    case 'interleave':
      return builder.interleave(members);
    case 'oneOrMore':
      return builder.oneOrMore(content);
    case 'list':
      return builder.list(content);
    case 'attribute':
      return builder.attribute(node.nameClass as NameClass, content);
    case 'data':
      return builder.data(node.datatype as Datatype, members[0]);
    case 'value': {
      const datatype = node.datatype as Datatype;
      return builder.value(datatype, node.text, datatype.valueKey(node.text, valueContext(node)) as string);
    }
    case 'empty':
    case 'text':
    case 'notAllowed':
      return builder[kind];
    case 'element':
      return builder.notAllowed;
  }
}
