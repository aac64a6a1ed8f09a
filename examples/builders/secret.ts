import { type Secret, type SecretUsage, writeSecret } from 'domxml/secret';

/** What a secret is described by. Whatever else a secret has is given as the model has it. */
export interface SecretOptions extends Secret {
  /** What the secret is for, such as `{ type: 'ceph', name: 'client.libvirt' }`. */
  usage: SecretUsage;
}

/** A secret that libvirt keeps on disk and shows to nobody. Its value is set apart: `virsh secret-set-value`. */
export function secret(options: SecretOptions): Secret {
  return { ephemeral: false, private: true, ...options };
}

if (process.argv[1] === import.meta.filename) {
  const key = secret({
    description: 'Key of the Ceph cluster',
    usage: { type: 'ceph', name: 'client.libvirt' },
  });
  process.stdout.write(writeSecret(key));
}
