import type { Authenticate, CredentialRequest } from '../hypervisor/connect.ts';
import type { Waiting } from './progress.ts';
import { ask, canAsk, type Question } from './prompt.ts';

/** Nobody can be asked what a hypervisor wants to know of its user; the message says what that was. */
export class NobodyToAsk extends Error {}

/** The credentials that are not shown while they are typed. */
const secrets = new Set<CredentialRequest['kind']>(['passphrase', 'noEchoPrompt']);

/**
 * Answers what a hypervisor wants to know by asking at the terminal; `waiting` keeps silent meanwhile. Throws `NobodyToAsk` where there is
 * no terminal.
 */
export function terminalAuthentication(waiting: Waiting | undefined): Authenticate {
  return async (requests) => {
    if (!canAsk()) {
      const wanted = requests.map(({ prompt }) => `'${prompt}'`).join(' and ');
      throw new NobodyToAsk(`wants answers to ${wanted}, and there is no terminal to ask at`);
    }
    const questioning = () => ask(requests.map(question));
    const answers = await (waiting === undefined ? questioning() : waiting.hold(questioning));
    return answers?.map((answer, index) => answer || requests[index]?.defaultResult || '');
  };
}

function question({ kind, prompt, challenge }: CredentialRequest): Question {
  return { prompt: `${challenge ? `${challenge} ` : ''}${prompt}:`, isSecret: secrets.has(kind) };
}
