import type { ExampleBody } from '../examples/example-tree.ts';
import { stringPatterns } from '../possible-parts.ts';
import type { AttributeState } from './attribute-product.ts';
import { childVerdicts } from './child-verdicts.ts';
import type { Comparison, Comparisons } from './comparison.ts';
import { bitsOf, type ComparisonTools, certainVerdict, isDecided, type Sides } from './comparison-state.ts';
import { VerdictSet } from './verdict-set.ts';
import { withoutStrings } from './without-strings.ts';

/**
 * The verdicts on what may stand between the tags of an element whose attributes are known. The bodies have the
 * attributes that are still to come, no others. Yields comparisons that have to be begun first.
 */
export function* contentVerdicts(
  comparisons: Comparisons,
  user: Comparison,
  state: AttributeState,
): Generator<Comparison, VerdictSet<ExampleBody>> {
  const { tools } = comparisons;
  const verdicts = new VerdictSet<ExampleBody>();
  if (isDecided(state)) {
    const body = tools.smallest.contentOf(state.own);
    if (body !== undefined) verdicts.add(certainVerdict(state), body);
    return verdicts;
  }
  for (const { verdict, text } of textVerdicts(tools, state)) {
    verdicts.add(verdict, { attributes: [], children: text === '' ? [] : [text], size: text.length });
  }
  const children = yield* childVerdicts(comparisons, user, withoutStrings(tools.derivatives.builder, state));
  for (const [verdict, { list, size }] of children.nested) {
    verdicts.add(verdict, { attributes: [], children: list, size });
  }
  return verdicts;
}

/** The verdicts on text alone, the empty one included, each with an example. */
export function textVerdicts(
  tools: ComparisonTools,
  { own, others }: Sides,
): { readonly verdict: number; readonly text: string }[] {
  if (!own.nullable && stringPatterns(own).length === 0) return [];
  const patterns = [...new Set([own, ...others])].filter(({ kind }) => kind !== 'notAllowed');
  if (patterns.every((pattern) => stringPatterns(pattern).length === 0)) {
    return [{ verdict: bitsOf(others, ({ nullable }) => nullable), text: '' }];
  }
  return tools.regions
    .regionsOf(patterns)
    .filter(({ members }) => members[0])
    .map(({ members, example }) => ({
      verdict: bitsOf(others, (other) => members[patterns.indexOf(other)] === true),
      text: example,
    }));
}
