export type * from '../../generated/secret.ts';
export { parseSecret, secretKind, writeSecret } from '../model/kinds/secret.ts';
