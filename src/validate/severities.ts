import type { Diagnostic, Severity } from '../diagnostics/diagnostic.ts';
import { familyPattern } from './code-pattern.ts';

/** How bad findings of a code are to be; `off`: not told at all. */
export type SeverityLevel = Severity | 'off';

/** All levels, the worst first. */
export const severityLevels: readonly SeverityLevel[] = ['error', 'warning', 'information', 'hint', 'off'];

/** Levels by code or by family (`interface/*`); what is said of a code goes before what is said of its family. */
export type Severities = Readonly<Record<string, SeverityLevel>>;

/**
 * Findings with these severities, without those that are off. A text that is not well-formed remains an error: there is no
 * document to speak of.
 */
export function withSeverities<Finding extends Diagnostic>(
  findings: readonly Finding[],
  severities: Severities,
): Finding[] {
  return findings.flatMap((finding) => {
    const severity = hasFixedSeverity(finding) ? undefined : levelOf(finding.code, severities);
    if (severity === undefined) return [finding];
    return severity === 'off' ? [] : [{ ...finding, severity }];
  });
}

/** Whether the severity of a finding, or of all findings of a code, is not for settings to change. */
export function hasFixedSeverity({ stage, severity }: Pick<Diagnostic, 'stage' | 'severity'>): boolean {
  return stage === 'xml' && severity === 'error';
}

function levelOf(code: string, severities: Severities): SeverityLevel | undefined {
  const pattern = [code, familyPattern(code)].find((one) => Object.hasOwn(severities, one));
  return pattern === undefined ? undefined : severities[pattern];
}
