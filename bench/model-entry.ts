export { parseDomain, writeDomain } from '../src/model/kinds/domain.ts';
