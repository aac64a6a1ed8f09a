import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'junit2json';
import { expect, test } from 'vitest';
import { validateXML } from 'xmllint-wasm';
import { hostileReports, madeReport, manyReports, reportText } from '../../support/reports.ts';
import { projectFolder } from '../../support/source-files.ts';

/** How Jenkins says that reports are made (junit-4.xsd of its project dtkit). */
const schema = readFileSync(join(projectFolder, 'test/support/jenkins-junit.xsd'), 'utf8');

test('reports suit the XML Schema of Jenkins', async () => {
  const texts = [
    await reportText('junit', await manyReports()),
    await reportText('junit', hostileReports()),
    await reportText('junit', []),
  ];
  const { valid, errors } = await validateXML({
    xml: texts.map((contents, index) => ({ fileName: `${index}.xml`, contents })),
    schema: [{ fileName: 'junit.xsd', contents: schema }],
  });
  expect(errors).toEqual([]);
  expect(valid).toBe(true);
});

test('a reader of JUnit reports finds a test case for each document, and what came of it', async () => {
  const reports = [...hostileReports(), ...(await manyReports())];
  const parsed = (await parse(await reportText('junit', reports))) as {
    testsuite: { testcase: Record<string, unknown>[]; tests: number; failures: number; errors: number }[];
  };
  const [suite] = parsed.testsuite;
  expect(suite?.testcase).toHaveLength(reports.length);
  const outcomes = suite?.testcase.map((one) => ['failure', 'error', 'skipped'].find((name) => name in one));
  const expected = reports.map(({ ok, failure, skipped }) => {
    if (failure !== undefined) return 'error';
    return skipped === undefined ? (ok ? undefined : 'failure') : 'skipped';
  });
  expect(outcomes).toEqual(expected);
  expect(suite).toMatchObject({
    tests: reports.length,
    failures: expected.filter((outcome) => outcome === 'failure').length,
    errors: expected.filter((outcome) => outcome === 'error').length,
  });
});

test('errors stand in the failure with their places, all else beside it', async () => {
  const report = madeReport('<a>\n <b/>\n</a>', '<b/>', { message: 'a <b/> & nothing' });
  const [finding] = report.diagnostics;
  const warning = { ...finding, severity: 'warning', message: 'odd' } as NonNullable<typeof finding>;
  const text = await reportText('junit', [
    { ...report, diagnostics: [...report.diagnostics, warning, ...report.diagnostics] },
    { ...report, file: 'none.xml', kind: null, diagnostics: [], failure: 'no such file' },
    {
      ...report,
      file: 'page.xml',
      kind: null,
      ok: true,
      diagnostics: [],
      skipped: 'unknown document kind <html>',
    },
    { ...report, file: 'right.xml', ok: true, diagnostics: [] },
  ]);
  expect(text).toBe(`<?xml version="1.0" encoding="UTF-8"?>
<testsuites name="domxml validate" tests="4" failures="1" errors="1">
  <testsuite name="domxml validate" tests="4" failures="1" errors="1" skipped="1">
    <testcase name="a.xml" classname="domxml.domain">
      <failure type="made/finding" message="a &lt;b/> &amp; nothing (and 1 more)">a.xml:2:2: error: a &lt;b/&gt; &amp; nothing [made/finding]
a.xml:2:2: error: a &lt;b/&gt; &amp; nothing [made/finding]</failure>
      <system-out>a.xml:2:2: warning: odd [made/finding]</system-out>
    </testcase>
    <testcase name="none.xml" classname="domxml.document">
      <error type="not-validated" message="no such file"/>
    </testcase>
    <testcase name="page.xml" classname="domxml.document">
      <skipped>unknown document kind &lt;html&gt;</skipped>
    </testcase>
    <testcase name="right.xml" classname="domxml.domain"/>
  </testsuite>
</testsuites>
`);
});

test('findings that are left out of a failure are counted', async () => {
  const report = madeReport('<a/>', 'a');
  expect(await reportText('junit', [{ ...report, omitted: 4 }])).toContain('(and 4 more)"');
  expect(await reportText('junit', [{ ...report, diagnostics: [], omitted: 4 }])).toContain(
    'message="4 findings"',
  );
});
