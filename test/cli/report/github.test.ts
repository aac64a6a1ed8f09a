import { type AnnotationProperties, error, notice, warning } from '@actions/core';
import { expect, test } from 'vitest';
import { hostileReports, madeReport, manyReports, reportText } from '../../support/reports.ts';

const commands = { error, warning, notice };

/** What GitHub's own package writes for a command. */
function writtenByGithub(action: () => void): string {
  const { write } = process.stdout;
  let written = '';
  process.stdout.write = (text) => {
    written += text;
    return true;
  };
  try {
    action();
  } finally {
    process.stdout.write = write;
  }
  return written;
}

/** Reads a command as the runner of GitHub Actions does. */
function readCommand(line: string) {
  const [, name = '', list = '', message = ''] = /^::(\w+) (.*?)::(.*)$/.exec(line) ?? [];
  const unescaped = (text: string) =>
    text.replace(/%(3A|2C|0D|0A|25)/g, (_, code: string) => String.fromCharCode(Number.parseInt(code, 16)));
  const properties = Object.fromEntries(
    list.split(',').map((pair) => {
      const equals = pair.indexOf('=');
      return [pair.slice(0, equals), unescaped(pair.slice(equals + 1))];
    }),
  );
  return { name: name as keyof typeof commands, properties, message: unescaped(message) };
}

test("a line is what GitHub's own package writes for the same annotation", async () => {
  const text = await reportText('github', [...hostileReports(), ...(await manyReports())]);
  const lines = text.trimEnd().split('\n');
  expect(lines.length).toBeGreaterThan(50);
  for (const line of lines) {
    const { name, properties, message } = readCommand(line);
    const { title, file, line: startLine, endLine, col: startColumn, endColumn } = properties;
    const annotation = { title, file, startLine, endLine, startColumn, endColumn };
    const given = Object.fromEntries(Object.entries(annotation).filter(([, value]) => value !== undefined));
    expect(writtenByGithub(() => commands[name](message, given as AnnotationProperties))).toBe(`${line}\n`);
  }
});

test('an annotation has place, code, message, other places and fixes', async () => {
  const report = madeReport('<a>\n <b/>\n</a>', '<b/>', {
    message: 'wrong',
    related: [{ message: 'the first', span: { start: 0, end: 3 } }],
    fixes: [
      { title: 'do it', certain: true, edits: [] },
      { title: 'perhaps this', certain: false, edits: [] },
    ],
  });
  expect(await reportText('github', [report])).toBe(
    '::error title=made/finding,file=a.xml,line=2,endLine=2,col=2,endColumn=6::wrong%0Aline 1: the first%0Afix: do it%0Ahelp: perhaps this\n',
  );
});

test('severities become error, warning and notice', async () => {
  const severities = ['error', 'warning', 'information', 'hint'] as const;
  const reports = severities.map((severity) => madeReport('<a/>', 'a', { severity }));
  const text = await reportText('github', reports);
  expect(text.match(/^::\w+/gm)).toEqual(['::error', '::warning', '::notice', '::notice']);
});

test('columns are left out where a finding goes over lines, since GitHub does not take them', async () => {
  const text = await reportText('github', [madeReport('<a\n/>', '<a\n/>')]);
  expect(text).toContain('line=1,endLine=2::');
});

test('what could not be validated is an error, what was passed over or left out a notice', async () => {
  const [report] = [madeReport('', '')];
  const none = { ...report, diagnostics: [] };
  expect(
    await reportText('github', [
      { ...none, failure: 'no such file' },
      { ...none, skipped: 'unknown document kind <html>' },
      { ...none, omitted: 2 },
    ]),
  ).toBe(
    [
      '::error title=not validated,file=a.xml::no such file\n',
      '::notice title=passed over,file=a.xml::unknown document kind <html>\n',
      '::notice title=left out,file=a.xml::2 more findings\n',
    ].join(''),
  );
});
