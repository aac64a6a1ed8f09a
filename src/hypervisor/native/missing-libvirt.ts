/** What has to be there to speak with libvirt. */
type Part = 'addon' | 'libvirt';

const remedies: Readonly<Record<Part, string>> = {
  addon:
    "the native addon is not built: install a C++ compiler (Debian: 'apt install g++') and run 'npm rebuild domxml'",
  libvirt: "libvirt.so.0 cannot be loaded: install libvirt (Debian: 'apt install libvirt0')",
};

/** Thrown where libvirt is needed and a part of the way to it is not installed; the message says what to install. */
export class MissingLibvirt extends Error {
  override readonly name = 'MissingLibvirt';
  /** What is missing: the addon of this package, or libvirt itself. */
  readonly missing: Part;

  constructor(missing: Part, options?: ErrorOptions) {
    super(remedies[missing], options);
    this.missing = missing;
  }
}
