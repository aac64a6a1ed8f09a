import { compareDocuments } from '../../comparison/compare-models.ts';
import type { Difference } from '../../comparison/difference.ts';
import type { Diagnostic } from '../../diagnostics/diagnostic.ts';
import type { DocumentSchema } from '../../validate/document-schema.ts';
import { type OpenOptions, openDocument } from '../../validate/open-document.ts';
import { type Outcome, predictedOutcome } from '../../validate/predicted-outcome.ts';
import type { Connection } from '../connection.ts';
import { preflight, schemaForLibvirt } from '../preflight.ts';
import {
  type CurrentDefinition,
  openDefinition,
  openToCompare,
  readDefinition,
} from './current-definition.ts';
import { declaredAsUtf8 } from './declared-as-utf8.ts';
import type { DefinedObject, DefinitionStore } from './definition-store.ts';
import { type DefinableKind, definitionStore } from './definition-stores.ts';
import { type ExpectedObjects, expectedTwin, withExpected } from './expected-objects.ts';
import { GivenPlaces } from './given-places.ts';
import { isOfSecret, withoutSecrets } from './hidden-secrets.ts';
import { isLeftOpen } from './left-open.ts';
import { identityOf, isSameUuid, type ObjectIdentity } from './object-identity.ts';
import { withUuid } from './with-uuid.ts';

/** How a document is handed over. */
export interface HandOverOptions extends Pick<OpenOptions, 'severities' | 'suppressions'> {
  /** The name of the pool that a volume is for. */
  readonly pool?: string | undefined;
  /** Whether what the host would make fail is told and stops nothing: facts are of a moment; default false. */
  readonly ignorePreflight?: boolean;
  /** What is not there yet and will be, since it is handed over first. */
  readonly expected?: ExpectedObjects;
  /** Whether a definition that means the same is given to libvirt all the same; default false. */
  readonly redefine?: boolean;
}

/** Why a document cannot be handed over. */
export interface Obstacle {
  /**
   * `document`: it has errors; `host`: preflight found some; `clash`: its name or UUID is that of another object; `unchangeable`: libvirt
   * gives no other definition to objects of the kind.
   */
  readonly kind: 'document' | 'host' | 'clash' | 'unchangeable';
  readonly message: string;
}

/** What handing over a document would do. Plain data, made without changing anything. */
export interface HandOverPlan {
  readonly kind: DefinableKind;
  /** The words for the object: "domain 'guest'". */
  readonly label: string;
  /** What is wrong with the document, and with the host for it, in document order. */
  readonly findings: readonly Diagnostic[];
  /** What is to be done: make a definition, give an object another one, or nothing, since libvirt has what the document says. */
  readonly action: 'define' | 'change' | 'none';
  /** Why it cannot be done, where it cannot. */
  readonly obstacle?: Obstacle;
  /** What libvirt has now; absent where it has nothing. */
  readonly current?: CurrentDefinition;
  /** How the document differs in meaning from the definition that there is, without passwords. */
  readonly differences: readonly Difference[];
  /** What the definition has and the document leaves to libvirt, such as addresses of devices. */
  readonly leftOpen: readonly Difference[];
  /** What else is worth knowing before it is done, a line each. */
  readonly notes: readonly string[];
  /** The document, which spans refer to. */
  readonly given: string;
  /** What libvirt is given: the document, with the UUID of the object that there is where it has none. */
  readonly text: string;
  readonly options: HandOverOptions;
}

/**
 * Looks at a document, at the host, and at what libvirt has, and says what handing the document over would do; changes nothing. Errors
 * of the document end it early: nothing more is known then. Rejects with `LibvirtError` where libvirt cannot be asked.
 */
export async function planHandOver(
  connection: Connection,
  source: string | Uint8Array,
  kind: DefinableKind,
  options: HandOverOptions = {},
): Promise<HandOverPlan> {
  const schema = await schemaForLibvirt(kind, await connection.libvirtVersion());
  const validated = openDocument(source, schema, findingOptions(options));
  const given = validated.text();
  const start = { kind, options, given, action: 'none', differences: [], leftOpen: [], notes: [] } as const;
  if (!validated.ok) {
    const obstacle = { kind: 'document', message: 'the document has errors' } as const;
    return { ...start, label: kind, text: given, findings: validated.diagnostics, obstacle };
  }
  const store = definitionStore(connection, kind, options.pool);
  const opened = await openDefinition(kind, given);
  const identity = identityOf(opened.root);
  const { byUuid, byName } = await store.find(identity);
  const object = byUuid ?? byName;
  const label = object?.label ?? labelOf(store, identity);
  const takesUuid = object?.uuid !== undefined && identity.uuid === undefined;
  const text = declaredAsUtf8(takesUuid ? withUuid(opened, object.uuid ?? '') : given);
  const plan = { ...start, label, text, findings: validated.diagnostics };
  const twin = options.expected && expectedTwin(options.expected, kind, options.pool, identity);
  const clash = twin
    ? `${twin.label} is defined by a document before this one already`
    : clashOf(label, identity, byUuid, byName);
  if (clash !== undefined) return { ...plan, obstacle: { kind: 'clash', message: clash } };
  const closed = await store.closed?.();
  const willBeOpen = options.expected?.storagePools.some((one) => one.name === options.pool && one.isActive);
  if (closed !== undefined && willBeOpen !== true)
    return { ...plan, action: 'define', obstacle: { kind: 'host', message: closed } };
  const seen = await withPreflight(connection, schema, { ...plan, action: 'define' });
  if (object === undefined) return seen;
  const notes = takesUuid
    ? [`the document has no <uuid>: it takes '${object.uuid}', which ${label} has`]
    : [];
  return withCurrent(store, object, { ...seen, notes });
}

function findingOptions({ severities, suppressions }: HandOverOptions): OpenOptions {
  return {
    ...(severities === undefined ? {} : { severities }),
    ...(suppressions === undefined ? {} : { suppressions }),
  };
}

function labelOf({ noun }: DefinitionStore, { name, uuid, usage }: ObjectIdentity): string {
  if (name !== undefined) return `${noun} '${name}'`;
  if (usage !== undefined) return `${noun} for ${usage.type} '${usage.id}'`;
  return uuid === undefined ? `new ${noun}` : `${noun} '${uuid}'`;
}

/** Why libvirt would take a document for one of another object; it renames nothing, and gives nothing another UUID. */
function clashOf(
  label: string,
  { name, uuid }: ObjectIdentity,
  byUuid: DefinedObject | undefined,
  byName: DefinedObject | undefined,
): string | undefined {
  if (byUuid !== undefined && name !== undefined && byUuid.name !== undefined && byUuid.name !== name) {
    return `the UUID '${uuid}' is that of ${byUuid.label}, which a definition does not rename to '${name}'`;
  }
  if (byName?.uuid === undefined || uuid === undefined || isSameUuid(byName.uuid, uuid)) return undefined;
  return `${label} exists with the UUID '${byName.uuid}', which a definition does not change to '${uuid}'`;
}

/** What the libvirt of the connection and its host have against a document that is right by itself. */
async function withPreflight(
  connection: Connection,
  schema: DocumentSchema,
  plan: HandOverPlan,
): Promise<HandOverPlan> {
  const { kind, text, options } = plan;
  const { document, facts } = await preflight(connection, text, { ...findingOptions(options), kind });
  const { ok, diagnostics } =
    options.expected === undefined
      ? document
      : openDocument(text, schema, {
          ...findingOptions(options),
          host: { ...facts, objects: withExpected(facts.objects ?? {}, options.expected) },
        });
  const places = new GivenPlaces(plan.given, text);
  const seen = { ...plan, findings: diagnostics.map((one) => places.diagnostic(one)) };
  if (ok || options.ignorePreflight === true) return seen;
  return { ...seen, obstacle: { kind: 'host', message: outcomeWords[predictedOutcome({ diagnostics })] } };
}

const outcomeWords: Readonly<Record<Outcome, string>> = {
  'define-fails': 'libvirt would refuse it here',
  'start-fails': 'on this host it would not start',
  'tap-deleted': 'on this host it would not start, and to start it would delete a tap that is there',
  works: 'there are findings that are to be errors',
};

/** How a document differs from the definition that there is, and what is to be done about it. */
async function withCurrent(
  store: DefinitionStore,
  object: DefinedObject,
  plan: HandOverPlan,
): Promise<HandOverPlan> {
  const current = await readDefinition(object);
  const [before, after] = [
    await openToCompare(plan.kind, current.xml),
    await openToCompare(plan.kind, plan.text),
  ];
  const found = compareDocuments(before, after, { inactive: true }).filter(
    (difference) => !(current.hidesSecrets && isOfSecret(difference)),
  );
  const places = new GivenPlaces(plan.given, plan.text);
  const shown = ({ after, ...difference }: Difference): Difference =>
    withoutSecrets({ ...difference, ...(after && { after: places.side(after) }) });
  const differences = found.filter((one) => !isLeftOpen(one)).map(shown);
  const leftOpen = found.filter(isLeftOpen).map(shown);
  const isSame = differences.length === 0 && plan.options.redefine !== true;
  const action = !current.isPersistent ? 'define' : isSame ? 'none' : 'change';
  const notes = [
    ...(action === 'none' ? [] : plan.notes),
    ...notesOn(current, action),
    ...macNotes(action, leftOpen),
  ];
  const next = { ...plan, action, current, differences, leftOpen, notes } as const;
  if (action !== 'change' || store.isChangeable || plan.obstacle !== undefined) return next;
  const message = `${current.label} exists, and libvirt gives no ${store.noun} another definition`;
  return { ...next, obstacle: { kind: 'unchangeable', message } };
}

/** Where documents hold passwords themselves. */
const passwordPlaces = /<graphics\b|<source\b[^>]* protocol='https?'/;

function notesOn({ label, ...current }: CurrentDefinition, action: HandOverPlan['action']): string[] {
  const notes: string[] = [];
  if (current.hidesSecrets && passwordPlaces.test(current.xml)) {
    notes.push(`this connection is not shown the passwords of ${label}: they were not compared`);
  }
  if (current.isLive) {
    notes.push(`this hypervisor shows only what ${label} runs with: not what it is defined by`);
  }
  if (!current.isPersistent) notes.push(`${label} is there only while it runs: it will be kept from now on`);
  else if (current.isActive && action === 'change') {
    notes.push(`${label} is running: what changes counts from its next start`);
  }
  return notes;
}

/** Guests know their network by its MAC address: that it changes is worth a line of its own. */
function macNotes(action: HandOverPlan['action'], leftOpen: readonly Difference[]): string[] {
  if (action !== 'change') return [];
  const macs = leftOpen.filter(({ path }) => /\/interface(?:\[[^\]]*\])*\/mac$/.test(path));
  return macs.map(
    ({ before }) => `libvirt will choose another MAC address: write ${before?.value} to keep that`,
  );
}
