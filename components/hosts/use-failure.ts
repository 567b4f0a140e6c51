import { useState } from 'react';
import { useT } from '@/components/i18n/use-t.ts';
import type { Problem } from '@/contracts/playbook-channel.ts';
import { AskError } from '@/utils/messaging/ask-error.ts';
import { hostsMessages } from './hosts-messages.ts';

/** Tries a change, and says in words why it did not happen. */
export function useFailure() {
  const t = useT(hostsMessages);
  const [working, setWorking] = useState(false);
  const [error, setError] = useState<unknown>(null);
  const attempt = async (change: () => Promise<void>) => {
    setWorking(true);
    setError(null);
    try {
      await change();
    } catch (error) {
      setError(error);
    } finally {
      setWorking(false);
    }
  };
  const code = error instanceof AskError ? error.code : 'failed';
  const problems: readonly Problem[] = error instanceof AskError ? error.problems : [];
  const words =
    code === 'offline'
      ? t('failed.offline')
      : code === 'refused' && problems.length === 0
        ? t('failed.late')
        : t('failed', { why: error instanceof Error ? error.message : String(error) });
  return { working, failure: error === null ? null : { words, problems }, attempt };
}
