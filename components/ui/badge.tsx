import type { Grade } from '@/contracts/score.ts';

interface BadgeProps {
  readonly grade: Grade;
  /** What stands beside the shape: a percentage, or the words where there is none. */
  readonly text: string;
  readonly large?: boolean;
}

/** Adherence as shape, letter and figure: never colour alone. */
export function Badge({ grade, text, large }: BadgeProps) {
  return (
    <span className="badge" data-grade={grade} data-large={large || undefined}>
      <svg viewBox="0 0 20 20" aria-hidden="true">
        {shapes[grade]}
      </svg>
      {text && <span>{text}</span>}
    </span>
  );
}

const letter = (text: string, fill: string) => (
  <text x="10" y="13.8" fill={fill}>
    {text}
  </text>
);

const shapes: Record<Grade, React.ReactNode> = {
  A: (
    <>
      <circle cx="10" cy="10" r="9" fill="var(--ok-fill)" />
      {letter('A', 'var(--on-ok)')}
    </>
  ),
  B: (
    <>
      <rect x="1.5" y="1.5" width="17" height="17" rx="3" fill="var(--accent-fill)" />
      {letter('B', 'var(--on-accent)')}
    </>
  ),
  C: (
    <>
      <path d="M10 .8 19.2 10 10 19.2.8 10z" fill="var(--warn-fill)" stroke="var(--warn)" strokeLinejoin="round" />
      {letter('C', 'var(--on-warn)')}
    </>
  ),
  D: (
    <>
      <path d="M6.3 1h7.4L19 6.3v7.4L13.7 19H6.3L1 13.7V6.3z" fill="var(--stop-fill)" />
      {letter('D', 'var(--on-stop)')}
    </>
  ),
  few: (
    <>
      <circle cx="10" cy="10" r="8.4" fill="none" stroke="var(--control)" strokeWidth="1.25" />
      <path d="M6 10h.01M10 10h.01M14 10h.01" stroke="var(--ink-2)" strokeWidth="2.2" strokeLinecap="round" />
    </>
  ),
  na: <circle cx="10" cy="10" r="8.4" fill="none" stroke="var(--control)" strokeWidth="1.25" strokeDasharray="3 2.4" />,
};
