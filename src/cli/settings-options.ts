import type { DocumentSettings } from '../config/settings-for.ts';
import { printable } from '../diagnostics/excerpt.ts';
import { nearestWord } from '../text/nearest-word.ts';
import { codePatterns } from '../validate/document-codes.ts';
import { kindNames } from '../validate/document-kinds.ts';
import { driverChoices, driverNames } from '../validate/drivers/driver-names.ts';
import { isLibvirtRelease, libvirtReleases } from '../validate/releases/libvirt-releases.ts';
import { type SeverityLevel, severityLevels } from '../validate/severities.ts';
import { validationStages } from '../validate/validation-stage.ts';
import { choiceOption, numberOption, type ParsedArguments, UsageError } from './command.ts';
import { kindUsage } from './kind-option.ts';
import { wrapped } from './report/wrapped.ts';

/** The options that say what is told of findings. */
export const findingsShapes = {
  kind: { type: 'string' },
  'as-libvirt': { type: 'boolean' },
  severity: { type: 'string', multiple: true },
  'no-suppressions': { type: 'boolean' },
  'max-diagnostics': { type: 'string' },
  config: { type: 'string' },
  'no-config': { type: 'boolean' },
} as const;

/** The options that say how documents are validated, as a configuration does. */
export const settingsShapes = {
  ...findingsShapes,
  libvirt: { type: 'string' },
  driver: { type: 'string' },
  stage: { type: 'string' },
} as const;

const drivers = wrapped(driverNames.join(', '), 100, ' '.repeat(25)).join('\n');

/** The lines about which documents are meant in a help text: for which release and driver, and how far to go. */
const targetUsage = `\
  --libvirt X.Y.Z        validate against the format of this release of libvirt, from ${libvirtReleases.oldest}
                         to ${libvirtReleases.newest} (default: the newest)
  --driver DRIVER        tell what this hypervisor driver does not know; auto: the one that takes domains
                         of the type that the document says, or one of
${drivers}
  --stage STAGE          how far to go: xml, grammar or rules (default: rules)
`;

/** The lines about what is said of findings in a help text. */
export const findingsUsage = `\
  --as-libvirt           say what libvirt refuses and what it drops without a word when it defines the
                         document without validating it, instead of what its grammar does not allow
  --severity CODE=LEVEL  take findings of a code, or of a family such as interface/*, for error, warning,
                         information, hint or off; may be given several times
  --no-suppressions      take no notice of comments such as <!-- domxml-disable-next-line CODE -->
  --config FILE          the settings for all documents (default: the nearest domxml.config.json at or above
                         the folder of each document)
  --no-config            read no domxml.config.json
`;

/** The lines about all of these options in a help text, `--kind` and `--max-diagnostics` apart. */
export const settingsUsage: string = `${targetUsage}${findingsUsage}`;

/** The lines about `--kind`. */
export const kindLines: string = kindUsage('all documents');

/** Which configurations are read: one file, those above documents, or none. */
export type ConfigChoice = { readonly file: string } | 'search' | 'none';

/** Which configurations are asked for. */
export function configChoice({ options }: ParsedArguments): ConfigChoice {
  const file = options.config as string | undefined;
  if (options['no-config'] !== true) return file === undefined ? 'search' : { file };
  if (file !== undefined) throw new UsageError('--config and --no-config exclude each other');
  return 'none';
}

/** What is set on the command line. */
export function settingsOptions(parsed: ParsedArguments): DocumentSettings {
  const settings = {
    kind: choiceOption(parsed, 'kind', kindNames),
    libvirt: releaseOption(parsed),
    driver: choiceOption(parsed, 'driver', driverChoices),
    stage: choiceOption(parsed, 'stage', validationStages),
    asLibvirt: parsed.options['as-libvirt'],
    severities: severityOptions(parsed),
    suppressions: parsed.options['no-suppressions'] === true ? false : undefined,
    maxDiagnostics: numberOption(parsed, 'max-diagnostics'),
  };
  const given = Object.entries(settings).filter(([, value]) => value !== undefined);
  return Object.fromEntries(given) as DocumentSettings;
}

/** The release of libvirt that `--libvirt` names; undefined where it is not given. */
export function releaseOption({ options }: ParsedArguments): string | undefined {
  const libvirt = options.libvirt as string | undefined;
  if (libvirt === undefined || isLibvirtRelease(libvirt)) return libvirt;
  const { oldest, newest } = libvirtReleases;
  throw new UsageError(`--libvirt takes a release from ${oldest} to ${newest}, not '${printable(libvirt)}'`);
}

function severityOptions({ options }: ParsedArguments): DocumentSettings['severities'] {
  const given = options.severity as readonly string[] | undefined;
  return given && Object.fromEntries(given.map(severityOption));
}

function severityOption(text: string): [code: string, level: SeverityLevel] {
  const [code = '', word = ''] = text.split('=', 2);
  const level = severityLevels.find((one) => one === word);
  if (level === undefined || text.split('=').length !== 2) {
    const levels = severityLevels.join(', ');
    throw new UsageError(
      `--severity takes a code and one of ${levels}, as in interface/*=off, not '${printable(text)}'`,
    );
  }
  if (codePatterns.has(code)) return [code, level];
  const meant = nearestWord(code, codePatterns);
  const suggestion = meant === undefined ? '' : `; did you mean '${meant}'?`;
  throw new UsageError(`--severity: there is no code '${printable(code)}'${suggestion}`);
}
