import type { CodeExamples } from './code-example.ts';
import { compatExamples } from './examples/compat.ts';
import { configExamples } from './examples/config.ts';
import { driverExamples } from './examples/drivers.ts';
import { grammarExamples } from './examples/grammar.ts';
import { hostCapabilityExamples } from './examples/host-capabilities.ts';
import { hostInterfaceExamples } from './examples/host-interfaces.ts';
import { hostResourceExamples } from './examples/host-resources.ts';
import { hostTapExamples } from './examples/host-taps.ts';
import { lossExamples } from './examples/loss.ts';
import { modelExamples } from './examples/model.ts';
import { ruleExamples } from './examples/rules.ts';
import { schemaRestrictionExamples } from './examples/schema-restrictions.ts';
import { schemaSyntaxExamples } from './examples/schema-syntax.ts';
import { suppressionExamples } from './examples/suppressions.ts';
import { xmlDocumentExamples } from './examples/xml-documents.ts';
import { xmlMarkupExamples } from './examples/xml-markup.ts';
import { xmlNameExamples } from './examples/xml-names.ts';

/** The example of each diagnostic code. */
export const allExamples: CodeExamples = {
  ...xmlDocumentExamples,
  ...xmlMarkupExamples,
  ...xmlNameExamples,
  ...grammarExamples,
  ...ruleExamples,
  ...hostTapExamples,
  ...hostInterfaceExamples,
  ...hostResourceExamples,
  ...hostCapabilityExamples,
  ...driverExamples,
  ...compatExamples,
  ...lossExamples,
  ...suppressionExamples,
  ...configExamples,
  ...modelExamples,
  ...schemaSyntaxExamples,
  ...schemaRestrictionExamples,
};
