import { LibvirtError } from '../libvirt-error.ts';

/**
 * What libvirt is asked for; undefined where it does not tell: drivers know not all sorts of objects, and an object may go while it is
 * looked at. Rejects where the connection is lost.
 */
export async function unlessRefused<Told>(asked: Promise<Told>): Promise<Told | undefined> {
  try {
    return await asked;
  } catch (error) {
    if (error instanceof LibvirtError && !error.connectionLost) return undefined;
    throw error;
  }
}
