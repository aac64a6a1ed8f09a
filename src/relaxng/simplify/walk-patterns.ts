import { replaceMembers, type SimpleForm, type SimplePattern } from './simple-pattern.ts';

/**
 * Calls `visit` for a pattern and everything below it, each once and members before what they belong to. Elements are
 * visited, their content is not; `isLeaf` may name other patterns that are not entered. Patterns in `visited` are left
 * out, those visited are added to it.
 */
export function forEachPatternBottomUp(
  root: SimplePattern,
  visited: Set<SimplePattern>,
  visit: (pattern: SimplePattern) => void,
  isLeaf: (pattern: SimplePattern) => boolean = isElement,
): void {
  if (visited.has(root)) return;
  visited.add(root);
  const stack = [{ pattern: root, next: 0 }];
  for (let top = stack.at(-1); top !== undefined; top = stack.at(-1)) {
    const member = isLeaf(top.pattern) ? undefined : top.pattern.members[top.next++];
    if (member === undefined) {
      stack.pop();
      visit(top.pattern);
    } else if (!visited.has(member)) {
      visited.add(member);
      stack.push({ pattern: member, next: 0 });
    }
  }
}

function isElement(pattern: SimplePattern): boolean {
  return pattern.kind === 'element';
}

/** Everything that can be reached from a start, inside elements as well. */
export function simpleFormOf(start: SimplePattern): SimpleForm {
  const elements: SimplePattern[] = [];
  const patterns: SimplePattern[] = [];
  const visited = new Set<SimplePattern>();
  const visit = (pattern: SimplePattern) => {
    patterns.push(pattern);
    if (pattern.kind === 'element') elements.push(pattern);
  };
  forEachPatternBottomUp(start, visited, visit);
  for (const element of elements) forEachPatternBottomUp(contentOf(element), visited, visit);
  return { start, elements, patterns };
}

/** The one member of an element, attribute, list or oneOrMore. */
export function contentOf(pattern: SimplePattern): SimplePattern {
  return pattern.members[0] as SimplePattern;
}

/** Replaces patterns from the bottom up, each by what the rules make of it once its members have been replaced. */
export function rewritePatterns(
  start: SimplePattern,
  rules: readonly ((pattern: SimplePattern) => SimplePattern)[],
): SimplePattern {
  const rewritten = new Map<SimplePattern, SimplePattern>();
  const visited = new Set<SimplePattern>();
  const elements: SimplePattern[] = [];
  const rewriteMembers = (pattern: SimplePattern) => {
    replaceMembers(
      pattern,
      pattern.members.map((member) => rewritten.get(member) as SimplePattern),
    );
  };
  const visit = (pattern: SimplePattern) => {
    if (pattern.kind === 'element') {
      elements.push(pattern);
      rewritten.set(pattern, pattern);
    } else {
      rewriteMembers(pattern);
      rewritten.set(
        pattern,
        rules.reduce((result, rule) => rule(result), pattern),
      );
    }
  };
  forEachPatternBottomUp(start, visited, visit);
  for (const element of elements) {
    forEachPatternBottomUp(contentOf(element), visited, visit);
    rewriteMembers(element);
  }
  return rewritten.get(start) as SimplePattern;
}
