/** The folder of the project. */
export const projectFolder: string;
/** Bundles the entries of the package into dist/, with chunks for what is loaded lazily. */
export function bundle(): Promise<void>;
