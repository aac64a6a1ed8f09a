import { type Secret, secretDescriptor } from '../../../generated/secret.ts';
import { modelKind } from '../model-kind.ts';
import { read } from '../read.ts';
import { write } from '../write.ts';

/** Documents that describe a secret. */
export const secretKind = modelKind<Secret>(secretDescriptor);

/** The model of a secret; see `read`. */
export function parseSecret(text: string): Secret {
  return read(secretKind, text);
}

/** The XML of a secret; see `write`. */
export function writeSecret(model: Secret): string {
  return write(secretKind, model);
}
