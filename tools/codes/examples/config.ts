import type { CodeExample, CodeExamples } from '../code-example.ts';

const config = (wrong: string, right: string, rest: Omit<CodeExample, 'wrong' | 'right'>): CodeExample => ({
  language: 'config',
  wrong: `{\n${wrong}\n}\n`,
  right: `{\n${right}\n}\n`,
  ...rest,
});
const unheeded =
  'Nothing is validated with settings that are not understood: it could be less than was meant.';

/** Examples of settings in a `domxml.config.json`. */
export const configExamples: CodeExamples = {
  'config/json-syntax': config(
    `  "libvirt": "9.0.0"\n  «"»driver": "qemu"`,
    `  "libvirt": "9.0.0",\n  "driver": "qemu"`,
    { why: unheeded },
  ),
  'config/duplicate-key': config(`  "libvirt": "9.0.0",\n  «"libvirt"»: "10.0.0"`, `  "libvirt": "10.0.0"`, {
    why: 'Nobody can tell which of the two is meant. Settings for some of the files stand under `overrides`.',
  }),
  'config/unknown-key': config(
    `  «"severity"»: { "interface/*": "error" }`,
    `  "severities": { "interface/*": "error" }`,
    {
      why: unheeded,
      related: ['config/missing-key'],
    },
  ),
  'config/missing-key': config(
    `  "files": «{ "ignore": ["guests/old/**"] }»`,
    `  "files": { "include": ["guests/**/*.xml"], "ignore": ["guests/old/**"] }`,
    { why: 'Without the patterns of the files there are none to leave out.' },
  ),
  'config/wrong-type': config(
    `  "files": { "include": «"guests/*.xml"» }`,
    `  "files": { "include": ["guests/*.xml"] }`,
    { why: unheeded, related: ['config/other-value'] },
  ),
  'config/other-value': config(`  "driver": «"kvm"»`, `  "driver": "qemu"`, {
    why: 'KVM is a type of domain; the driver of libvirt that runs such domains is the one of QEMU.',
  }),
  'config/unknown-release': config(`  "libvirt": «"4.0.0"»`, `  "libvirt": "9.0.0"`, {
    why: 'What the format was like then is not known, so nothing could be said about documents. Take the oldest release that is known, or leave the setting out.',
    related: ['config/other-value'],
  }),
  'config/unknown-code': config(
    `  "severities": { «"interface/manged-ignored"»: "off" }`,
    `  "severities": { "interface/managed-ignored": "off" }`,
    {
      why: 'The severity would be set of nothing. `domxml explain` knows all codes.',
      related: ['suppression/unknown-code'],
    },
  ),
  'config/fixed-severity': config(
    `  "severities": { «"xml/bare-ampersand"»: "off" }`,
    `  "severities": { "xml/declaration-unsupported-version": "off" }`,
    { why: 'Of a text that is no XML nothing more can be said, so that this cannot be passed over.' },
  ),
};
