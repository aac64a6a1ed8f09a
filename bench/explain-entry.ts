export { DerivativeEngine } from '../src/relaxng/derivative/derivative-engine.ts';
export { matchDocument } from '../src/relaxng/match/match-document.ts';
export { documentKinds } from '../src/validate/document-kinds.ts';
export { openDocument } from '../src/validate/open-document.ts';
export { parseXml } from '../src/xml/parse.ts';
