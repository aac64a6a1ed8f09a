import { expect, test } from 'vitest';
import { prettyReporter } from '../../../src/cli/report/pretty-reporter.ts';
import { hostileReports, madeReport, reportText } from '../../support/reports.ts';

const text = '<a>\n <b/>\n\n <b/> <b/>\n</a>';
const second = { start: text.indexOf('<b/>', 10), end: text.indexOf('<b/>', 10) + 4 };
const third = { start: second.start + 5, end: second.end + 5 };
const first = { start: 5, end: 9 };
const finding = { message: 'too many', span: second };

test('other places are shown with their lines', async () => {
  const report = madeReport(text, 'a', {
    ...finding,
    related: [
      { message: 'the first', span: first },
      { message: 'one more', span: third },
    ],
  });
  expect(await reportText('pretty', [report])).toBe(`a.xml:4:2 error made/finding
    4 |  <b/> <b/>
      |  ^^^^ too many
    2 |  <b/>
      |  ^^^^ the first
      = 4:7 one more

1 error
1 document, 0 correct, 1 with errors
`);
});

test('a place whose line the message names is not shown again', async () => {
  const related = [{ message: 'the first', span: first }];
  const shown = (message: string) =>
    reportText('pretty', [madeReport(text, 'a', { ...finding, message, related })]);
  expect(await shown('the first is on line 2')).not.toContain('the first\n');
  expect(await shown('the first is on line 22')).toContain('the first\n');
});

test('fixes are offered: those that --fix applies, and those that are for the author to judge', async () => {
  const fixes = [
    { title: 'remove this <b>', certain: true, edits: [] },
    { title: 'remove the first <b>', certain: false, edits: [] },
  ];
  const [fixable, other] = [madeReport(text, 'a', { ...finding, fixes }), madeReport(text, 'a', finding)];
  const shown = await reportText('pretty', [fixable, other, { ...fixable, diagnostics: [], ok: true }]);
  expect(shown).toContain(`too many
      = fix: remove this <b>
      = help: remove the first <b>

`);
  const hint = async (reports: (typeof fixable)[]) =>
    (await reportText('pretty', reports)).split('\n').at(-3);
  expect(await hint([fixable])).toBe('1 error; it can be fixed with --fix');
  expect(await hint([fixable, fixable])).toBe('2 errors; all can be fixed with --fix');
  expect(await hint([fixable, other, other])).toBe('3 errors; 1 of them can be fixed with --fix');
  expect(await hint([other])).toBe('1 error');
});

test('the findings are counted by severity, the documents by what came of them', async () => {
  const severities = ['error', 'warning', 'warning', 'information', 'hint'] as const;
  const reports = severities.map((severity) =>
    madeReport(text, 'a', { severity }, { ok: severity !== 'error', omitted: severity === 'error' ? 2 : 0 }),
  );
  const none = { ...madeReport(text, 'a'), diagnostics: [] };
  const [suppressed] = hostileReports().filter((report) => report.suppressed !== undefined);
  const shown = await reportText('pretty', [
    ...reports,
    { ...none, failure: 'no such file' },
    { ...none, file: 'page.xml', ok: true, skipped: 'unknown document kind <html>' },
    ...(suppressed === undefined ? [] : [suppressed]),
  ]);
  expect(shown).toContain('\na.xml: 2 more\n');
  expect(shown).toContain('\npage.xml: passed over: unknown document kind <html>\n');
  expect(shown.split('\n').slice(-3)).toEqual([
    '1 error, 2 warnings, 1 information, 1 hint, 2 more not shown, 1 suppressed by comments',
    '8 documents, 5 correct, 1 with errors, 1 not validated, 1 passed over',
    '',
  ]);
});

test('each severity has a colour of its own', () => {
  const named = (name: string) => (words: string) => `<${name}>${words}</${name}>`;
  const colours = {
    red: named('red'),
    yellow: named('yellow'),
    green: named('green'),
    blue: named('blue'),
    cyan: named('cyan'),
    bold: named('bold'),
    dim: named('dim'),
  };
  let shown = '';
  const reporter = prettyReporter((words) => {
    shown += words;
  }, colours);
  for (const severity of ['error', 'warning', 'information', 'hint'] as const) {
    reporter.report(madeReport(text, 'a', { severity }));
  }
  for (const words of [
    '<red>error</red>',
    '<yellow>warning</yellow>',
    '<blue>information</blue>',
    '<cyan>hint</cyan>',
  ]) {
    expect(shown).toContain(words);
  }
});

test('whatever the document says, nothing drives the terminal', async () => {
  const shown = await reportText('pretty', hostileReports());
  expect(shown.replaceAll('\n', '')).not.toMatch(/(?!\t)[\p{Cc}\p{Bidi_Control}\p{Zl}\p{Zp}]/u);
});
