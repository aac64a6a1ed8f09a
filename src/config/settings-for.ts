import type { DomxmlConfig, Override } from '../../generated/config.ts';
import { familyPattern } from '../validate/code-pattern.ts';
import type { Severities } from '../validate/severities.ts';
import { matchesPattern } from './file-pattern.ts';

/** What a configuration says of one document. */
export type DocumentSettings = Omit<Override, 'files'> & Pick<DomxmlConfig, 'maxDiagnostics'>;

/**
 * The settings for a file; `path` is relative to the folder of the configuration and has `/` between its parts. Without one
 * there are those for documents of no name, such as standard input.
 */
export function settingsFor(config: DomxmlConfig, path: string | undefined): DocumentSettings {
  const { $schema: _schema, files: _files, overrides = [], ...common } = config;
  let settings: DocumentSettings = common;
  for (const { files, ...override } of overrides) {
    if (path !== undefined && matchesPattern(files, path)) settings = mergedSettings(settings, override);
  }
  return settings;
}

/** Settings with others that win over them. */
export function mergedSettings(settings: DocumentSettings, later: DocumentSettings): DocumentSettings {
  if (settings.severities === undefined || later.severities === undefined) return { ...settings, ...later };
  return { ...settings, ...later, severities: mergedSeverities(settings.severities, later.severities) };
}

/** What is said later of a family is said of all its codes. */
function mergedSeverities(severities: Severities, later: Severities): Record<string, Severities[string]> {
  const kept = Object.entries(severities).filter(([code]) => !Object.hasOwn(later, familyPattern(code)));
  return { ...Object.fromEntries(kept), ...later };
}
