import type { ReactNode } from 'react';
import { useEffect, useState } from 'react';
import { useT } from '@/components/i18n/use-t.ts';
import { Button } from '@/components/ui/button.tsx';
import { AskError } from '@/utils/messaging/ask-error.ts';
import { consoleMessages } from './messages.ts';

interface Asking {
  readonly error: Error | null;
  readonly refetch: () => unknown;
}

type PageStateProps =
  | { readonly query: Asking }
  | { readonly title: string; readonly text: string; readonly children?: ReactNode };

/** What stands in place of a page that has nothing to show: being asked for, failed (and why, and again), or empty. */
export function PageState(props: PageStateProps) {
  const t = useT(consoleMessages);
  if ('title' in props) {
    return (
      <div className="page-state">
        <h2>{props.title}</h2>
        <p>{props.text}</p>
        {props.children}
      </div>
    );
  }
  const { error, refetch } = props.query;
  if (!error) return <Waiting />;
  const code = error instanceof AskError ? error.code : 'failed';
  return (
    <div className="page-state" role="alert">
      <h2>{t('failed.title')}</h2>
      <p>{code === 'offline' || code === 'forbidden' ? t(`failed.${code}`) : error.message}</p>
      <Button variant="line" onClick={() => void refetch()}>
        {t('failed.retry')}
      </Button>
    </div>
  );
}

/** Words only after a second: a shorter wait needs none. */
function Waiting() {
  const t = useT(consoleMessages);
  const [long, setLong] = useState(false);
  useEffect(() => {
    const timer = setTimeout(() => setLong(true), 1000);
    return () => clearTimeout(timer);
  }, []);
  return (
    <p className="page-state" role="status">
      {long && t('loading')}
    </p>
  );
}
