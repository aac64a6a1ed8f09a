import { expect, test } from 'vitest';
import { preflight } from '../../src/hypervisor/index.ts';
import { describeWithLibvirt } from '../support/describe-with-libvirt.ts';
import { connectToTestHost } from '../support/test-host.ts';

const domain = (devices: string) => `<domain type='test'>
  <name>web</name>
  <memory>1</memory>
  <os>
    <type>hvm</type>
  </os>
  <devices>
    ${devices}
  </devices>
</domain>
`;

describeWithLibvirt('preflight', () => {
  test("says nothing of this host where the hypervisor's is made up", async () => {
    await using connection = await connectToTestHost();
    const devices = `<interface type='ethernet'><target dev='lo' managed='no'/></interface>`;
    const { document, facts, outcome } = await preflight(connection, domain(devices));
    expect(document.diagnostics).toEqual([]);
    expect(facts.connection).toMatchObject({ driver: 'test', location: 'local' });
    expect([facts.networkDevices, facts.files, facts.kernel]).toEqual([undefined, undefined, undefined]);
    expect(outcome).toBe('works');
    // Facts travel.
    expect(JSON.parse(JSON.stringify(facts))).toEqual(facts);
  });

  test('goes by the format of the release that is connected to', async () => {
    await using connection = await connectToTestHost();
    const { document, outcome } = await preflight(connection, domain(`<pstore backend='acpi-erst'/>`));
    expect(document.diagnostics.map(({ code }) => code)).toContain('grammar/needs-newer-libvirt');
    expect(outcome).toBe('define-fails');
  });

  test('predicts the same whatever is told of it', async () => {
    await using connection = await connectToTestHost();
    const devices = `<!-- domxml-disable-next-line interface/unmanaged-needs-ethernet: later -->
    <interface type='user'><target dev='web0' managed='no'/></interface>`;
    const code = 'interface/unmanaged-needs-ethernet';
    for (const options of [{}, { maxDiagnostics: 0 }, { severities: { [code]: 'off' as const } }]) {
      const { document, outcome } = await preflight(connection, domain(devices), options);
      expect(document.diagnostics).toEqual([]);
      expect(outcome).toBe('define-fails');
    }
  });

  test('predicts what comes of a document that libvirt does not validate', async () => {
    await using connection = await connectToTestHost();
    const text = domain('<bogus/>');
    const outcomes = [false, true].map(
      async (asLibvirt) => (await preflight(connection, text, { asLibvirt })).outcome,
    );
    expect(await Promise.all(outcomes)).toEqual(['define-fails', 'works']);
  });

  test('takes documents of every kind, and what is no document', async () => {
    await using connection = await connectToTestHost();
    const outcomeOf = async (text: string) => (await preflight(connection, text)).outcome;
    expect(await outcomeOf(`<network><name>net1</name></network>`)).toBe('works');
    expect(await outcomeOf(`<interface type='user'/>`)).toBe('works');
    expect(await outcomeOf('no XML')).toBe('define-fails');
    expect(await outcomeOf('<elsewhere/>')).toBe('define-fails');
  });
});
