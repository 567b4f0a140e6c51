/** One thing that was said of an outcome: a version of it, or that a version no longer holds. Ids in lower case. */
export interface OutcomeChange {
  readonly event_id: string;
  readonly kind: 'version' | 'withdrawal';
  /** Null for a withdrawal. */
  readonly version: number | null;
  /** The event that is replaced or withdrawn. */
  readonly of: string | null;
  readonly agent_id: string;
  readonly team_id: string | null;
  /** Whether who said it supervises a team. */
  readonly supervises: boolean;
  readonly past_limits: boolean;
  /** The day in the organisation's zone on which the contact ended, and when. */
  readonly day: string;
  readonly at: Date;
}

export interface SettledOutcome {
  /** Whose outcome it is: who wrote the first version. */
  readonly agent_id: string;
  readonly team_id: string | null;
  /** The latest version that stands; where none does, the latest of all. */
  readonly shown: OutcomeChange;
  /** Whether any version stands. */
  readonly counts: boolean;
  readonly versions: number;
}

/**
 * What the changes of one outcome come to, whatever order they arrived in. Only its own agent and the supervisors of that
 * agent's team have a say. Of two versions of one number (made on two computers) the later id stands.
 *
 * @returns null while no version has arrived.
 */
export function settleOutcome(changes: readonly OutcomeChange[]): SettledOutcome | null {
  const versions = changes
    .filter(({ kind }) => kind === 'version')
    .toSorted((a, b) => (a.version ?? 0) - (b.version ?? 0) || (a.event_id < b.event_id ? -1 : 1));
  const [first] = versions;
  if (!first) return null;
  const { agent_id, team_id } = first;
  const own = versions.filter((change) => mayChange(change, first));
  const withdrawn = new Set(
    changes.filter((change) => change.kind === 'withdrawal' && mayChange(change, first)).map(({ of }) => of),
  );
  const standing = own.findLast(({ event_id }) => !withdrawn.has(event_id));
  const shown = standing ?? own.at(-1) ?? first;
  return { agent_id, team_id, shown, counts: standing !== undefined, versions: own.length };
}

/** Whether somebody may change the outcome of an agent: that agent, or a supervisor of the same team. */
export function mayChange(
  who: Pick<OutcomeChange, 'agent_id' | 'team_id' | 'supervises'>,
  first: Pick<OutcomeChange, 'agent_id' | 'team_id'>,
): boolean {
  return who.agent_id === first.agent_id || (who.supervises && who.team_id !== null && who.team_id === first.team_id);
}
