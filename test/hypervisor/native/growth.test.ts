import { expect, test } from 'vitest';
import { describeWithLibvirt } from '../../support/describe-with-libvirt.ts';
import { runNode } from '../../support/run-node.ts';

/** How many calls are made; more where it is asked for. */
const calls = Number(process.env.DOMXML_GROWTH ?? 4000);

describeWithLibvirt('the memory of a process', () => {
  test('does not grow with calls, objects, failures and events', async () => {
    const script = `
      (async () => {
        const connection = await addon.open('test:///default', 0);
        const domain = await addon.call('virDomainLookupByName', connection, 'test');
        await addon.subscribe(connection, { kind: 'domain', event: 0 }, () => {});
        const round = () => Promise.all([
          ...Array.from({ length: 16 }, () => addon.call('virDomainGetXMLDesc', domain, 0)),
          addon.call('virConnectListAllDomains', connection, 0),
          addon.call('virDomainSuspend', domain),
          addon.call('virDomainResume', domain),
          addon.call('virDomainLookupByName', connection, 'none').catch(() => {}),
        ]);
        const sizes = [];
        for (let quarter = 0; quarter < 5; quarter++) {
          for (let made = 0; made < ${calls / 4}; made += 20) await round();
          gc();
          await new Promise((resolve) => setTimeout(resolve, 200));
          gc();
          sizes.push(Math.round(process.memoryUsage.rss() / 2 ** 20));
        }
        await addon.close(connection);
        console.log(JSON.stringify(sizes));
      })();`;
    const { stdout, stderr } = await runNode(script, { args: ['--expose-gc'] });
    expect(stderr).toBe('');
    // The first quarter warms up.
    const [, ...sizes] = JSON.parse(stdout) as number[];
    if (process.env.DOMXML_GROWTH !== undefined) {
      console.log(`resident MiB after each of ${calls / 4} calls: ${sizes.join(', ')}`);
    }
    expect((sizes.at(-1) as number) - (sizes[0] as number)).toBeLessThan(8);
  }, 300_000);
});
