import { describe } from 'vitest';
import { xml2xml } from '../../src/testing/xml2xml.ts';

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
    transform: (domain, fileName) => ({
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
