import { uuidTaken } from '../../../../src/validate/rules/clash/uuid-taken.ts';
import { system } from '../../../support/hosts.ts';
import { testRule } from '../../../support/test-rule.ts';

const uuid = '1c9f6a0e-8a55-4f0e-9a8e-5b0a5f1f0001';
const guest = (identity: string) =>
  `<domain type='qemu'>\n${identity}\n<memory>1</memory><os><type>hvm</type></os></domain>`;

testRule(uuidTaken, {
  host: system({ objects: { domains: [{ name: 'web', uuid }] } }),
  valid: [
    guest(`<name>web</name><uuid>${uuid}</uuid>`),
    guest(`<name>shop</name><uuid>1c9f6a0e-8a55-4f0e-9a8e-5b0a5f1f0002</uuid>`),
    guest('<name>shop</name>'),
  ],
  invalid: [
    guest(`
<name>shop</name>
<uuid>${uuid}</uuid>
^^^^^^ the UUID '${uuid}' is that of the domain 'web'`),
  ],
});
