import { CloudOff } from 'lucide-react';
import { useT } from '@/components/i18n/use-t.ts';
import { Button } from '@/components/ui/button.tsx';
import { Kbd } from '@/components/ui/kbd.tsx';
import type { AskError } from '@/utils/messaging/ask-error.ts';
import { sidebarMessages } from './messages.ts';
import { usePanelKeys } from './use-panel-keys.ts';

interface NotThereProps {
  readonly error: AskError;
  readonly onRetry: () => void;
}

/** In place of a conversation that could not be opened: why, in plain words, and the way to try again. */
export function NotThere({ error, onRetry }: NotThereProps) {
  const t = useT(sidebarMessages);
  usePanelKeys({});
  return (
    <div className="welcome" role="alert">
      <CloudOff aria-hidden className="large" />
      <p>{t(`failed.${error.code}`)}</p>
      <Button variant="primary" onClick={onRetry} aria-keyshortcuts="Enter">
        {t('retry')} <Kbd>↵</Kbd>
      </Button>
    </div>
  );
}
