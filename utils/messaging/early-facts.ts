interface EarlyFacts {
  readonly messages: unknown[];
  readonly stop: () => void;
}

/** On the page itself, since what listens early and what listens later are scripts of their own. */
const place = globalThis as { earlyFacts?: EarlyFacts };

/** Leaves what is heard of the page beside us before our own page has loaded, until that takes it and listens for itself. */
export function keepEarlyFacts(facts: EarlyFacts): void {
  place.earlyFacts = facts;
}

/** What was heard so far, in order and as it came: page-controlled, to be parsed. Nobody listens early from here on. */
export function takeEarlyFacts(): readonly unknown[] {
  const { messages = [], stop } = place.earlyFacts ?? {};
  delete place.earlyFacts;
  stop?.();
  return messages;
}
