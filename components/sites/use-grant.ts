import { useState } from 'react';
import { browser } from 'wxt/browser';
import { useTell } from '@/components/query/use-ask.ts';

interface Grant {
  /** The pattern that the browser, or the person whom it asked, last refused. */
  readonly refused: string | null;
  /**
   * Asks the browser for a pattern; to be called while a click is being answered. `own`: nobody but this person wants it.
   * @returns whether it was granted
   */
  readonly allow: (pattern: string, own: boolean) => Promise<boolean>;
  /** Gives a pattern back, and forgets that this person wanted it. */
  readonly revoke: (pattern: string) => Promise<void>;
}

/** The browser's leave to read a CRM. What follows from it the background does, which hears of every grant. */
export function useGrant(): Grant {
  const enable = useTell('site.enable');
  const disable = useTell('site.disable');
  const [refused, setRefused] = useState<string | null>(null);
  return {
    refused,
    allow: async (pattern, own) => {
      // The browser asks only while the click is being answered: nothing may be awaited before this.
      const asked = browser.permissions.request({ origins: [pattern] }).catch(() => false);
      // Its question may close this popup, and nobody would be here to hear the answer.
      if (own) enable.mutate({ pattern });
      const granted = await asked;
      setRefused(granted ? null : pattern);
      if (own && !granted) await disable.mutateAsync({ pattern });
      return granted;
    },
    revoke: async (pattern) => {
      await disable.mutateAsync({ pattern });
      await browser.permissions.remove({ origins: [pattern] });
    },
  };
}
