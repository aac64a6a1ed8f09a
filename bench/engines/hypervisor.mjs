// Calls of libvirt through domxml/hypervisor. Arguments: a URI, the way (see below), how many calls a pass makes, and a file with a
// domain document.
import { readFileSync } from 'node:fs';
import { connect } from '../../dist/hypervisor.js';
import { servePasses } from './serve-passes.mjs';

const [uri, way, calls, path] = process.argv.slice(2);
const document = readFileSync(path, 'utf8');
const connection = await connect(uri);
const domain = await connection.defineDomain(document);

const ways = {
  xml: () => domain.xml(),
  define: () => connection.defineDomain(document),
  validate: () => connection.defineDomain(document, { validate: true }),
};

// `xml-16`: sixteen calls are under way at any time.
const [call, loops = '1'] = way.split('-');
await servePasses(async () => {
  const loop = async () => {
    for (let left = Number(calls) / Number(loops); left > 0; left--) await ways[call]();
  };
  await Promise.all(Array.from({ length: Number(loops) }, loop));
  return Number(calls);
});
