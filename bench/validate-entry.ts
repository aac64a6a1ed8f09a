export { tables as builtInTables } from '../generated/grammar/domain-family.ts';
export { compileTables } from '../src/relaxng/compile/compile-tables.ts';
export { compileSchema } from '../src/relaxng/compile-schema.ts';
export { Machine } from '../src/relaxng/machine/machine.ts';
