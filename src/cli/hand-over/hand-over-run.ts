import { printable } from '../../diagnostics/excerpt.ts';
import type { Connection } from '../../hypervisor/connection.ts';
import { carryOut } from '../../hypervisor/hand-over/carry-out.ts';
import { type DefinableKind, definableKinds } from '../../hypervisor/hand-over/definition-stores.ts';
import { expectedObjects } from '../../hypervisor/hand-over/expected-objects.ts';
import { type HandOverPlan, planHandOver } from '../../hypervisor/hand-over/plan.ts';
import { LibvirtError } from '../../hypervisor/libvirt-error.ts';
import { kindOfDocument } from '../../validate/document-kinds.ts';
import { rootTag } from '../../xml/root-tag.ts';
import { type ParsedArguments, UsageError } from '../command.ts';
import { complain } from '../complaints.ts';
import { withConnection } from '../connection.ts';
import { expandInputs, type Input, readFailure, readInput } from '../inputs.ts';
import { writeError, writeOutput } from '../output.ts';
import { ask, canAsk } from '../prompt.ts';
import {
  failureObject,
  type HandedOver,
  type HandOverOutcome,
  handOverObject,
} from '../report/hand-over-object.ts';
import { planText, resultText } from '../report/hand-over-report.ts';
import { integersAsTexts, jsonText } from '../report/json-text.ts';
import { coloursFor } from '../terminal.ts';

/** What a command does with the documents that it is given. */
interface HandOverMode {
  /** Whether objects that do not run are started. */
  readonly starts: boolean;
  /** Whether documents are taken in the order in which the objects need each other. */
  readonly isOrdered: boolean;
}

/** Hands over the documents that the command line names; resolves to the exit status. */
export async function handOverDocuments(parsed: ParsedArguments, mode: HandOverMode): Promise<number> {
  if (parsed.operands.length === 0) throw new UsageError('name at least one file, or - for standard input');
  if (parsed.operands.indexOf('-') !== parsed.operands.lastIndexOf('-')) {
    throw new UsageError('standard input (-) can be read only once');
  }
  const documents = readDocuments(
    await expandInputs(parsed.operands),
    parsed.options.pool as string | undefined,
  );
  if (documents === undefined) return 2; // The reasons are on standard error.
  if (mode.isOrdered) documents.sort((one, other) => rank(one) - rank(other));
  const isDryRun = parsed.options['dry-run'] === true;
  const options = { ...parsed.options, 'read-only': isDryRun };
  return withConnection({ ...parsed, options }, async (connection) => {
    const run = new Run(connection, parsed, mode);
    const writeObject = parsed.options.json === true ? run.writeObject.bind(run) : () => {};
    try {
      const status = await run.handOver(documents);
      writeObject(status);
      return status;
    } catch (error) {
      if (error instanceof LibvirtError) writeObject(1, error);
      throw error;
    }
  });
}

/** A document that can be handed over. */
interface Handed {
  readonly file: Input;
  readonly bytes: Uint8Array;
  readonly kind: DefinableKind;
}

function rank({ kind }: Handed): number {
  return definableKinds.indexOf(kind);
}

function readDocuments(files: readonly Input[], pool: string | undefined): Handed[] | undefined {
  let isReadable = true;
  const documents: Handed[] = [];
  for (const file of files) {
    try {
      const bytes = Uint8Array.from(readInput(file)); // What is read next takes the place of what was read.
      // What is no document at all is told as an error of the kind that most are of.
      const kind = rootTag(bytes) === undefined ? 'domain' : kindOfDocument(bytes);
      const known = definableKinds.find((one) => one === kind);
      if (known === undefined) throw new Error(`no ${definableKinds.join(', ')} document`);
      if (known === 'volume' && pool === undefined)
        throw new Error('a volume is for a pool: name it with --pool');
      documents.push({ file, bytes, kind: known });
    } catch (error) {
      complain(file, readFailure(error));
      isReadable = false;
    }
  }
  return isReadable ? documents : undefined;
}

/** One run over some documents: looks at all of them before it changes anything. */
class Run {
  readonly #connection: Connection;
  readonly #parsed: ParsedArguments;
  readonly #mode: HandOverMode;
  readonly #done: HandedOver[] = [];

  constructor(connection: Connection, parsed: ParsedArguments, mode: HandOverMode) {
    this.#connection = connection;
    this.#parsed = parsed;
    this.#mode = mode;
  }

  async handOver(documents: readonly Handed[]): Promise<number> {
    const planned: Planned[] = [];
    for (const document of documents) {
      const before = planned.map(({ plan }) => plan);
      const plan = await this.#plan(document, before);
      planned.push({ ...document, plan });
      this.#say(planText(document.file, plan, this.#style()));
    }
    if (planned.some(isInTheWay)) return this.#leave(planned, 'declined', 1);
    if (this.#isOn('dry-run')) return this.#leave(planned, 'planned', 0);
    const agreed = await this.#agree(planned.filter(({ plan }) => plan.action === 'change'));
    if (agreed !== true) return this.#leave(planned, 'declined', agreed === undefined ? 2 : 1);
    return this.#carryOut(planned);
  }

  /** Writes the object of the run, for programs; `error`: why libvirt could not be asked what to do about the documents. */
  writeObject(status: number, error?: LibvirtError): void {
    const detail = this.#isOn('detail');
    const documents = this.#done.map((one) => handOverObject(one, detail));
    const failure = error && failureObject(error, detail);
    const object = { dryRun: this.#isOn('dry-run'), status, ...(failure && { failure }), documents };
    writeOutput(`${jsonText(object, integersAsTexts, 2)}\n`);
  }

  /** What is to be done about a document when those before it have been handed over. */
  async #plan({ bytes, kind }: Handed, before: readonly HandOverPlan[]): Promise<HandOverPlan> {
    return planHandOver(this.#connection, bytes, kind, {
      pool: this.#parsed.options.pool as string | undefined,
      ignorePreflight: this.#isOn('ignore-preflight'),
      redefine: this.#isOn('redefine'),
      suppressions: !this.#isOn('no-suppressions'),
      ...(before.length === 0
        ? {}
        : { expected: await expectedObjects(before, { start: this.#mode.starts }) }),
    });
  }

  /** Whether what exists may be changed; undefined where there is nobody to ask. */
  async #agree(changing: readonly Planned[]): Promise<boolean | undefined> {
    if (changing.length === 0 || this.#isOn('yes')) return true;
    const labels = changing.map(({ plan }) => plan.label).join(', ');
    if (this.#isOn('json') || !canAsk()) {
      writeError(`domxml: not changed: ${printable(labels)}: there is nobody to ask; --yes agrees\n`);
      return undefined;
    }
    const [answer] = (await ask([{ prompt: `change the definition of ${labels}? [y/N]` }])) ?? [];
    return /^y(?:es)?$/i.test(answer?.trim() ?? '');
  }

  /** One after the other, since later ones may need earlier ones; the first that fails is the last. */
  async #carryOut(planned: readonly Planned[]): Promise<number> {
    for (const [index, { file, plan }] of planned.entries()) {
      const result = await carryOut(this.#connection, plan, { start: this.#mode.starts });
      this.#done.push({
        file,
        plan,
        result,
        outcome: result.failure === undefined ? outcomes[plan.action] : 'failed',
      });
      this.#say(resultText(file, plan, result, { ...this.#style(), detail: this.#isOn('detail') }));
      if (result.failure !== undefined) return this.#leave(planned.slice(index + 1), 'skipped', 1);
    }
    return 0;
  }

  /** Notes documents that nothing is done about; gives the exit status. */
  #leave(planned: readonly Planned[], outcome: HandOverOutcome, status: number): number {
    for (const one of planned) {
      const { file, plan } = one;
      const own = isInTheWay(one) ? 'refused' : plan.action === 'none' ? 'unchanged' : outcome;
      this.#done.push({ file, plan, outcome: own });
    }
    return status;
  }

  #say(text: string): void {
    if (!this.#isOn('json')) writeOutput(text);
  }

  #style(): { readonly colours: ReturnType<typeof coloursFor>; readonly all: boolean } {
    return { colours: coloursFor('output'), all: this.#isOn('all') };
  }

  #isOn(option: string): boolean {
    return this.#parsed.options[option] === true;
  }
}

/** A document and what is to be done about it. */
interface Planned extends Handed {
  readonly plan: HandOverPlan;
}

function isInTheWay({ plan }: Planned): boolean {
  return plan.obstacle !== undefined;
}

const outcomes = { define: 'defined', change: 'changed', none: 'unchanged' } as const;
