import type { ReactNode } from 'react';

/** A plain word in a thin frame. */
export function Tag({
  tone = 'plain',
  children,
}: {
  readonly tone?: 'plain' | 'ok' | 'warn' | 'stop' | 'acc';
  readonly children: ReactNode;
}) {
  return (
    <span className="tag" data-tone={tone}>
      {children}
    </span>
  );
}
