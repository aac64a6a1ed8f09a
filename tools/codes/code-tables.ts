import { configCodes } from '../../src/config/codes.ts';
import type { DiagnosticCode } from '../../src/diagnostics/diagnostic-code.ts';
import { interchangeCodes } from '../../src/interchange/codes.ts';
import { modelCodes } from '../../src/model/codes.ts';
import { modelSchemaCodes } from '../../src/model-schema/codes.ts';
import { grammarCodes } from '../../src/relaxng/match/codes.ts';
import { schemaCodes } from '../../src/relaxng/schema/codes.ts';
import { compatCodes } from '../../src/validate/compat/codes.ts';
import { driverCodes } from '../../src/validate/drivers/codes.ts';
import { lossCodes } from '../../src/validate/loss/codes.ts';
import { releaseCodes } from '../../src/validate/releases/release-codes.ts';
import type { Rule } from '../../src/validate/rule.ts';
import { allRules } from '../../src/validate/rules/all-rules.ts';
import { suppressionCodes } from '../../src/validate/suppression/codes.ts';
import { xmlCodes } from '../../src/xml/codes.ts';

/** Codes that have to do with the same thing. */
export interface CodeTable {
  readonly title: string;
  /** What they have in common, for who has never heard of it. */
  readonly introduction: string;
  readonly codes: readonly DocumentedCode[];
}

/** A code with all that its room says about it. */
export interface DocumentedCode extends DiagnosticCode {
  readonly law: string;
}

/** Every diagnostic code of domxml; `load` gives the text of a source file, for the doc comments of rules. */
export function codeTables(load: (path: string) => string | undefined): readonly CodeTable[] {
  return [
    {
      title: 'XML',
      introduction:
        'The text is not written as XML has it, whatever it is about. libvirt and all other programs that read XML refuse it, or read it differently.',
      codes: under(
        '[XML 1.0](https://www.w3.org/TR/xml/) and [Namespaces in XML](https://www.w3.org/TR/xml-names/). libvirt reads XML in src/util/virxml.c, virXMLParseHelper, by libxml2.',
        xmlCodes,
      ),
    },
    {
      title: 'Grammar',
      introduction:
        "The document is XML, but not as libvirt's format has it: which elements and attributes there are, where they may stand, and what their values may be. `virsh define --validate` refuses it. What `virsh define` alone makes of it is told by `domxml validate --as-libvirt`.",
      codes: under(
        'The grammar of the kind of document; `domxml explain PATH` says what may stand where. libvirt has its own in src/conf/schemas and asks it in src/util/virxml.c, virXMLValidateAgainstSchema.',
        [...grammarCodes, ...releaseCodes],
      ),
    },
    {
      title: 'Rules',
      introduction:
        "What libvirt, a hypervisor or the kernel demands beyond the format: values that do not go together, names that cannot be, and what the host has to have. libvirt's own schema validation does not see it.",
      codes: allRules.map((rule) => documentedRule(rule, load)),
    },
    {
      title: 'Drivers',
      introduction:
        'What the hypervisor does not know that the document is for, asked for with `--driver`. libvirt has a driver for each hypervisor; they share one format and know different parts of it.',
      codes: under(
        "The drivers that the grammar names for its parts, and the types of domains that libvirt's drivers take (src/qemu, src/libxl, src/lxc and so on).",
        driverCodes,
      ),
    },
    {
      title: 'Compatibility',
      introduction:
        'The document is right, but libxml2, by which libvirt validates, says otherwise or takes forever: it has weaknesses that show with some documents. Nothing has to be changed for libvirt without `--validate`.',
      codes: under("libxml2, relaxng.c, with libvirt's own schemas in src/conf/schemas.", compatCodes),
    },
    {
      title: 'Loss',
      introduction:
        'What `virsh define` makes of a document when it does not validate it, asked for with `--as-libvirt`: what it refuses, and what it drops without a word. These findings stand in the place of those of the grammar.',
      codes: under("libvirt's parsers in src/conf, which look for what they know by name.", lossCodes),
    },
    {
      title: 'Suppression',
      introduction: 'Comments in a document that are to suppress findings, but do not do so.',
      codes: under('Said by domxml alone: to libvirt, these are comments like others.', suppressionCodes),
    },
    {
      title: 'Settings',
      introduction: 'A file of settings, `domxml.config.json`, is not understood.',
      codes: under('The JSON Schema of the settings in generated/json-schema/config.json.', configCodes),
    },
    {
      title: 'Model',
      introduction:
        'A model that a program made, or that stands in JSON or YAML, cannot be written as a document, or not as one that suits the format.',
      codes: under('The JSON Schema of the kind in generated/json-schema, and what XML can express.', [
        ...modelCodes,
        ...modelSchemaCodes,
        ...interchangeCodes,
      ]),
    },
    {
      title: 'Schema',
      introduction:
        'A schema, which says how documents are to be, is wrong itself. Schemas are written in RELAX NG; who does not write any never meets these codes.',
      codes: under('The [RELAX NG specification](https://relaxng.org/spec-20011203.html).', schemaCodes),
    },
  ];
}

function under(law: string, codes: readonly DiagnosticCode[]): DocumentedCode[] {
  return codes.map((code) => ({ ...code, law }));
}

function documentedRule(rule: Rule, load: (path: string) => string | undefined): DocumentedCode {
  const path = `src/validate/rules/${rule.code}.ts`;
  const comment = /\/\*\*\n([\s\S]*?) \*\/\nexport const \w+: \w*Rule/.exec(load(path) ?? '')?.[1];
  if (comment === undefined) throw new Error(`${path} has no doc comment that states the law`);
  const fails = {
    define: 'libvirt refuses to define the document.',
    start: 'libvirt defines the document, and the guest does not start.',
    never: 'libvirt takes the document, and nothing fails.',
  };
  return {
    code: rule.code,
    severity: rule.severity,
    stage: 'rules',
    meaning: comment.replace(/^ \* ?/gm, '').trim(),
    law: `${rule.origin}. ${fails[rule.fails]}`,
  };
}
