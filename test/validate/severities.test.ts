import { expect, test } from 'vitest';
import { documentKinds } from '../../src/validate/document-kinds.ts';
import { openDocument } from '../../src/validate/open-document.ts';
import { type Severities, type SeverityLevel, severityLevels } from '../../src/validate/severities.ts';

const secret = await documentKinds.secret.load();
const wrong = "<secret ephemeral='maybe'><nme/></secret>";

function told(text: string, severities: Severities, maxDiagnostics = 100) {
  const { ok, diagnostics, omitted } = openDocument(text, secret, { severities, maxDiagnostics });
  return { ok, omitted, found: diagnostics.map(({ code, severity }) => `${severity} ${code}`) };
}

test.each(severityLevels)('findings of a code are of the severity that is asked for: %s', (level) => {
  const { ok, found } = told("<secret ephemeral='maybe'/>", { 'grammar/attribute-value': level });
  expect(ok).toBe(level !== 'error');
  expect(found).toEqual(level === 'off' ? [] : [`${level} grammar/attribute-value`]);
});

test('what is said of a code goes before what is said of its family, in whatever order', () => {
  const found = ['warning grammar/attribute-value', 'information grammar/unknown-element'];
  expect(told(wrong, { 'grammar/*': 'information', 'grammar/attribute-value': 'warning' }).found).toEqual(
    found,
  );
  expect(told(wrong, { 'grammar/attribute-value': 'warning', 'grammar/*': 'information' }).found).toEqual(
    found,
  );
  expect(told(wrong, { 'xml/*': 'off', 'grammarian/*': 'off' }).found).toHaveLength(2);
});

test('what is not well-formed remains an error', () => {
  const { ok, found } = told('<secret>', { 'xml/*': 'off', 'xml/unclosed-element': 'hint' });
  expect(ok).toBe(false);
  expect(found).toEqual(['error xml/unclosed-element']);
});

test('findings that are off take nothing of the limit, and hide no error behind them', () => {
  const text = `<secret>${'<nme/>'.repeat(50)}<uuid>x</uuid></secret>`;
  const off = { 'grammar/unknown-element': 'off', 'grammar/element-repeated': 'off' } as const;
  expect(told(text, off, 1)).toEqual({ ok: false, omitted: 0, found: ['error grammar/element-value'] });
  expect(told(text, { ...off, 'grammar/unknown-element': 'hint' }, 0)).toEqual({
    ok: false,
    omitted: 51,
    found: [],
  });
});

test('suppressed findings have the severity that is asked for as well', () => {
  const { suppressed } = openDocument(`<!-- domxml-disable -->${wrong}`, secret, {
    severities: { 'grammar/*': 'hint', 'grammar/unknown-element': 'off' },
  });
  expect(suppressed.map(({ severity }) => severity)).toEqual(['hint']);
});

test('a severity that is none is refused', () => {
  expect(() => told(wrong, { 'grammar/*': 'fatal' as SeverityLevel })).toThrow(
    "the severity of grammar/* is one of error, warning, information, hint, off, not 'fatal'",
  );
});
