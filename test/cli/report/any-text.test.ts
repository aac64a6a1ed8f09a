import fc from 'fast-check';
import { expect, test } from 'vitest';
import { reportFormats } from '../../../src/cli/report/formats.ts';
import { parseXml } from '../../../src/xml/parse.ts';
import { madeReport, reportText } from '../../support/reports.ts';

/** Any sequence of UTF-16 code units, those with a meaning somewhere more often than others. */
const words = fc.string({
  unit: fc.oneof(
    fc.constantFrom(...'%:,&<>"\'\n\r\t\0\u001b\u0085\u2028\u202e\ud800\udfff\uffff'),
    fc.integer({ min: 0, max: 0xffff }).map((unit) => String.fromCharCode(unit)),
  ),
  minLength: 1,
});

/** How many lines a report of one finding with another place has; undefined where a text may be over several lines. */
const lineCounts: Partial<Record<(typeof reportFormats)[number], number>> = { jsonl: 1, github: 1, gnu: 2 };

test('whatever a report is about, it is what its readers read, without control characters', async () => {
  await fc.assert(
    fc.asyncProperty(words, words, words, fc.nat(), async (file, text, message, at) => {
      const start = at % (text.length + 1);
      const report = madeReport(text, '', {
        message,
        span: { start, end: text.length },
        path: `/${message}`,
        data: { message },
        related: [{ message, span: { start: 0, end: start } }],
      });
      for (const format of reportFormats) {
        const written = await reportText(format, [{ ...report, file }]);
        expect(written.replaceAll('\n', '')).not.toMatch(/(?!\t)\p{Cc}/u);
        const count = lineCounts[format];
        if (count !== undefined) expect(written.split('\n')).toHaveLength(count + 1);
        if (format === 'junit') expect(parseXml(written).diagnostics).toEqual([]);
        if (/json|sarif/.test(format)) expect(() => JSON.parse(written)).not.toThrow();
      }
    }),
  );
});
