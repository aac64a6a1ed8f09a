export type { DomxmlConfig } from '../../generated/config.ts';
export { type ReadConfig, readConfig } from './read-config.ts';
export { type DocumentSettings, settingsFor } from './settings-for.ts';
