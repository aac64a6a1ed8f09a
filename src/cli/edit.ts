import { compareDocuments } from '../comparison/compare-models.ts';
import { printable } from '../diagnostics/excerpt.ts';
import type { Connection } from '../hypervisor/connection.ts';
import { carryOut } from '../hypervisor/hand-over/carry-out.ts';
import {
  type CurrentDefinition,
  isSameDefinition,
  openToCompare,
  readDefinition,
} from '../hypervisor/hand-over/current-definition.ts';
import {
  type DefinableKind,
  definableKinds,
  definitionStore,
} from '../hypervisor/hand-over/definition-stores.ts';
import { withoutSecrets } from '../hypervisor/hand-over/hidden-secrets.ts';
import { type HandOverPlan, planHandOver } from '../hypervisor/hand-over/plan.ts';
import { type Command, choiceOption, command, type ParsedArguments, UsageError } from './command.ts';
import { complain } from './complaints.ts';
import { connectionShapes, connectionUsage, withConnection } from './connection.ts';
import { choose } from './editor/choice.ts';
import { EditedText } from './editor/edited-text.ts';
import { chosenEditor, type Editor } from './editor/editor.ts';
import { endingWith } from './editor/process-end.ts';
import { rescue } from './editor/rescue-copy.ts';
import { readFailure } from './inputs.ts';
import { isUuid } from './objects/by-name-or-uuid.ts';
import { writeError, writeOutput } from './output.ts';
import { canAsk } from './prompt.ts';
import { differencesText } from './report/difference-report.ts';
import { planText, resultText } from './report/hand-over-report.ts';
import { coloursFor } from './terminal.ts';

const kinds = definableKinds.filter((kind) => kind !== 'volume');

const usage = `Usage: domxml edit NAME --connect URI [OPTION]...

Edits the definition of a domain, or of another object, by name or UUID: runs an editor on it, validates what it has
become, asks the host what would go wrong, shows what changes, has libvirt define it and says what libvirt made of
it. The editor is that of the environment variables VISUAL or EDITOR, else vi. What is not taken, for whatever reason, is
kept in $XDG_STATE_HOME/domxml/rescue.

${connectionUsage}\
  --kind KIND            ${kinds.join(', ')}
                         (default: domain)
  -y, --yes              do not ask before the definition is changed
  --ignore-preflight     go on in spite of what would fail on this host
  --all                  also list defaults that libvirt writes out, and what it says in other words
  -h, --help             print this

Exit status: 0 changed, or nothing to change; 1 not changed: errors, libvirt refuses, somebody else has changed the
definition meanwhile, or the answer was no; 2 wrong usage, no connection, the editor cannot be run or fails, or --yes is
missing where nobody can be asked; 128 and the number of the signal that ended it.
`;

const shapes = {
  ...connectionShapes,
  kind: { type: 'string' },
  yes: { type: 'boolean', short: 'y' },
  'ignore-preflight': { type: 'boolean' },
  all: { type: 'boolean' },
} as const;

/** `domxml edit`: the definition of an object of libvirt, in an editor. */
export const editCommand: Command = command(usage, shapes, run);

async function run(parsed: ParsedArguments): Promise<number> {
  const kind = choiceOption(parsed, 'kind', kinds) ?? 'domain';
  const [name, ...more] = parsed.operands;
  if (name === undefined || more.length > 0) throw new UsageError('name one object');
  const editor = chosenEditor(['VISUAL', 'EDITOR']);
  if (typeof editor === 'string') return complain(name, editor);
  return withConnection(parsed, async (connection) => {
    const original = await definitionOf(connection, kind, name);
    if (original === undefined) {
      complain(name, `there is no ${kind} of this name or UUID`);
      return 1;
    }
    if (original.hidesSecrets) {
      complain(
        name,
        'this connection is not shown the passwords of the definition, which editing it would take away',
      );
      return 1;
    }
    let text: EditedText;
    try {
      text = new EditedText(name, original.xml);
    } catch (error) {
      return complain(name, `no file can be made to edit it in: ${readFailure(error)}`);
    }
    const session = new Session(connection, parsed, kind, original, text, editor);
    return endingWith(
      () => {
        session.keep();
        text.dispose();
      },
      () => session.run(),
    );
  });
}

async function definitionOf(
  connection: Connection,
  kind: DefinableKind,
  name: string,
): Promise<CurrentDefinition | undefined> {
  const store = definitionStore(connection, kind, undefined);
  const { byName, byUuid } = await store.find({ name, ...(isUuid(name) ? { uuid: name } : {}) });
  const object = byName ?? byUuid;
  return object && readDefinition(object);
}

/** What comes after a round in the editor: another one, or the exit status. */
type Next = 'edit' | 0 | 1 | 2;

/** The editing of one definition. */
class Session {
  readonly #connection: Connection;
  readonly #parsed: ParsedArguments;
  readonly #kind: DefinableKind;
  readonly #original: CurrentDefinition;
  readonly #text: EditedText;
  readonly #editor: Editor;
  #isTaken = false;

  constructor(
    connection: Connection,
    parsed: ParsedArguments,
    kind: DefinableKind,
    original: CurrentDefinition,
    text: EditedText,
    editor: Editor,
  ) {
    this.#connection = connection;
    this.#parsed = parsed;
    this.#kind = kind;
    this.#original = original;
    this.#text = text;
    this.#editor = editor;
  }

  async run(): Promise<number> {
    for (;;) {
      const next = await this.#round();
      if (next === 'edit') continue;
      this.#isTaken = next === 0;
      return next;
    }
  }

  /** Keeps what was written and not taken, whatever the reason is. */
  keep(): void {
    if (this.#isTaken || this.#isAsRead()) return;
    const name = `${this.#kind}-${this.#original.name ?? this.#original.uuid ?? ''}`;
    for (const line of rescue(name, this.#text.bytes)) writeError(`domxml: ${printable(line)}\n`);
  }

  async #round(): Promise<Next> {
    const failure = await this.#text.edit(this.#editor);
    if (failure !== undefined) return complain(this.#original.label, failure);
    if (this.#isAsRead()) return this.#unchanged('is not changed');
    const plan = await this.#plan(this.#isOn('ignore-preflight'));
    if (plan.current !== undefined && (await this.#hasChanged(plan.current))) return 1;
    if (this.#meansTheSame(plan)) return this.#unchanged('means what it meant');
    writeOutput(planText(this.#text.name, plan, this.#style()));
    return this.#decide(plan);
  }

  async #decide(plan: HandOverPlan): Promise<Next> {
    if (plan.obstacle?.kind === 'document') return this.#again('there are errors');
    const { label } = this.#original;
    if (plan.obstacle === undefined && plan.current?.label !== label) {
      if (plan.label !== label)
        return this.#again(`this would define ${plan.label}, and leave ${label} as it is`);
      writeError(`domxml: ${printable(label)} is gone meanwhile\n`);
      return 1;
    }
    if (plan.obstacle?.kind === 'host') return this.#inSpite();
    if (plan.obstacle !== undefined) return this.#again(plan.obstacle.message);
    if (!this.#isOn('yes')) {
      if (!canAsk()) {
        writeError(`domxml: ${printable(plan.label)} is not changed: there is nobody to ask; --yes agrees\n`);
        return 2;
      }
      const answer = await choose(`change the definition of ${plan.label}?`, {
        yes: 'change it',
        edit: 'edit again',
        no: 'leave it as it is',
      });
      if (answer !== 'yes') return answer === 'edit' ? 'edit' : 1;
    }
    return this.#define(plan);
  }

  async #define(plan: HandOverPlan): Promise<Next> {
    const result = await carryOut(this.#connection, plan);
    writeOutput(
      resultText(this.#text.name, plan, result, { ...this.#style(), detail: this.#isOn('detail') }),
    );
    if (result.failure === undefined) return 0;
    return result.failure.step === 'define' ? this.#again('libvirt refuses it') : 1;
  }

  /** Asks whether to edit again. */
  async #again(why: string): Promise<Next> {
    const answer = await choose(`${why}; what now?`, { edit: 'edit again', 'give up': 'leave it as it was' });
    return answer === 'edit' ? 'edit' : 1;
  }

  /** Asks whether to go on in spite of what the host would make fail. */
  async #inSpite(): Promise<Next> {
    const answer = await choose('this would fail on this host; what now?', {
      edit: 'edit again',
      'define all the same': 'define it all the same',
      'give up': 'leave it as it was',
    });
    if (answer === 'define all the same') return this.#decide(await this.#plan(true));
    return answer === 'edit' ? 'edit' : 1;
  }

  /** Whether the text is that which libvirt gave. */
  #isAsRead(): boolean {
    return Buffer.compare(this.#text.bytes, Buffer.from(this.#original.xml)) === 0;
  }

  /** Whether libvirt has another definition than the one that was edited; says so, and how that differs. */
  async #hasChanged(current: CurrentDefinition): Promise<boolean> {
    const { label, xml } = this.#original;
    if (current.label !== label || (await isSameDefinition(this.#kind, xml, current.xml))) return false;
    writeError(`domxml: ${printable(label)} has got another definition while this one was edited\n`);
    const opened = [
      await openToCompare(this.#kind, xml),
      await openToCompare(this.#kind, current.xml),
    ] as const;
    const differences = compareDocuments(...opened).map(withoutSecrets);
    const comparison = {
      kind: this.#kind,
      before: { file: 'as it was read', text: xml },
      after: { file: 'as it is now', text: current.xml },
      differences,
    };
    writeOutput(differencesText(comparison, coloursFor('output')));
    return true;
  }

  #meansTheSame({ obstacle, current, differences, leftOpen }: HandOverPlan): boolean {
    const isThis = obstacle === undefined && current?.label === this.#original.label;
    return isThis && differences.length + leftOpen.length === 0;
  }

  #plan(ignorePreflight: boolean): Promise<HandOverPlan> {
    // Who takes out an address wants libvirt to choose another one, though without it the document means the same.
    return planHandOver(this.#connection, this.#text.bytes, this.#kind, { ignorePreflight, redefine: true });
  }

  #unchanged(words: string): 0 {
    writeOutput(`${printable(this.#original.label)} ${words}: nothing to define\n`);
    return 0;
  }

  #style(): { readonly colours: ReturnType<typeof coloursFor>; readonly all: boolean } {
    return { colours: coloursFor('output'), all: this.#isOn('all') };
  }

  #isOn(option: string): boolean {
    return this.#parsed.options[option] === true;
  }
}
