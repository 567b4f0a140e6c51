import { conditionKey, mayChange } from '../playbook/condition-key.ts';
import { decide, type Facts } from '../playbook/holds.ts';
import type { Playbook } from '../playbook/playbook.ts';
import { renderText, type VariableValues } from '../playbook/render-text.ts';
import type { ObjectionState } from './evaluation.ts';
import type { HearingsIndex } from './hearings-index.ts';

/**
 * The objections that can be answered to this listener, on this channel and for this account, those heard last first, then
 * the rest in the playbook's order. One that waits for something stays at the end of the list and says for what.
 */
export function objectionsFor(
  playbook: Playbook,
  facts: Facts,
  heard: HearingsIndex,
  values: VariableValues,
): ObjectionState[] {
  const steps = new Map(playbook.steps.map((step) => [step.id, step]));
  const found = playbook.objections.flatMap(({ id, name, cue, step: stepId }) => {
    const step = steps.get(stepId);
    if (!step?.channels.includes(facts.channel) || !step.audiences.includes(facts.audience)) return [];
    const failing = step.when.filter((condition) => decide(condition, facts) !== true);
    if (failing.some((condition) => !mayChange(condition))) return [];
    const hearing = cue ? heard.lastMet(cue) : null;
    const [first] = step.texts.filter(({ channel }) => channel === undefined || channel === facts.channel);
    return [
      {
        id,
        name,
        step: stepId,
        heard: hearing ? heard.order(hearing) : null,
        line: first ? renderText(first.text, values, playbook.locale).text : '',
        locked_by: failing[0] ? conditionKey(failing[0]) : null,
      },
    ];
  });
  const rank = ({ heard, locked_by }: (typeof found)[number]): number => (locked_by ? -2 : (heard ?? -1));
  return found.sort((a, b) => rank(b) - rank(a)).map(({ heard, ...rest }) => ({ ...rest, heard: heard !== null }));
}
