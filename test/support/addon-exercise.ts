/** A script for `runNode` that uses every way into the addon, in the main thread and in workers, and says `done`. */
export const addonExercise = `
const { Worker, isMainThread } = require('node:worker_threads');
const exercise = async (addon) => {
  const ignore = () => {};
  for (let round = 0; round < 3; round++) {
    const connection = await addon.open('test:///default', 0);
    const source = { kind: 'domain', event: 0 };
    const subscription = await addon.subscribe(connection, source, ignore);
    await addon.subscribe(connection, { kind: 'network', event: 0 }, ignore);
    await addon.onClose(connection, ignore);
    const [domain] = await addon.call('virConnectListAllDomains', connection, 0);
    addon.identity(domain);
    await Promise.all(Array.from({ length: 50 }, () => addon.call('virDomainGetXMLDesc', domain, 0)));
    for (const name of ['virDomainSuspend', 'virDomainResume']) await addon.call(name, domain).catch(ignore);
    await addon.call('virConnectGetAllDomainStats', connection, 0, 0);
    await addon.call('virDomainListGetStats', [domain], 0, 0);
    await addon.call('virDomainGetMemoryParameters', domain, 0);
    await addon.call('virDomainSetMemoryParameters', domain, [{ field: 'soft_limit', type: 4, value: 5 }], 0);
    await addon.call('virNodeGetCPUStats', connection, -1, 0);
    await addon.call('virConnectGetCPUModelNames', connection, 'x86_64', 0).catch(ignore);
    await addon.call('virDomainInterfaceAddresses', domain, 0, 0).catch(ignore);
    await addon.call('virDomainGetFSInfo', domain, 0).catch(ignore);
    const [pool] = await addon.call('virConnectListAllStoragePools', connection, 0);
    await addon.call('virStoragePoolListAllVolumes', pool, 0);
    const devices = await addon.call('virConnectListAllNodeDevices', connection, 0);
    for (const device of devices) await addon.call('virNodeDeviceListCaps', device);
    await addon.call('virDomainLookupByName', connection, 'none').catch(ignore);
    await addon.call('virDomainLookupByName', connection, 5).catch(ignore);
    if (round > 0) await addon.unsubscribe(connection, source, subscription);
    if (round > 1) await addon.close(connection);
    for (const answer of [async () => ['name'], async () => { throw 0; }, () => 0]) {
      await addon.open('esx://localhost:1/', 0, answer).catch(ignore);
    }
  }
};
const work = 'const addon = require(require("node:worker_threads").workerData); addon.load(); (' + exercise + ')(addon);';
(async () => {
  await exercise(addon);
  for (let number = 0; number < 3; number++) {
    const worker = new Worker(work, { eval: true, workerData: addonFile });
    await new Promise((resolve) => worker.on('exit', resolve));
  }
  console.log('done');
})();`;
