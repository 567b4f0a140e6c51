import type { AgentScore } from '@/contracts/score.ts';

/**
 * Agents in the order the board shows them: scored ones from the highest score, then those with too little data, then
 * those to whom nothing applied; equal ones by name. While `held` (someone points at a row or has focus in it) the order
 * of `shown` ids stands and newcomers go to the end, so that no row moves under a pointer.
 */
export function orderAgents(agents: readonly AgentScore[], shown: readonly string[], held: boolean): AgentScore[] {
  const sorted = [...agents].sort(
    (a, b) =>
      rank(a) - rank(b) || (rank(a) === 0 ? (b.score ?? 0) - (a.score ?? 0) : 0) || a.name.localeCompare(b.name),
  );
  if (!held) return sorted;
  const place = new Map(shown.map((id, at) => [id, at]));
  return sorted
    .map((agent, at) => ({ agent, at: place.get(agent.agent_id) ?? shown.length + at }))
    .sort((a, b) => a.at - b.at)
    .map(({ agent }) => agent);
}

const rank = (agent: AgentScore) => (agent.grade === 'na' ? 2 : agent.grade === 'few' ? 1 : 0);
