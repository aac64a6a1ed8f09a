import { nameClassContains } from '../name-class.ts';
import type { Pattern } from '../pattern.ts';
import type { Derivatives, ElementStep, MetName } from './derivatives.ts';
import { mayStart, membersStartingWith } from './possible-start.ts';

/**
 * The ways in which an element of that name may stand next in a content: each definition once, with what may follow on the
 * same level. An empty list: the name is not allowed here. The content of the definitions is not looked at, so the caller
 * goes on with the residuals of those definitions that the element turns out to match.
 */
export function elementDerivative(
  derivatives: Derivatives,
  pattern: Pattern,
  name: MetName,
): readonly ElementStep[] {
  const known = derivatives.elementSteps.get(pattern.id)?.get(name.id);
  if (known !== undefined) return known;
  const steps = elementSteps(derivatives, pattern, name);
  derivatives.bucket(derivatives.elementSteps, pattern.id).set(name.id, steps);
  return steps;
}

const none: readonly ElementStep[] = [];

function elementSteps(derivatives: Derivatives, pattern: Pattern, name: MetName): readonly ElementStep[] {
  const { builder } = derivatives;
  switch (pattern.kind) {
    case 'element':
      if (pattern.content.kind === 'notAllowed') return none;
      return nameClassContains(pattern.nameClass, name.namespaceName, name.localName)
        ? [{ element: pattern, residual: builder.empty }]
        : none;
    case 'choice': {
      const steps: ElementStep[] = [];
      for (const member of membersStartingWith(derivatives, pattern, name)) {
        for (const step of elementDerivative(derivatives, member, name)) steps.push(step);
      }
      return merged(derivatives, steps);
    }
    case 'group': {
      const steps: ElementStep[] = [];
      for (let index = 0; index < pattern.members.length; index++) {
        const member = pattern.members[index] as Pattern;
        if (mayStart(derivatives, member, name)) {
          const rest = pattern.members.slice(index + 1);
          for (const { element, residual } of elementDerivative(derivatives, member, name)) {
            steps.push({ element, residual: builder.group([residual, ...rest]) });
          }
        }
        if (!member.nullable) break;
      }
      return merged(derivatives, steps);
    }
    case 'interleave': {
      const steps: ElementStep[] = [];
      for (let index = 0; index < pattern.members.length; index++) {
        const member = pattern.members[index] as Pattern;
        if (!mayStart(derivatives, member, name)) continue;
        for (const { element, residual } of elementDerivative(derivatives, member, name)) {
          steps.push({ element, residual: builder.interleave(pattern.members.with(index, residual)) });
        }
      }
      return merged(derivatives, steps);
    }
    case 'oneOrMore': {
      const more = builder.optional(pattern);
      return elementDerivative(derivatives, pattern.content, name).map(({ element, residual }) => ({
        element,
        residual: builder.group([residual, more]),
      }));
    }
    default:
      return none;
  }
}

/** Joins the residuals of steps that lead into the same definition. */
function merged(derivatives: Derivatives, steps: readonly ElementStep[]): readonly ElementStep[] {
  if (steps.length < 2) return steps;
  const residuals = new Map<ElementStep['element'], Pattern[]>();
  for (const { element, residual } of steps) {
    const known = residuals.get(element);
    if (known === undefined) residuals.set(element, [residual]);
    else known.push(residual);
  }
  return Array.from(residuals, ([element, list]) => ({
    element,
    residual: derivatives.builder.choice(list),
  }));
}
