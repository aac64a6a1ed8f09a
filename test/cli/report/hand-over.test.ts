import { expect, test } from 'vitest';
import { resultText } from '../../../src/cli/report/hand-over-report.ts';
import { noColours } from '../../../src/cli/terminal.ts';
import { connect } from '../../../src/hypervisor/connect.ts';
import { carryOut } from '../../../src/hypervisor/hand-over/carry-out.ts';
import { planHandOver } from '../../../src/hypervisor/hand-over/plan.ts';
import { describeWithLibvirt } from '../../support/describe-with-libvirt.ts';

describeWithLibvirt('where libvirt refuses', () => {
  test('the report says so, that the old definition stands, and its own words only if they are asked for', async () => {
    await using connection = await connect('test:///default');
    const document = await (await connection.domain('test')).xml({ inactive: true });
    const plan = await planHandOver(connection, document.replace('8388608', '4194304'), 'domain');
    const refused = { ...plan, text: plan.text.replace('<os>', '<bogus/><os>') };
    const result = await carryOut(connection, refused);
    const report = (detail: boolean): string =>
      resultText('test.xml', plan, result, { colours: noColours, all: false, detail });
    expect(report(false)).toMatch(
      /^test\.xml: not defined: cannot define a domain: .* \(VIR_ERR_XML_INVALID_SCHEMA, virDomainDefineXMLFlags\)\nthe definition that there was stands\n$/,
    );
    expect(report(false)).not.toContain('bogus');
    expect(report(true)).toMatch(/\n {2}.*bogus.*\n/);
  });
});
