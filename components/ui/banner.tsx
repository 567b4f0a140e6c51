import type { ReactNode } from 'react';
import { Mark } from './mark.tsx';

interface BannerProps {
  readonly tone?: 'warn' | 'stop' | 'calm';
  readonly title: string;
  /** `alert` only where work is held; anything else waits its turn. */
  readonly role?: 'alert' | 'status';
  readonly actions?: ReactNode;
  readonly children?: ReactNode;
}

/** What everybody on this page must know: offline, degraded, refused. */
export function Banner({ tone = 'warn', title, role = 'status', actions, children }: BannerProps) {
  return (
    <div className="banner" data-tone={tone} role={role}>
      {tone !== 'calm' && <Mark mark={tone === 'stop' ? 'held' : 'warn'} />}
      <div>
        <p>
          <b>{title}</b>
        </p>
        {children && <div className="body">{children}</div>}
        {actions && <div className="actions">{actions}</div>}
      </div>
    </div>
  );
}
