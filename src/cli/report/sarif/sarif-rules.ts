import { codePagePath } from '../../../diagnostics/code-page.ts';
import type { Diagnostic, Severity } from '../../../diagnostics/diagnostic.ts';
import { documentationUri } from '../../documentation-uri.ts';
import { sarifLevels } from './sarif-result.ts';

/** The rules that results refer to by index: those that occur, in the order of their first result (SARIF §3.49). */
export class SarifRules {
  readonly #severities = new Map<string, Severity>();
  readonly #indexes = new Map<string, number>();

  /** The index of the rule of a finding. */
  indexOf({ code, severity }: Diagnostic): number {
    const index = this.#indexes.get(code) ?? this.#indexes.size;
    if (index === this.#indexes.size) this.#severities.set(code, severity);
    this.#indexes.set(code, index);
    return index;
  }

  /** Their descriptors. */
  descriptors(): object[] {
    return Array.from(this.#severities, ([code, severity]) => {
      const words = code.slice(code.indexOf('/') + 1).replaceAll('-', ' ');
      const helpUri = documentationUri(codePagePath(code));
      return {
        id: code,
        name: code.replace(/(?:^|\W)(\w)/g, (_, letter: string) => letter.toUpperCase()),
        shortDescription: { text: words },
        fullDescription: { text: words },
        helpUri,
        help: { text: `${words}: see ${helpUri}`, markdown: `${words}: see [${code}](${helpUri})` },
        defaultConfiguration: { level: sarifLevels[severity] },
      };
    });
  }
}
