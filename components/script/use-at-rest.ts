import { useEffect, useState } from 'react';

/** How long a pause has to be before it counts: between two words of somebody who types it is shorter. */
const PAUSE_MS = 1_200;

/** Whether `what` has stood still for a while. */
export function useAtRest(what: string): boolean {
  const [rested, setRested] = useState<string | null>(null);
  useEffect(() => {
    const timer = setTimeout(() => setRested(what), PAUSE_MS);
    return () => clearTimeout(timer);
  }, [what]);
  return rested === what;
}
