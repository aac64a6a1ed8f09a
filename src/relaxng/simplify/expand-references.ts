import type { SchemaDiagnostics } from '../schema/schema-diagnostics.ts';
import type { SchemaNode } from '../schema/schema-node.ts';
import type { Definition } from './definition.ts';
import type { SimplePattern, SimplePatternKind } from './simple-pattern.ts';

/** A pattern whose members are being made, one after the other. */
interface Frame {
  readonly sources: readonly SchemaNode[];
  readonly members: SimplePattern[];
  /** The name of the definition around. */
  readonly name: string;
  /** Where the frame is the body of a definition: that definition. */
  readonly definition?: Definition;
  /** Whether the releases of the one source are cared for already. */
  readonly gate?: boolean;
}

/**
 * `define` and `ref` elements (RELAX NG §4.19): what is reachable from the start, each reference replaced by what it
 * refers to. A definition that contains itself without an element in between is reported.
 */
export function expandReferences(start: Definition, diagnostics: SchemaDiagnostics): SimplePattern {
  const root: SimplePattern[] = [];
  const elements: SimplePattern[] = [];
  expand({ sources: [start.body], members: root, name: '' }, elements, diagnostics);
  for (const element of elements) {
    const { node, members, definition } = element;
    expand({ sources: node.children, members, name: definition }, elements, diagnostics);
  }
  return root[0] as SimplePattern;
}

/**
 * Fills the members of a frame down to the next elements, which are added to `elements` with their content left out.
 */
function expand(whole: Frame, elements: SimplePattern[], diagnostics: SchemaDiagnostics): void {
  const stack = [whole];
  for (let top = stack.at(-1); top !== undefined; top = stack.at(-1)) {
    const next = top.sources[top.members.length];
    if (next === undefined) {
      stack.pop();
      if (top.definition !== undefined) {
        top.definition.pattern = top.members[0];
        top.definition.open = false;
      }
    } else if (next.releases !== undefined && !top.gate) {
      const gate: SimplePattern = { ...simple(next, 'choice', top.name), releases: next.releases };
      top.members.push(gate);
      stack.push({ sources: [next], members: gate.members, name: top.name, gate: true });
    } else if (next.kind !== 'ref') {
      const pattern = simple(next, next.kind as SimplePatternKind, top.name);
      top.members.push(pattern);
      if (next.kind === 'element') elements.push(pattern);
      else if (next.children.length > 0) {
        stack.push({ sources: next.children, members: pattern.members, name: top.name });
      }
    } else if (next.definition === undefined) {
      top.members.push(simple(next, 'notAllowed', top.name));
    } else if (next.definition.pattern !== undefined) {
      top.members.push(next.definition.pattern);
    } else if (next.definition.open) {
      reportLoop(next, diagnostics);
      top.members.push(simple(next, 'notAllowed', top.name));
    } else {
      const { definition } = next;
      definition.open = true;
      stack.push({ sources: [definition.body], members: [], name: definition.name, definition });
    }
  }
}

function simple(node: SchemaNode, kind: SimplePatternKind, definition: string): SimplePattern {
  return { kind, node, members: [], definition };
}

function reportLoop(node: SchemaNode, diagnostics: SchemaDiagnostics): void {
  const { name } = node.definition as Definition;
  diagnostics.atNode(node, {
    code: 'schema/recursive-reference',
    message: `${name === '' ? 'the start' : `'${name}'`} refers to itself here without an element in between`,
    section: '4.19',
    data: { name },
  });
}
