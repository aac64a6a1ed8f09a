import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { compileSchema } from '../../../src/relaxng/compile-schema.ts';
import type { Grammar } from '../../../src/relaxng/grammar.ts';
import { matcherOfGrammar } from '../../../src/relaxng/schema-matcher.ts';
import { applyTextEdits } from '../../../src/text/text-edit.ts';
import { documentKinds } from '../../../src/validate/document-kinds.ts';
import { type OpenOptions, openDocument } from '../../../src/validate/open-document.ts';
import { mentionsDirective } from '../../../src/validate/suppression/mentions-directive.ts';

const { grammar } = compileSchema(
  'lists.rng',
  () => `
    <grammar xmlns='http://relaxng.org/ns/structure/1.0'>
      <start><ref name='list'/></start>
      <define name='list'>
        <element name='list'>
          <ref name='answer'/>
          <zeroOrMore>
            <choice>
              <ref name='list'/>
              <element name='item'><ref name='answer'/><text/></element>
            </choice>
          </zeroOrMore>
        </element>
      </define>
      <define name='answer'>
        <optional>
          <attribute name='value'><choice><value>yes</value><value>no</value></choice></attribute>
        </optional>
      </define>
    </grammar>`,
);
const lists = {
  kind: undefined,
  matcher: matcherOfGrammar(grammar as Grammar),
  readModel: undefined,
  rules: [],
};

function opened(text: string, options?: OpenOptions) {
  return openDocument(text, lists, options);
}

/** The codes of what is told, and of what is suppressed, each with the line it begins on. */
function told(text: string, options?: OpenOptions) {
  const { diagnostics, suppressed, ok } = opened(text, options);
  const at = ({ code, span }: { code: string; span: { start: number } }) =>
    `${text.slice(0, span.start).split(/\r\n?|\n/).length} ${code}`;
  return { ok, diagnostics: diagnostics.map(at), suppressed: suppressed.map(at) };
}

const attribute = 'grammar/attribute-value';

describe('where a directive suppresses', () => {
  test('next-line: what begins on the next line that is neither blank nor a comment', () => {
    const text = [
      `<!-- domxml-disable-next-line ${attribute} -->`,
      '',
      '<!-- of old -->',
      "<list value='maybe'>",
      '  <item/>',
      '</list>',
    ].join('\n');
    expect(told(text)).toEqual({
      ok: true,
      diagnostics: [],
      suppressed: [`4 ${attribute}`],
    });
  });

  test('next-line: the whole start tag, where it goes over several lines', () => {
    const text = `<!-- domxml-disable-next-line -->\n<list\n\n  value='maybe'\n/>`;
    expect(told(text).suppressed).toEqual([`4 ${attribute}`]);
  });

  test('next-line: nothing on its own line, nothing behind the next', () => {
    const text = `<!-- domxml-disable-next-line --><list value='maybe'>\n<item/>\n<item value='x'/></list>`;
    expect(told(text).diagnostics).toEqual([`1 ${attribute}`, `3 ${attribute}`]);
    const behind = `<list>\n<!-- domxml-disable-next-line -->\n<item/>\n<item value='x'/></list>`;
    expect(told(behind).diagnostics).toEqual([`4 ${attribute}`]);
  });

  test('next-line: several, one behind the other, are about the same line', () => {
    const text = [
      '<list>',
      '  <!-- domxml-disable-next-line grammar/unknown-attribute -->',
      `  <!-- domxml-disable-next-line ${attribute} -->`,
      "  <item value='x' other='1'/>",
      '</list>',
    ].join('\n');
    const { diagnostics, suppressed } = told(text);
    expect(diagnostics.filter((one) => !one.startsWith('3 '))).toEqual([]);
    expect(suppressed.length).toBeGreaterThan(0);
  });

  test('line: what begins on its line, and the whole start tag that ends there', () => {
    const text = `<list>\n<item value='x'/> <!-- domxml-disable-line ${attribute} -->\n<item\nvalue='x'/> <!-- domxml-disable-line -->\n</list>`;
    expect(told(text).diagnostics).toEqual([]);
    expect(told(text).suppressed).toContain(`2 ${attribute}`);
  });

  test('next-element: the element behind it with all that stands inside', () => {
    const text = `<list>\n<!-- domxml-disable-next-element grammar/* -->\n\n<list\n value='x'>\n<item/>\n<nme/></list>\n</list>`;
    const { ok, suppressed } = told(text);
    expect(ok).toBe(true);
    expect(suppressed).toEqual([`5 ${attribute}`, '7 grammar/unknown-element']);
  });

  test('disable: the rest of the document, up to an enable of the same code', () => {
    const text = (enable: string) =>
      `<!-- domxml-disable -->\n<list value='maybe'\n>${enable}\n<item value='x'/></list>`;
    expect(told(text('')).suppressed).toEqual([`2 ${attribute}`, `4 ${attribute}`]);
    expect(told(text('<!-- domxml-enable -->')).suppressed).toEqual([`2 ${attribute}`]);
    expect(told(text('<!-- domxml-enable grammar/* -->')).suppressed).toEqual([`2 ${attribute}`]);
    expect(told(text('<!-- domxml-enable xml/* -->')).suppressed).toHaveLength(2);
  });
});

test('codes stand with blanks or commas between them, the reason behind a colon', () => {
  const comment = `<!-- domxml-disable-next-line grammar/unknown-attribute, ${attribute}\n grammar/*: an old\n  firmware -->`;
  const text = `${comment}\n<list value='maybe'/>`;
  expect(opened(text).suppressed[0]?.suppression).toEqual({
    span: { start: 0, end: comment.length },
    reason: 'an old firmware',
  });
});

test('what is not well-formed cannot be suppressed', () => {
  const { ok, diagnostics, suppressed } = told('<!-- domxml-disable -->\n<list><</list>');
  expect(ok).toBe(false);
  expect(diagnostics.every((one) => one.includes(' xml/'))).toBe(true);
  expect(suppressed).toEqual([]);
});

test('directives have no effect in CDATA sections, texts and attributes, nor where they are switched off', () => {
  const line = '<!-- domxml-disable -->';
  const text = `<list value='maybe'><item><![CDATA[${line}]]></item></list>`;
  expect(told(text).diagnostics).toEqual([`1 ${attribute}`]);
  const off = told(`${line}<list value='maybe'/>`, { suppressions: false });
  expect(off).toEqual({ ok: false, diagnostics: [`1 ${attribute}`], suppressed: [] });
});

test('what is suppressed takes nothing of the limit, and leaves nothing out', () => {
  const suppressed = "<!-- domxml-disable-next-line -->\n<item value='x'/>\n".repeat(40);
  const { diagnostics, omitted } = opened(`<list>\n${suppressed}\n<nme/></list>`, {
    maxDiagnostics: 1,
  });
  expect(diagnostics.map(({ code }) => code)).toEqual(['grammar/unknown-element']);
  expect(omitted).toBe(0);
});

describe('what is wrong with directives', () => {
  test.each([
    ['suppression/malformed', '<!-- domxml-disabel-next-line xml/* -->', 'domxml-disable-next-line'],
    ['suppression/unknown-code', '<!-- domxml-disable grammar/unknown-elemnt -->', 'grammar/unknown-element'],
    ['suppression/unknown-code', '<!-- domxml-enable grammer/* -->', 'grammar/*'],
  ])('%s: %s', (code, comment, meant) => {
    const text = `${comment}<list value='no'/>`;
    const [finding, ...others] = opened(text, { stage: 'grammar' }).diagnostics;
    expect(others).toEqual([]);
    expect(finding).toMatchObject({
      code,
      severity: 'warning',
      stage: 'config',
      data: { suggestion: meant },
    });
    const edits = finding?.fixes?.[0]?.edits ?? [];
    expect(applyTextEdits(text, edits)).toContain(meant);
    expect(finding?.fixes?.[0]?.certain).toBe(false);
  });

  test('words that are near to no directive are told which there are', () => {
    expect(opened('<!-- domxml-is-fine --><list/>').diagnostics[0]?.message).toBe(
      "'domxml-is-fine' is no directive; the directives are domxml-disable-next-line, domxml-disable-line, " +
        'domxml-disable-next-element, domxml-disable, domxml-enable',
    );
  });

  test('a directive or a code of it that suppresses nothing is unused; the fix takes it away, and the finding with it', () => {
    for (const [text, fixed] of [
      [`<list>\n  <!-- domxml-disable ${attribute} -->\n</list>`, '<list>\n</list>'],
      [`<!-- domxml-disable-line ${attribute} --><list/>`, '<list/>'],
      [
        `<!-- domxml-disable grammar/wrong-root, ${attribute} -->\n<list value='maybe'/>`,
        `<!-- domxml-disable, ${attribute} -->\n<list value='maybe'/>`,
      ],
    ] as const) {
      const { diagnostics } = opened(text);
      expect(diagnostics.map(({ code }) => code)).toEqual(['suppression/unused']);
      const [fix] = diagnostics[0]?.fixes ?? [];
      expect(fix?.certain).toBe(true);
      expect(applyTextEdits(text, fix?.edits ?? [])).toBe(fixed);
      expect(opened(fixed).diagnostics).toEqual([]);
    }
  });

  test('a directive inside a wider one that does the same is unused', () => {
    const text = `<!-- domxml-disable ${attribute} -->\n<!-- domxml-disable-next-line ${attribute} -->\n<list value='maybe'/>`;
    expect(told(text).diagnostics).toEqual(['2 suppression/unused']);
  });

  test('nothing is called unused that a stage which did not run, or behind an error, may find', () => {
    const rule = '<!-- domxml-disable interface/managed-ignored -->';
    expect(told(`${rule}<list/>`, { stage: 'grammar' }).diagnostics).toEqual([]);
    expect(told(`${rule}<list/>`).diagnostics).toEqual(['1 suppression/unused']);
    const driver = '<!-- domxml-disable driver/* -->';
    expect(told(`${driver}<list/>`).diagnostics).toEqual([]);
    expect(told(`${driver}<list/>`, { driver: 'xen' }).diagnostics).toEqual(['1 suppression/unused']);
    const all = '<!-- domxml-disable -->';
    expect(told(`${all}<list/>`).diagnostics).toEqual(['1 suppression/unused']);
    expect(told(`${all}<list/>`, { stage: 'grammar' }).diagnostics).toEqual([]);
    expect(told(`${rule}<list><nme/></list>`).diagnostics).toEqual(['1 grammar/unknown-element']);
  });
});

test('the bytes of a document mention a directive as its text does, in UTF-8 and UTF-16', () => {
  for (const text of [
    '',
    'x',
    'domxml',
    'oxm <!-- domxml-disable -->',
    'domxml-',
    'xdomxdomxml-',
    'dom\u0000xml-',
  ]) {
    const expected = text.includes('domxml-');
    expect(mentionsDirective(text)).toBe(expected);
    expect(mentionsDirective(new TextEncoder().encode(text))).toBe(expected);
    for (const bytes of [
      Buffer.from(`\ufeff${text}`, 'utf16le'),
      Buffer.from(`\ufeff${text}`, 'utf16le').swap16(),
    ]) {
      expect(mentionsDirective(bytes)).toBe(expected);
    }
  }
});

test('no comment makes it fail, and everything is either told or suppressed', () => {
  const piece = fc.constantFrom(
    ...['<!--', '-->', ' ', '\n', '\r\n', ':', ',', 'domxml-disable', 'domxml-enable', '-next-line', '-line'],
    ...['-next-element', ' grammar/*', ` ${attribute}`, " <item value='x'/>", '<item', " value='x'", '/>'],
    ...['<a>', '</a>', 'text', '<![CDATA[', ']]>', ' */*', ' /'],
  );
  const comment = fc
    .tuple(
      fc.constantFrom('-next-line', '-line', '-next-element', ''),
      fc.constantFrom('', 'grammar/*', attribute),
    )
    .map(([subject, code]) => `<!-- domxml-disable${subject} ${code} -->`);
  const part = fc.constantFrom(
    '<item/>',
    "<item value='x'/>",
    '\n',
    ' ',
    '<list>\n</list>',
    '<!-- domxml-enable -->',
  );
  const content = fc.oneof(
    fc.array(fc.oneof(piece, comment), { maxLength: 30 }),
    fc.array(fc.oneof(part, comment), { maxLength: 12 }),
  );
  const text = content.map((pieces) => `<list>${pieces.join('')}</list>`);
  fc.assert(
    fc.property(text, (source) => {
      const all = opened(source, { suppressions: false }).diagnostics;
      const { diagnostics, suppressed } = opened(source);
      const found = [...diagnostics, ...suppressed].filter(({ stage }) => stage !== 'config');
      const key = ({ code, span }: { code: string; span: object }) => `${code} ${JSON.stringify(span)}`;
      expect(found.map(key).sort()).toEqual(all.map(key).sort());
      // A certain fix takes its finding away and brings no other.
      for (const { code, fixes } of diagnostics.filter(({ stage }) => stage === 'config')) {
        const certain = fixes?.find((fix) => fix.certain);
        if (certain === undefined) continue;
        const fixed = opened(applyTextEdits(source, certain.edits)).diagnostics.map((one) => one.code);
        expect([...fixed, code].sort()).toEqual(diagnostics.map((one) => one.code).sort());
      }
    }),
    { numRuns: Number(process.env.DOMXML_RUNS ?? 300) },
  );
});

test('any number of directives is read in linear time', () => {
  const many = '<!-- domxml-disable-next-line --><!-- domxml-disable-line -->\n'.repeat(4_000);
  const deep = '<!-- domxml-disable-next-element grammar/* --><list>'.repeat(3_000);
  expect(opened(`${many}<list value='maybe'/>`).ok).toBe(true);
  expect(opened(deep).suppressed).toEqual([]);
  expect(opened(`${deep}${'</list>'.repeat(3_000)}`).ok).toBe(true);
});

test('what the grammar does not allow is not known where it is asked what libvirt takes', async () => {
  const schema = await documentKinds.secret.load();
  const text =
    '<!-- domxml-disable grammar/unknown-element --><secret><usage type="ceph"><name>a</name></usage></secret>';
  const codes = (options: OpenOptions) =>
    openDocument(text, schema, options).diagnostics.map(({ code }) => code);
  expect(codes({})).toEqual(['suppression/unused']);
  expect(codes({ asLibvirt: true })).toEqual([]);
});

test('what is not looked for behind an error, or as libvirt reads, is not known to be missing', async () => {
  const schema = await documentKinds.network.load();
  const codes = (text: string, options: OpenOptions) =>
    openDocument(text, schema, options).diagnostics.map(({ code }) => code);
  const right = '<!-- domxml-disable compat/crossed-interleaves -->\n<network><name>a</name></network>';
  expect(codes(right, {})).toEqual(['suppression/unused']);
  expect(codes(right, { asLibvirt: true })).toEqual([]);
  expect(codes(right, { compat: false })).toEqual([]);
  const wrong =
    '<!-- domxml-disable compat/crossed-interleaves grammar/unknown-element -->\n<network><name>a</name><b/></network>';
  expect(codes(wrong, {})).toEqual([]);
});

test('a comment in front of a line suppresses what is wrong there and nothing else, however lines end', () => {
  const lines = [
    '<item/>',
    "<item value='x'/>",
    "<item value='yes'/>",
    "<item\n  value='x'\n/>",
    '<nme/>',
    '',
    ' ',
  ];
  const isWrong = (line: string) => line.includes('x') || line.includes('nme');
  fc.assert(
    fc.property(
      fc.array(fc.constantFrom(...lines), { minLength: 1, maxLength: 8 }),
      fc.nat(),
      fc.constantFrom('\n', '\r\n', '\r'),
      fc.boolean(),
      (written, number, lineEnd, asBytes) => {
        const place = number % written.length;
        const meant = written.slice(place).find((line) => line.trim() !== '');
        const comment = '<!-- domxml-disable-next-line grammar/*: as it is -->';
        const text = ['<list>', ...written.toSpliced(place, 0, comment), '</list>']
          .join('\n')
          .replaceAll('\n', lineEnd);
        const source = asBytes ? new TextEncoder().encode(`\ufeff${text}`) : text;
        const { diagnostics, suppressed } = openDocument(source, lists);
        const wanted = meant !== undefined && isWrong(meant) ? 1 : 0;
        expect(suppressed).toHaveLength(wanted);
        const left = diagnostics.filter(({ stage }) => stage === 'grammar');
        expect(left).toHaveLength(written.filter(isWrong).length - wanted);
      },
    ),
    { numRuns: Number(process.env.DOMXML_RUNS ?? 200) },
  );
});
