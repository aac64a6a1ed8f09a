// Evaluates functions in the place of the tests, which cannot become another user: one JSON line in, `{ id, source, argument }`, one
// out, `{ id, result }` or `{ id, error }`. The functions are given the built package, and an object to keep things in.
import { createInterface } from 'node:readline';
import { runInThisContext } from 'node:vm';

const [hypervisor, domxml] = await Promise.all(
  ['hypervisor', 'index'].map((entry) => import(new URL(`../../../dist/${entry}.js`, import.meta.url).href)),
);
const here = { hypervisor, domxml, kept: {} };

for await (const line of createInterface({ input: process.stdin })) evaluate(JSON.parse(line));
// What is still open must not keep the process.
process.exit();

async function evaluate({ id, source, argument }) {
  let answer;
  try {
    answer = { id, result: await runInThisContext(`(${source})`)(here, argument) };
  } catch (error) {
    answer = { id, error: told(error) };
  }
  process.stdout.write(`${JSON.stringify(answer)}\n`);
}

function told(error) {
  if (!(error instanceof Error)) return { message: String(error) };
  const { name, message, stack, code, number, domain, level, operation, detail } = error;
  return { name, message, stack, code, number, domain, level, operation, detail };
}
