/** The name of an object as the beginning of the name of a file: without what means something to file systems and shells, and short enough. */
export function fileName(name: string): string {
  return name
    .replace(/[^\w.-]/g, '_')
    .replace(/^\.+/, '')
    .slice(0, 100);
}
