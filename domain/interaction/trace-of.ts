import type { InteractionState, TraceEntry } from './evaluation.ts';
import type { Verdict } from './verdict.ts';

/** What was looked at and what came of it, in plain English, for whoever asks why. */
export function traceOf(state: InteractionState, verdicts: readonly Verdict[]): TraceEntry[] {
  const { stage, payment, window, adherence } = state;
  const trace: TraceEntry[] = [
    {
      rule: 'stage',
      decision: stage?.id ?? 'none',
      because: stage ? 'days past due, product and segment' : 'no stage fits the account',
    },
    { rule: 'audience', decision: state.audience, because: `identity ${state.identity}` },
    {
      rule: 'payment',
      decision: payment.light,
      because: payment.age_hours === null ? 'nobody said when' : `data is ${payment.age_hours} h old`,
    },
    { rule: 'contact_window', decision: window.state, because: `${window.place}, ${window.zone}: ${window.citation}` },
    {
      rule: 'contact_guard',
      decision: state.guard.verdict,
      because: state.guard.reasons.map(({ rule, weight }) => `${rule} (${weight})`).join(', ') || 'nothing against it',
    },
  ];
  for (const verdict of verdicts) {
    const words = verdict.evidence.map(({ text }) => `“${text}”`).join(' … ');
    trace.push({
      rule: `${verdict.rule.kind}:${verdict.rule.id}`,
      decision: verdict.near_miss ? `near miss: ${verdict.near_miss}` : verdict.result,
      because: verdict.proof === 'declared' ? 'ticked by the agent' : `${words || 'heard'}${resemblance(verdict)}`,
    });
  }
  for (const { step, locked_by } of state.steps) {
    if (locked_by !== null) trace.push({ rule: `step:${step.id}`, decision: 'locked', because: locked_by });
  }
  for (const { kind, id, points, why } of adherence.lost) {
    trace.push({ rule: `score:${kind}:${id}`, decision: `-${points}`, because: why });
  }
  if (adherence.capped_by)
    trace.push({ rule: 'score', decision: `capped at ${adherence.score}`, because: adherence.capped_by });
  return trace;
}

function resemblance({ likelihood }: Verdict): string {
  return likelihood === undefined ? '' : ` (by resemblance, ${Math.round(likelihood * 100)} %)`;
}
