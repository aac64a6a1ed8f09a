import { nameTaken } from '../../../../src/validate/rules/clash/name-taken.ts';
import { system } from '../../../support/hosts.ts';
import { testRule } from '../../../support/test-rule.ts';

const uuid = '1c9f6a0e-8a55-4f0e-9a8e-5b0a5f1f0001';
const otherUuid = '1c9f6a0e-8a55-4f0e-9a8e-5b0a5f1f0002';

const guest = (identity: string) =>
  `<domain type='qemu'>\n${identity}\n<memory>1</memory><os><type>hvm</type></os></domain>`;

testRule(nameTaken, {
  host: system({ objects: { domains: [{ name: 'web', uuid }] } }),
  valid: [
    guest('<name>shop</name>'),
    // It is that domain, however its UUID is written.
    guest(`<name>web</name><uuid>${uuid.toUpperCase()}</uuid>`),
    guest(`<name>web</name><uuid>${uuid.replaceAll('-', '')}</uuid>`),
    { text: guest('<name>web</name>'), host: system({}) },
    // Hyper-V has several guests of a name.
    {
      text: guest('<name>web</name>'),
      host: system({ objects: { domains: [{ name: 'web', uuid }] } }, { driver: 'hyperv' }),
    },
  ],
  invalid: [
    guest(`
<name>web</name>
^^^^^^ there is a domain 'web' already; to change it the document needs its UUID, <uuid>${uuid}</uuid>`),
    guest(`
<name>web</name>
^^^^^^ there is a domain 'web' already, with the UUID '${uuid}'
<uuid>${otherUuid}</uuid>`),
  ],
});

testRule(nameTaken, {
  kind: 'network',
  host: system({ objects: { networks: [{ name: 'lan', uuid }] } }),
  valid: ['<network><name>lab</name></network>'],
  invalid: [
    `
<network>
  <name>lan</name>
  ^^^^^^ there is a network 'lan' already; to change it the document needs its UUID, <uuid>${uuid}</uuid>
</network>`,
  ],
});

testRule(nameTaken, {
  kind: 'pool',
  host: system({ objects: { storagePools: [{ name: 'images', uuid }] } }),
  valid: [`<pool type='dir'><name>isos</name><target><path>/srv</path></target></pool>`],
  invalid: [
    `
<pool type='dir'>
  <name>images</name>
  ^^^^^^ there is a storage pool 'images' already; to change it the document needs its UUID, <uuid>${uuid}</uuid>
  <target><path>/srv</path></target>
</pool>`,
  ],
});
