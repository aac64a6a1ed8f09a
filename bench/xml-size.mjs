// Parses documents of ten million elements with the heap that Node has by default: `node bench/xml-size.mjs [elements]`.
// Each in a process of its own; either a tree comes out, or the diagnostic that there are too many nodes.
import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import v8 from 'node:v8';
import { ourReader } from './xml-reader.mjs';

const shapes = {
  'siblings <b/>': (count) => `<a>${'<b/>'.repeat(count)}</a>`,
  "siblings <b c='…'/>": (count) => `<a>${"<b c='0123456789abcdef'/>".repeat(count)}</a>`,
  'siblings with text and line': (count) => `<a>${'<b>some text</b>\n'.repeat(count)}</a>`,
  'nested <a>': (count) => '<a>'.repeat(count) + '</a>'.repeat(count),
  'names all different': (count) => `<a>${Array.from({ length: count }, (_, i) => `<n${i}/>`).join('')}</a>`,
};

const [shape, elements] = [process.argv[3], Number(process.argv[2] ?? 10_000_000)];
if (shape === undefined) {
  const limit = v8.getHeapStatistics().heap_size_limit / 2 ** 20;
  console.log(`${elements} elements, heap limit ${limit.toFixed(0)} MiB, Node ${process.version}`);
  for (const name of Object.keys(shapes)) {
    const { status } = spawnSync(process.execPath, [fileURLToPath(import.meta.url), String(elements), name], {
      stdio: 'inherit',
    });
    if (status !== 0) console.log(`${name.padEnd(30)} failed`);
  }
} else {
  const { parseXml } = await ourReader();
  const text = shapes[shape](elements);
  const start = performance.now();
  const before = mebibytes();
  const { document, diagnostics } = parseXml(text);
  const seconds = ((performance.now() - start) / 1000).toFixed(1);
  const memory = (mebibytes() - before).toFixed(0);
  const outcome = diagnostics[0]?.code ?? 'a tree';
  let children = 0;
  for (let nodes = document.children; nodes.length > 0; nodes = nodes[0].children ?? [])
    children += nodes.length;
  const withNodes = (mebibytes() - before).toFixed(0);
  const size = (text.length / 1e6).toFixed(0);
  console.log(
    `${shape.padEnd(30)} ${size} MB, ${seconds} s, ${memory} MiB, with ${children} nodes made ${withNodes} MiB: ${outcome}`,
  );
}

/** Memory in use, whether the garbage collector looks through it or not. */
function mebibytes() {
  const { heapUsed, arrayBuffers } = process.memoryUsage();
  return (heapUsed + arrayBuffers) / 2 ** 20;
}
