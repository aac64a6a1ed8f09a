import type { SchemaDiagnostics } from '../schema/schema-diagnostics.ts';
import type { SimpleForm, SimplePattern } from './simple-pattern.ts';

/** How deeply patterns may be nested between one element and the next, references followed. */
const deepestPattern = 1000;

/**
 * Whether no pattern is nested so deeply that what works on patterns would run out of stack; reports those that are.
 */
export function limitDepth({ patterns }: SimpleForm, diagnostics: SchemaDiagnostics): boolean {
  const depths = new Map<SimplePattern, number>();
  let within = true;
  for (const pattern of patterns) {
    let depth = 1;
    if (pattern.kind !== 'element') {
      for (const member of pattern.members) depth = Math.max(depth, 1 + (depths.get(member) ?? 0));
    }
    depths.set(pattern, depth);
    if (depth !== deepestPattern + 1) continue;
    within = false;
    diagnostics.atNode(pattern.node, {
      code: 'schema/too-deep',
      message: `patterns are nested more than ${deepestPattern} deep in here, references followed`,
      data: { limit: deepestPattern },
    });
  }
  return within;
}
