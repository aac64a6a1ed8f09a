import { nameClassContains } from '../name-class.ts';
import { type AttributePattern, type Pattern, patternsKey } from '../pattern.ts';
import type { Derivatives, MetName } from './derivatives.ts';

/**
 * The attribute patterns of a content whose name class contains the name, each once; those inside child elements are
 * not part of the content. An empty list: no attribute of that name is allowed (any more).
 */
export function attributesNamed(
  derivatives: Derivatives,
  pattern: Pattern,
  name: MetName,
): readonly AttributePattern[] {
  const known = derivatives.attributes.get(pattern.id)?.get(name.id);
  if (known !== undefined) return known;
  const found = new Set<AttributePattern>();
  const seen = new Set<Pattern>();
  const collect = (part: Pattern): void => {
    if (seen.has(part)) return;
    seen.add(part);
    if (part.kind === 'attribute') {
      if (nameClassContains(part.nameClass, name.namespaceName, name.localName)) found.add(part);
    } else if (part.kind === 'oneOrMore') {
      collect(part.content);
    } else if (part.kind === 'choice' || part.kind === 'group' || part.kind === 'interleave') {
      part.members.forEach(collect);
    }
  };
  collect(pattern);
  const list = [...found];
  derivatives.bucket(derivatives.attributes, pattern.id).set(name.id, list);
  return list;
}

/**
 * What is left of a content after one attribute, told by the attribute patterns that match its name and value
 * (`attributesNamed`, `matchesContent`). `notAllowed` where none of them can be used.
 */
export function attributeDerivative(
  derivatives: Derivatives,
  pattern: Pattern,
  matching: readonly AttributePattern[],
): Pattern {
  const { builder } = derivatives;
  if (matching.length === 0) return builder.notAllowed;
  const key = patternsKey(matching);
  const known = derivatives.attributeResiduals.get(pattern.id)?.get(key);
  if (known !== undefined) return known;

  const results = new Map<Pattern, Pattern>();
  const derive = (part: Pattern): Pattern => {
    const seen = results.get(part);
    if (seen !== undefined) return seen;
    const result = deriveUnseen(part);
    results.set(part, result);
    return result;
  };
  const deriveUnseen = (part: Pattern): Pattern => {
    switch (part.kind) {
      case 'attribute':
        return matching.includes(part) ? builder.empty : builder.notAllowed;
      case 'choice':
        return builder.choice(part.members.map(derive));
      case 'group':
      case 'interleave': {
        const alternatives: Pattern[] = [];
        for (const [index, member] of part.members.entries()) {
          const residual = derive(member);
          if (residual.kind === 'notAllowed') continue;
          alternatives.push(builder[part.kind](part.members.with(index, residual)));
        }
        return builder.choice(alternatives);
      }
      case 'oneOrMore':
        return builder.group([derive(part.content), builder.optional(part)]);
      default:
        return builder.notAllowed;
    }
  };
  const result = derive(pattern);
  derivatives.bucket(derivatives.attributeResiduals, pattern.id).set(key, result);
  return result;
}
