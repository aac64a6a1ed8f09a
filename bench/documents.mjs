import { existsSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { cpus } from 'node:os';
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

/** Writes the paths of documents to a file in `folder`, one a line, and says what is measured with which; returns its path. */
export function listDocuments(files, folder) {
  const list = join(folder, 'documents');
  writeFileSync(list, `${files.join('\n')}\n`);
  const size = files.reduce((sum, file) => sum + statSync(file).size, 0);
  console.log(
    `${files.length} domain documents, ${(size / 1e6).toFixed(2)} MB; ${cpus()[0].model}, Node ${process.version}`,
  );
  return list;
}

/** The name that the disk of a number has in the guest: vda to vdz, vdaa and so on. */
export function diskName(index) {
  let letters = '';
  for (let rest = index + 1; rest > 0; rest = Math.floor((rest - 1) / 26)) {
    letters = String.fromCharCode(97 + ((rest - 1) % 26)) + letters;
  }
  return `vd${letters}`;
}

/** A disk and an interface of a domain, ten lines, different for each number. */
export function devicePair(index) {
  const hex = index
    .toString(16)
    .padStart(6, '0')
    .replace(/(..)(..)(..)/, '$1:$2:$3');
  return `    <disk type='file' device='disk'>
      <driver name='qemu' type='qcow2'/>
      <source file='/var/lib/libvirt/images/disk-${index}.qcow2'/>
      <target dev='${diskName(index)}' bus='virtio'/>
    </disk>
    <interface type='network'>
      <mac address='52:54:00:${hex}'/>
      <source network='default'/>
      <model type='virtio'/>
    </interface>
`;
}
