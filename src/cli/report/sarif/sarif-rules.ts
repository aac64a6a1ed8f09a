import { codes } from '../../../../generated/codes.ts';
import type { CodeExplanation } from '../../../diagnostics/code-explanation.ts';
import { codePagePath } from '../../../diagnostics/code-page.ts';
import type { Diagnostic, Severity } from '../../../diagnostics/diagnostic.ts';
import { documentationUri } from '../../documentation-uri.ts';
import { levels } from '../levels.ts';

/** The rules that results refer to by index: those that occur, in the order of their first result (SARIF §3.49). */
export class SarifRules {
  readonly #indexes = new Map<string, number>();
  readonly #severities: [code: string, severity: Severity][] = [];

  /** The index of the rule of a finding. */
  indexOf({ code, severity }: Diagnostic): number {
    const known = this.#indexes.get(code);
    if (known !== undefined) return known;
    const index = this.#severities.push([code, severity]) - 1;
    this.#indexes.set(code, index);
    return index;
  }

  /** Their descriptors. */
  descriptors(): object[] {
    if (this.#severities.length === 0) return [];
    const explanations = new Map(
      (JSON.parse(codes) as readonly CodeExplanation[]).map((explanation) => [explanation.code, explanation]),
    );
    return this.#severities.map(([code, severity]) => descriptor(code, severity, explanations.get(code)));
  }
}

function descriptor(code: string, severity: Severity, explanation: CodeExplanation | undefined): object {
  const helpUri = documentationUri(codePagePath(code));
  const words = code.slice(code.indexOf('/') + 1).replaceAll('-', ' ');
  const { meaning = words, why = '' } = explanation ?? {};
  const full = `${meaning} ${why}`.trim();
  return {
    id: code,
    name: code.replace(/(?:^|\W)(\w)/g, (_, letter: string) => letter.toUpperCase()),
    shortDescription: { text: words },
    fullDescription: { text: full },
    helpUri,
    help: { text: `${full} See ${helpUri}`, markdown: `${full}\n\nSee [${code}](${helpUri}).` },
    defaultConfiguration: { level: levels[explanation?.severity ?? severity] },
    properties: { tags: ['libvirt', ...(explanation === undefined ? [] : [explanation.stage])] },
  };
}
