import { ask, canAsk } from '../prompt.ts';

/**
 * What the person at the terminal chooses, by the first letter of one of some answers; undefined where there is no terminal, or the
 * person gives none (Ctrl-D).
 */
export async function choose<Answer extends string>(
  question: string,
  answers: Readonly<Record<Answer, string>>,
): Promise<Answer | undefined> {
  if (!canAsk()) return undefined;
  const words = Object.keys(answers) as Answer[];
  const offered = words.map((word) => `${word[0]}: ${answers[word]}`).join(', ');
  for (;;) {
    const [answer] = (await ask([{ prompt: `${question} (${offered})` }])) ?? [];
    if (answer === undefined) return undefined;
    const typed = answer.trim().toLowerCase();
    const chosen = words.find((word) => typed !== '' && word.startsWith(typed));
    if (chosen !== undefined) return chosen;
  }
}
