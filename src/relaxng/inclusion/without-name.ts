import { type ExpandedName, type NameClass, nameClassContains } from '../name-class.ts';
import type { Pattern } from '../pattern.ts';
import type { PatternBuilder } from '../pattern-builder.ts';

/**
 * A content once it is settled that no attribute of that name comes (any more). `results` keeps what becomes of parts;
 * it is for one name.
 */
export function withoutName(
  builder: PatternBuilder,
  content: Pattern,
  name: ExpandedName,
  results: Map<Pattern, Pattern>,
): Pattern {
  const strip = (part: Pattern): Pattern => {
    let result = results.get(part);
    if (result === undefined) results.set(part, (result = stripUnseen(part)));
    return result;
  };
  const stripUnseen = (part: Pattern): Pattern => {
    if (part.kind !== 'attribute') return builder.withParts(part, strip);
    if (!nameClassContains(part.nameClass, name.namespaceName, name.localName)) return part;
    const rest = excluding(part.nameClass, name);
    return rest === undefined ? builder.notAllowed : builder.attribute(rest, part.content);
  };
  return strip(content);
}

/** The class without a name that belongs to it; undefined where nothing is left. */
function excluding(nameClass: NameClass, name: ExpandedName): NameClass | undefined {
  const excluded: NameClass = { kind: 'name', namespaceName: name.namespaceName, localName: name.localName };
  switch (nameClass.kind) {
    case 'name':
      return undefined;
    case 'nsName':
    case 'anyName': {
      const { except } = nameClass;
      return {
        ...nameClass,
        except: except === undefined ? excluded : { kind: 'choice', members: [except, excluded] },
      };
    }
    case 'choice': {
      const members = nameClass.members.flatMap((member) =>
        nameClassContains(member, name.namespaceName, name.localName)
          ? (excluding(member, name) ?? [])
          : [member],
      );
      return members.length < 2 ? members[0] : { kind: 'choice', members };
    }
  }
}
