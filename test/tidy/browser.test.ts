import vm from 'node:vm';
import { build } from 'esbuild';
import { expect, test } from 'vitest';
import { filesBelow, projectFolder } from '../support/source-files.ts';

test('the library runs where there are only the globals of the language and the web', async () => {
  const { outputFiles } = await build({
    absWorkingDir: projectFolder,
    stdin: {
      contents: `
        import { parseXml } from './src/xml/index.ts';
        import { compileSchema, matcherOfGrammar } from './src/relaxng/index.ts';
        const schema = "<element name='a' xmlns='http://relaxng.org/ns/structure/1.0'><text/></element>";
        const { grammar } = compileSchema('a.rng', () => schema);
        const matcher = matcherOfGrammar(grammar);
        globalThis.found = ['<a>x</a>', '<a><b/></a>'].map((text) => matcher.match(parseXml(text).document).map(({ code }) => code));
      `,
      resolveDir: projectFolder,
      loader: 'ts',
    },
    bundle: true,
    write: false,
    format: 'iife',
    platform: 'browser',
    target: 'es2023',
  });
  const context = vm.createContext({ TextDecoder, TextEncoder });
  vm.runInContext(outputFiles[0]?.text ?? '', context);
  expect(JSON.stringify(context.found)).toBe(JSON.stringify([[], ['grammar/unknown-element']]));
});

test('no room but the command line touches the globals of Node', () => {
  const found = filesBelow('src', /\.ts$/).filter(
    ({ path, text }) =>
      !path.startsWith('src/cli/') &&
      /\b(?:process|Buffer|__dirname|require)\b[.(]/.test(text.replace(/\/\*[\s\S]*?\*\/|\/\/.*/g, '')),
  );
  expect(found.map(({ path }) => path)).toEqual([]);
});
