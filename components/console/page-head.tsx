import type { ReactNode } from 'react';

interface PageHeadProps {
  readonly title: string;
  readonly eyebrow?: ReactNode;
  /** Beside the title: what it is now. */
  readonly aside?: ReactNode;
  /** At the end: what can be done. */
  readonly children?: ReactNode;
}

/** The head of a page of the console: where one is, what it is, what can be done. */
export function PageHead({ title, eyebrow, aside, children }: PageHeadProps) {
  return (
    <header className="page-head">
      <div>
        {eyebrow && <p className="eyebrow">{eyebrow}</p>}
        <h1>{title}</h1>
      </div>
      {aside}
      {children && <div className="end">{children}</div>}
    </header>
  );
}
