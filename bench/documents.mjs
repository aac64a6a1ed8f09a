import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const project = fileURLToPath(new URL('..', import.meta.url));

/**
 * The paths of domain documents: of those in the shared corpus (DOMXML_SHARED or ../shared) whose entry in its manifest suits,
 * else of those in examples/.
 */
export function domainFiles(suits) {
  const corpus = join(process.env.DOMXML_SHARED ?? join(project, '../shared'), 'corpus');
  if (existsSync(join(corpus, 'manifest.json'))) {
    const { documents } = JSON.parse(readFileSync(join(corpus, 'manifest.json'), 'utf8'));
    return documents
      .filter((document) => document.schema?.endsWith('domain.rng') && suits(document))
      .map(({ path }) => join(corpus, path));
  }
  const examples = join(project, 'examples');
  return readdirSync(examples)
    .map((name) => join(examples, name))
    .filter((path) => path.endsWith('.xml') && /<domain[\s>]/.test(readFileSync(path, 'utf8')));
}
