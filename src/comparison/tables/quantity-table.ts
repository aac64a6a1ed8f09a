import { PlaceTable } from './place-table.ts';
import type { QuantityPlace } from './quantity.ts';

const kibibyte = 1024n;
const mebibyte = 1048576n;

/** An element whose text is the amount and whose attribute `unit` the unit. */
function text(defaultUnit: string, granule = 1n): QuantityPlace {
  return { amount: 'value', unit: 'unit', defaultUnit, granule };
}

/** An element with an attribute for the amount, and one for the unit. */
function attribute(amount: string, defaultUnit: string, granule = 1n): QuantityPlace {
  return { amount, unit: 'unit', defaultUnit, granule };
}

/**
 * Where documents have amounts with units, what a bare number means there and what libvirt rounds up to. Of the caches of NUMA
 * cells it ignores the unit, so that they are not here.
 */
export const quantities: PlaceTable<QuantityPlace> = new PlaceTable({
  'domain/memory': text('KiB', kibibyte),
  'domain/currentMemory': text('KiB', kibibyte),
  'domain/maxMemory': text('KiB', kibibyte),
  hard_limit: text('KiB', kibibyte),
  soft_limit: text('KiB', kibibyte),
  swap_hard_limit: text('KiB', kibibyte),
  min_guarantee: text('KiB', kibibyte),
  'hugepages/page': attribute('size', 'KiB', kibibyte),
  'cpu/pages': attribute('size', 'KiB', kibibyte),
  'cell/pages': attribute('size', 'KiB'),
  'cells/cell/memory': text('KiB'),
  'cache/bank': attribute('size', 'KiB'),
  'sgx/section_size': text('KiB'),
  'sections/section': attribute('size', 'KiB'),
  'driver/granule': attribute('size', 'KiB', kibibyte),
  'numa/cell': attribute('memory', 'KiB', kibibyte),
  'cachetune/cache': attribute('size', 'KiB'),
  'devices/memory/target/size': text('KiB', kibibyte),
  'devices/memory/target/label/size': text('KiB', kibibyte),
  'devices/memory/target/block': text('KiB', kibibyte),
  'devices/memory/target/requested': text('KiB', kibibyte),
  'devices/memory/target/current': text('KiB', kibibyte),
  'devices/memory/source/pagesize': text('KiB', kibibyte),
  'devices/memory/source/alignsize': text('KiB', kibibyte),
  'pstore/size': text('KiB', kibibyte),
  'tcg/tb-cache': text('KiB', kibibyte),
  'hpt/maxpagesize': text('KiB', kibibyte),
  pcihole64: text('KiB', kibibyte),
  'smm/tseg': text('MiB', mebibyte),
  'shmem/size': text('bytes'),
  space_hard_limit: text('bytes'),
  space_soft_limit: text('bytes'),
  'metadata_cache/max_size': text('bytes'),
  'filesystem/source': { amount: 'usage', unit: 'units', defaultUnit: 'KiB', granule: kibibyte },
  'volume/capacity': text('bytes'),
  'volume/allocation': text('bytes'),
  'volume/physical': text('bytes'),
  'volume/target/clusterSize': text('bytes'),
  'pool/capacity': text('bytes'),
  'pool/allocation': text('bytes'),
  'pool/available': text('bytes'),
});
