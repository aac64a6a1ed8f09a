import { join } from 'node:path';
import { projectFolder } from '../source-files.ts';

/** Calls a function of a source file: the argument is JSON, and so is what is printed. */
const { module, name, args } = JSON.parse(process.argv[2] as string);
const functions = await import(join(projectFolder, module));
process.stdout.write(JSON.stringify(await functions[name](...args)) ?? 'null');
