import type { Playbook } from '../playbook/playbook.ts';
import { evaluateWith } from './evaluate-with.ts';
import type { Evaluation } from './evaluation.ts';
import type { Interaction } from './interaction.ts';
import { listen } from './listen.ts';

/**
 * Everything the product holds to be so about one interaction: the state to show, a verdict for each rule that something
 * was seen of, and the trace of why. Pure: the same playbook, interaction and time give the same evaluation, in the
 * sidebar, the studio, the server and the tests. Never throws, whatever the turns say.
 * @param now RFC 3339, with offset
 */
export function evaluate(playbook: Playbook, interaction: Interaction, now: string): Evaluation {
  return evaluateWith(listen, playbook, interaction, now);
}
