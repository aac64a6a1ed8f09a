export type * from '../../generated/sysinfo.ts';
export {
  parseSystemInformation,
  systemInformationKind,
  writeSystemInformation,
} from '../model/kinds/sysinfo.ts';
