// Prints the closing line of a test run from vitest's JSON report; a skipped test is a failure here, since .ci/run installs
// everything that a test can need. Usage: count.mjs REPORT STATUS
import { existsSync, readFileSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';

const [file, status] = process.argv.slice(2);
const project = join(dirname(fileURLToPath(import.meta.url)), '..');
// The only thing that cannot be installed: the shared test material, which may or may not stand beside the project.
const shared = existsSync(process.env.DOMXML_SHARED ?? join(project, '..', 'shared'));

let report = { testResults: [] };
try {
  report = JSON.parse(readFileSync(file, 'utf8'));
} catch {
  console.log('the test run left no report');
}
let passed = 0;
let skipped = 0;
let failed = 0;
for (const suite of report.testResults) {
  const name = relative(project, suite.name);
  if (suite.assertionResults.length === 0 && suite.status === 'failed') {
    failed++;
    console.log(`failed to load: ${name}`);
  }
  for (const { status: outcome, fullName } of suite.assertionResults) {
    if (outcome === 'passed') passed++;
    else if (outcome === 'failed') failed++;
    else if (!shared && /\bshared\b|\bcorpus\b|\bspectest\b/.test(`${name} ${fullName}`)) skipped++;
    else {
      failed++;
      console.log(`skipped although everything is installed: ${name}: ${fullName}`);
    }
  }
}
if (status !== '0' && failed === 0) {
  failed++;
  console.log(`the test command ended with status ${status}`);
}
if (passed === 0 && failed === 0) failed++;
console.log(`${passed} passed, ${failed} failed, ${skipped} skipped`);
process.exit(failed > 0 ? 1 : 0);
