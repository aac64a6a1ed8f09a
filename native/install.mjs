// Runs when the package is installed: builds the addon where there is a compiler. It never fails, as all but `domxml/hypervisor` and
// the commands that need a hypervisor work without.
import { build, compiler } from './build.mjs';

const remedy =
  "install a C++ compiler (Debian: 'apt install g++') and run 'npm rebuild domxml' to use domxml/hypervisor; all else works without";

async function install() {
  if (process.platform === 'win32')
    return 'the native addon is for Linux and macOS; all but domxml/hypervisor works without';
  if (compiler() === undefined) return `the native addon is not built: ${remedy}`;
  try {
    await build();
    return undefined;
  } catch (error) {
    return `the native addon is not built: ${error.message}\n${remedy}`;
  }
}

const said = await install();
if (said !== undefined) console.error(`domxml: ${said}`);
