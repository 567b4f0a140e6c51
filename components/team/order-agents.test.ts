import { describe, expect, it } from 'vitest';
import type { AgentScore } from '@/contracts/score.ts';
import { orderAgents } from './order-agents.ts';

const agent = (name: string, grade: AgentScore['grade'], score: number | null): AgentScore => ({
  agent_id: name,
  name,
  team_id: 'team',
  grade,
  score,
  interactions: 10,
  counted: 10,
  needed: 8,
  agreements: 0,
  promised: null,
  losses: [],
  last_outcome_at: null,
  last_outcome: null,
});
const names = (agents: readonly AgentScore[]) => agents.map(({ name }) => name);

describe('orderAgents', () => {
  const before = [agent('Ana', 'A', 97), agent('Bia', 'C', 70), agent('Caio', 'few', null), agent('Davi', 'na', null)];

  it('puts scores from high to low, then few, then not applicable', () => {
    expect(names(orderAgents([...before].reverse(), [], false))).toEqual(['Ana', 'Bia', 'Caio', 'Davi']);
  });

  it('holds rows in place while someone points at them', () => {
    const after = [agent('Bia', 'A', 99), agent('Ana', 'B', 85), agent('Caio', 'A', 100), agent('Eva', 'A', 98)];
    expect(names(orderAgents(after, ['Ana', 'Bia', 'Caio', 'Davi'], true))).toEqual(['Ana', 'Bia', 'Caio', 'Eva']);
    expect(names(orderAgents(after, ['Ana', 'Bia', 'Caio', 'Davi'], false))).toEqual(['Caio', 'Bia', 'Eva', 'Ana']);
  });
});
