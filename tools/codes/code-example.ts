import type { KindName } from '../../src/validate/document-kinds.ts';
import type { DriverName } from '../../src/validate/drivers/driver-names.ts';
import type { HostFacts } from '../../src/validate/facts/host/host-facts.ts';

/** What a text of an example is, and so who reads it. */
export type ExampleLanguage = 'xml' | 'schema' | 'json' | 'yaml' | 'program' | 'config';

/**
 * What makes a reader report a code, and what does not. Plain data: the tests run it, the pages of the codes show it with
 * what domxml says about it.
 */
export interface CodeExample {
  /**
   * A text with the mistake, nothing but the mistake: the code is the only one that is reported. `«` and `»` stand around the
   * place that is marked and are no part of the text.
   */
  readonly wrong: string;
  /** The same text as it should be: nothing at all is reported. */
  readonly right: string;
  /** What becomes of a document when it is defined as usual, without schema validation; of other texts nothing is said. */
  readonly libvirt?: 'refuses' | 'takes';
  /** Why it matters: what becomes of such a document, in sentences for whoever wrote it. */
  readonly why: string;
  /** Default 'xml': a libvirt document of the kind that its root element tells, or of a domain where it tells none. */
  readonly language?: ExampleLanguage;
  /** How the text is read. */
  readonly settings?: ExampleSettings;
  /** What the bytes of the wrong file are, where they are not UTF-8; `latin1` has a byte for each character. */
  readonly encoding?: 'latin1' | 'utf-16';
  /** Other files that the text refers to, by name. */
  readonly files?: Readonly<Record<string, string>>;
  /** Codes that are reported beside, since the mistake cannot be made alone. */
  readonly also?: readonly string[];
  /** Codes that are easily taken for this one, or come with it. Those that name this one need not be named. */
  readonly related?: readonly string[];
}

/** How a reader of an example is set up. */
export interface ExampleSettings {
  /** The release of libvirt that is asked for. */
  readonly libvirt?: string;
  /** The hypervisor driver that the document is for. */
  readonly driver?: DriverName;
  /** What is known of the host that the document is handed to, and the same in words. */
  readonly host?: ExampleHost;
  /** Whether it is asked what libvirt makes of the document without schema validation. */
  readonly asLibvirt?: boolean;
  /** How many bytes the file has, whatever they are. */
  readonly length?: number;
  /** The kind that the document is said to be of. */
  readonly kind?: KindName;
  /** The kind that a program reads the document as. */
  readonly readAs?: KindName;
  /** How many nodes the reader of XML takes. */
  readonly maxNodes?: number;
  /** How many mistakes the reader of XML lists. */
  readonly maxDiagnostics?: number;
}

/** A host of an example. */
export interface ExampleHost {
  /** What a reader of the page has to know of it, in sentences. */
  readonly words: string;
  readonly facts: HostFacts;
}

/** The examples of codes of one family, by code. */
export type CodeExamples = Readonly<Record<string, CodeExample>>;
