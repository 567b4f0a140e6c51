import { useEffect, useState } from 'react';

/** The time, as an instant, moved on every ten seconds: enough for windows and ages, and nothing redraws between. */
export function useNow(): string {
  const [now, setNow] = useState(() => new Date().toISOString());
  useEffect(() => {
    const timer = setInterval(() => setNow(new Date().toISOString()), 10_000);
    return () => clearInterval(timer);
  }, []);
  return now;
}
