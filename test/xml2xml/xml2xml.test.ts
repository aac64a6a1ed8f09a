import { describe, expect, test } from 'vitest';
import type { Domain } from '../../generated/domain.ts';
import { read } from '../../src/model/read.ts';
import { write } from '../../src/model/write.ts';
import { xml2xml } from '../../src/testing/xml2xml.ts';
import { documentKinds, kindOfDocument } from '../../src/validate/document-kinds.ts';
import { formatXml } from '../../src/xml/format.ts';
import { parseXml } from '../../src/xml/parse.ts';
import { filesBelow } from '../support/source-files.ts';

const folder = (path: string): URL => new URL(`${path}/`, import.meta.url);

describe('documents of all kinds', () => {
  xml2xml({ in: folder('kinds/in'), out: folder('kinds/out') });
});

describe('comments, order and lexical forms stay', () => {
  xml2xml({ in: folder('lossless/in'), out: folder('lossless/out') });
});

describe('what the grammar does not know stays', () => {
  xml2xml({ in: folder('foreign/in'), out: folder('foreign/out'), valid: false });
});

describe('domains', () => {
  xml2xml({ kind: 'domain', in: folder('domain/in'), out: folder('domain/out'), valid: false });
});

describe('a changed model is written as changed', () => {
  xml2xml({
    kind: 'domain',
    in: folder('changed/in'),
    out: folder('changed/out'),
    transform: (domain, fileName): Domain => ({
      ...domain,
      name: fileName.replace('.xml', ''),
      devices: {
        ...domain.devices,
        disk: [
          ...(domain.devices?.disk ?? []),
          { type: 'file', source: { file: '/images/data' }, target: { dev: 'vdb' } },
        ],
      },
    }),
  });
});

test.each(filesBelow('examples', /\.xml$/).map(({ path, text }) => [path, text] as const))(
  'what is written for %s means the same, and is laid out as documents are formatted',
  async (_, text) => {
    const { loadModel, load } = documentKinds[kindOfDocument(text) ?? 'domain'];
    const [kind, { matcher }] = await Promise.all([loadModel(), load()]);
    const model = read<unknown>(kind, text);
    const written = write<unknown>(kind, model);
    expect(read<unknown>(kind, written)).toEqual(model);
    const isValid = matcher.accepts(text);
    expect(matcher.accepts(written)).toBe(isValid);
    // Unknown elements are taken for content of others; the parts of capabilities are set apart by blank lines at the ends, too.
    if (isValid && kind.name !== 'capabilities') expect(formatXml(parseXml(written))).toEqual([]);
  },
);
