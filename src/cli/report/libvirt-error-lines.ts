import { readDetail } from '../../hypervisor/error-sentences.ts';
import type { LibvirtError } from '../../hypervisor/libvirt-error.ts';

/** What a libvirt error says at the command line, where `--detail` shows libvirt's own words. */
export function libvirtErrorMessage({ message }: LibvirtError): string {
  return message.replace(readDetail, "--detail shows libvirt's own words");
}

/** The lines on a libvirt error: the message with libvirt's code and function and, where `showsDetail`, libvirt's own words. Not made printable. */
export function libvirtErrorLines(ahead: string, error: LibvirtError, showsDetail: boolean): string[] {
  const { code, operation, detail } = error;
  const own = showsDetail ? detail.message.trimEnd().split('\n') : [];
  const message = libvirtErrorMessage(error);
  return [`${ahead}: ${message} (${code}, ${operation.function})`, ...own.map((line) => `  ${line}`)];
}
