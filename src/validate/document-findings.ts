import type { Diagnostic, Stage } from '../diagnostics/diagnostic.ts';
import { inOrder } from '../diagnostics/in-order.ts';
import { once } from '../lazy/once.ts';
import type { OpenedModel } from '../model/open.ts';
import type { XmlDocument } from '../xml/tree.ts';
import type { DocumentCode } from './document-codes.ts';
import type { DocumentSchema } from './document-schema.ts';
import { driverFindings } from './drivers/driver-findings.ts';
import type { DriverChoice } from './drivers/driver-names.ts';
import type { HostFacts } from './facts/host/host-facts.ts';
import { definedKinds } from './loss/defined-kinds.ts';
import { lossReport } from './loss/loss-report.ts';
import { withMissingDeclarations } from './missing-declarations.ts';
import { runRules } from './run-rules.ts';
import { runnableRules } from './runnable-rules.ts';
import type { ValidationStage } from './validation-stage.ts';

/** What a document is asked; the members are those of `OpenOptions`. */
interface Questions {
  readonly stage: ValidationStage;
  readonly driver?: DriverChoice | undefined;
  readonly host?: HostFacts | undefined;
  readonly asLibvirt: boolean;
  readonly compat: boolean;
  /** How many findings of the grammar are looked for at most. */
  readonly mostFindings: number;
}

/** The forms of a document, each made when it is first asked for. */
interface DocumentForms {
  text(): string;
  tree(): XmlDocument;
  model(): OpenedModel | undefined;
  /** What is wrong with the text as XML. */
  readerFindings(): readonly Diagnostic[];
}

/** What was found in a document. */
interface DocumentFindings {
  /** In document order. */
  readonly diagnostics: readonly Diagnostic[];
  /** Whether the text is well-formed, so that there is a document to speak of. */
  readonly isReadable: boolean;
  /** Whether it was looked for what has a code. */
  readonly hasRun: (code: DocumentCode) => boolean;
}

/** Runs the stages that are asked for over a document, in their order. */
export function documentFindings(
  source: string | Uint8Array,
  schema: DocumentSchema,
  { stage, driver, host, asLibvirt, compat, mostFindings }: Questions,
  { text, tree, model, readerFindings }: DocumentForms,
): DocumentFindings {
  // The machine reads the document without a tree; it says yes only to well-formed ones that the grammar accepts.
  const accepted = stage !== 'xml' && schema.matcher.accepts(source) === true;
  const ofReader = accepted ? [] : readerFindings();
  const ofText = withMissingDeclarations(ofReader, tree, () => schema.matcher.grammar());
  const readsAsLibvirt = asLibvirt && stage !== 'xml' && definedKinds.has(schema.kind ?? '');
  const [ofPrefixes, fromReader] = readsAsLibvirt ? withPrefixesApart(ofText) : [[], ofText];
  const isReadable = !fromReader.some(isError);
  // What reads the document's comments runs always.
  const stages = new Set<Stage>(['config', 'xml']);
  const found: (readonly Diagnostic[])[] = [fromReader];
  if (isReadable && stage !== 'xml') {
    const ofGrammar = accepted ? [] : schema.matcher.match(tree(), { maxDiagnostics: mostFindings });
    const ofFormat = readsAsLibvirt
      ? lossReport(schema.matcher, tree(), inOrder([...ofPrefixes, ...ofGrammar])).diagnostics
      : ofGrammar;
    stages.add(readsAsLibvirt ? 'loss' : 'grammar');
    found.push(ofFormat);
    if (stage === 'rules') {
      stages.add('rules');
      const opened = schema.rules.length > 0 ? model() : undefined;
      if (opened !== undefined) found.push(runRules(schema.rules, opened, { driver, host }));
      if (driver !== undefined) found.push(driverFindings(schema.matcher.grammar(), tree(), driver));
      // A document that the grammar refuses has worse troubles.
      if (compat && !readsAsLibvirt && !ofFormat.some(isError)) {
        stages.add('compat');
        found.push(schema.compat?.({ text, tree }) ?? []);
      }
    }
  }
  const idleRules = once(() => {
    const opened = model();
    const running = opened === undefined ? [] : runnableRules(schema.rules, opened, { driver, host });
    return new Set(schema.rules.filter((rule) => !running.includes(rule)).map(({ code }) => code));
  });
  return {
    diagnostics: inOrder(found.flat()),
    isReadable,
    hasRun: ({ code, stage }) =>
      stages.has(stage) && (driver !== undefined || !code.startsWith('driver/')) && !idleRules().has(code),
  };
}

/** The findings of the reader that libxml2 gets over, and the others. */
function withPrefixesApart(findings: readonly Diagnostic[]): readonly [Diagnostic[], Diagnostic[]] {
  const isOfPrefix = ({ code }: Diagnostic): boolean => code === 'xml/undeclared-prefix';
  return [findings.filter(isOfPrefix), findings.filter((one) => !isOfPrefix(one))];
}

function isError({ severity }: Diagnostic): boolean {
  return severity === 'error';
}
