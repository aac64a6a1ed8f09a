import { complain } from './complaints.ts';
import type { Input } from './inputs.ts';
import { Progress } from './progress.ts';
import type { DocumentReport, Reporter } from './report/reporter.ts';

/** Reports on all documents, one after the other, and resolves to the exit status that they come to. */
export async function reportDocuments(
  inputs: readonly Input[],
  reporter: Reporter | undefined,
  reportOn: (input: Input, progress: Progress) => Promise<DocumentReport>,
): Promise<number> {
  const progress = new Progress(inputs.length);
  let status = 0;
  for (const [done, input] of inputs.entries()) {
    progress.update(done, input);
    const report = await reportOn(input, progress);
    if (report.failure !== undefined) {
      status = 2;
      progress.clear();
      complain(input, report.failure);
    } else if (status === 0 && !report.ok) status = 1;
    if (reporter === undefined) continue;
    if (report.diagnostics.length > 0) progress.clear();
    reporter.report(report);
  }
  progress.clear();
  reporter?.finish(status);
  return status;
}
