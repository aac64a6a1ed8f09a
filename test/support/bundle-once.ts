import { bundle } from '../../tools/bundle.mjs';

/** Before any test: dist/ is what src/ says, since the tests of the command line run dist/cli.cjs as users do. */
export async function setup(): Promise<void> {
  await bundle();
}
