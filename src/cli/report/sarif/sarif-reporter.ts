import { inOrder } from '../../../diagnostics/in-order.ts';
import { LineIndex } from '../../../text/line-index.ts';
import { projectUri } from '../../documentation-uri.ts';
import { version } from '../../version.ts';
import { jsonText } from '../json-text.ts';
import type { DocumentReport, Reporter } from '../reporter.ts';
import { artifactLocation, uriBases } from './artifact-location.ts';
import { Fingerprints } from './fingerprints.ts';
import { Notifications } from './notifications.ts';
import { sarifResult } from './sarif-result.ts';
import { SarifRules } from './sarif-rules.ts';

/** How many results GitHub takes of one run (docs.github.com, "SARIF results exceed one or more limits"). */
const mostResults = 25_000;

/**
 * A reporter of one run in SARIF 2.1.0, the Static Analysis Results Interchange Format of OASIS. Results are written as documents
 * are done; what is known of the run in the end stands behind them, which is all the same in JSON.
 */
export function sarifReporter(write: (text: string) => void): Reporter {
  const rules = new SarifRules();
  const notifications = new Notifications();
  let results = 0;
  let leftOut = 0;
  let failed = false;
  write(`{"$schema":"${schemaUri}","version":"2.1.0","runs":[{"results":[`);

  const reportResults = ({ file, text, diagnostics, suppressed = [] }: DocumentReport): void => {
    const source = { location: artifactLocation(file), index: new LineIndex(text) };
    const fingerprints = new Fingerprints();
    // In one order, so that a comment that suppresses a finding leaves the fingerprints of others as they are.
    const findings = inOrder([...diagnostics, ...suppressed]);
    for (const finding of findings) {
      if (results === mostResults) {
        leftOut++;
        continue;
      }
      const result = sarifResult(finding, rules.indexOf(finding), fingerprints.next(finding), source);
      write(`${results === 0 ? '' : ','}\n${jsonText(result)}`);
      results++;
    }
  };
  return {
    report(report) {
      const { file, failure, skipped, omitted, diagnostics, suppressed = [] } = report;
      if (failure !== undefined) {
        failed = true;
        notifications.failure(file, failure);
      }
      if (skipped !== undefined) notifications.note(file, `passed over: ${skipped}`);
      if (omitted > 0) notifications.note(file, `${omitted} more findings`);
      if (diagnostics.length + suppressed.length > 0) reportResults(report);
    },
    finish(status) {
      const excess = `only the first ${mostResults} results are given, ${leftOut} more are left out`;
      const driver = {
        name: 'domxml',
        semanticVersion: version,
        informationUri: projectUri,
        rules: rules.descriptors(),
      };
      const invocation = {
        executionSuccessful: !failed,
        exitCode: status,
        toolExecutionNotifications: notifications.list(...(leftOut === 0 ? [] : [excess])),
      };
      const run = {
        tool: { driver },
        automationDetails: { id: 'domxml/validate/' },
        columnKind: 'utf16CodeUnits',
        originalUriBaseIds: uriBases(),
        invocations: [invocation],
      };
      write(`\n],${jsonText(run).slice(1)}]}\n`);
    },
  };
}

/** The schema of the format, at its home. */
const schemaUri =
  'https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json';
