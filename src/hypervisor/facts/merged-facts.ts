import type { HostFacts } from '../../validate/facts/host/host-facts.ts';

/** Facts from several sources as one: what was looked for by name is put together, each name once. */
export function mergedFacts(parts: readonly Partial<HostFacts>[]): Partial<HostFacts> {
  const merged: Record<string, object> = {};
  for (const part of parts) {
    for (const [member, facts] of Object.entries(part)) {
      merged[member] = Array.isArray(facts) ? facts : { ...merged[member], ...facts };
    }
  }
  return merged;
}
