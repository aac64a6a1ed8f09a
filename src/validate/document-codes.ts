import type { DiagnosticCode } from '../diagnostics/diagnostic-code.ts';
import { grammarCodes } from '../relaxng/match/codes.ts';
import { xmlCodes } from '../xml/codes.ts';
import { familyPattern } from './code-pattern.ts';
import { compatCodes } from './compat/codes.ts';
import { driverCodes } from './drivers/codes.ts';
import { lossCodes } from './loss/codes.ts';
import { releaseCodes } from './releases/release-codes.ts';
import { allRules } from './rules/all-rules.ts';
import { suppressionCodes } from './suppression/codes.ts';

/** A code of findings in documents. */
export type DocumentCode = Omit<DiagnosticCode, 'meaning'>;

/** All codes of findings in documents: what comments and settings may name. */
export const documentCodes: readonly DocumentCode[] = [
  ...xmlCodes,
  ...grammarCodes,
  ...releaseCodes,
  ...allRules.map(({ code, severity }) => ({ code, severity, stage: 'rules' as const })),
  ...driverCodes,
  ...compatCodes,
  ...lossCodes,
  ...suppressionCodes,
];

/** The codes of findings in documents, and their families as `family/*`. */
export const codePatterns: ReadonlySet<string> = new Set(
  documentCodes.flatMap(({ code }) => [code, familyPattern(code)]),
);
