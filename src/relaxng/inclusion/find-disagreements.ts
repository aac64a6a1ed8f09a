import type { ExampleBody } from '../examples/example-tree.ts';
import { type AttributeState, attributeEnds } from './attribute-product.ts';
import { ChildDisagreements } from './child-disagreements.ts';
import type { Comparison, Comparisons } from './comparison.ts';
import { allRefuse, certainVerdict } from './comparison-state.ts';
import { textVerdicts } from './content-verdicts.ts';
import type { Cause, Findings } from './disagreement.ts';
import { withoutStrings } from './without-strings.ts';

/**
 * Finds what makes all candidates of a comparison refuse an element that its definition allows: causes in the element
 * itself, and children that may be refused by all candidates for them.
 */
export function findDisagreements(
  comparisons: Comparisons,
  comparison: Comparison,
  findings: Findings,
): void {
  const { tools } = comparisons;
  const report = (cause: Cause, state: AttributeState): void => {
    const rest = tools.smallest.contentOf(state.own);
    if (rest !== undefined) findings.disagreement({ cause, body: withAttributes(state, rest) });
  };
  const sides = {
    own: comparison.element.content,
    others: comparison.candidates.map(({ content }) => content),
  };
  const ends = attributeEnds(tools, sides, {
    attribute: (before, after) => report({ kind: 'attribute', before, after }, after),
    missing: (before, after) => report({ kind: 'missingAttribute', before, after }, after),
  });
  for (const state of ends) {
    if (!state.closed || allRefuse(state) || certainVerdict(state) !== 0) continue;
    for (const { verdict, text } of textVerdicts(tools, state)) {
      if (verdict !== 0) continue;
      const children = text === '' ? [] : [text];
      findings.disagreement({
        cause: { kind: 'text', sides: state, text },
        body: withAttributes(state, { attributes: [], children, size: text.length }),
      });
    }
    const children = new ChildDisagreements(comparisons, comparison, findings, (body) =>
      withAttributes(state, body),
    );
    children.find(withoutStrings(tools.derivatives.builder, state));
  }
}

function withAttributes(state: AttributeState, { attributes, children, size }: ExampleBody): ExampleBody {
  return { attributes: [...state.attributes, ...attributes], children, size: state.size + size };
}
