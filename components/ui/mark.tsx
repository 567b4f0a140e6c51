import type { Mark as MarkName } from '@/domain/interaction/evaluation.ts';

/** The proof marks: shape first, colour second, and the word beside them is the accessible name. */
export function Mark({ mark }: { readonly mark: MarkName }) {
  return (
    <svg viewBox="0 0 16 16" fill="none" className="mark" data-mark={mark} aria-hidden="true">
      {shapes[mark]}
    </svg>
  );
}

const tick = 'm4.7 8.2 2.2 2.2 4.4-4.8';
const octagon = 'M5.2 1.5h5.6l3.7 3.7v5.6l-3.7 3.7H5.2l-3.7-3.7V5.2z';
const triangle = 'M8 1.6 15 14H1z';
const drawn = { strokeWidth: 1.75, strokeLinecap: 'round', strokeLinejoin: 'round' } as const;

const shapes: Record<MarkName, React.ReactNode> = {
  done: (
    <>
      <circle cx="8" cy="8" r="7" fill="var(--ok-fill)" />
      <path d={tick} stroke="var(--on-ok)" {...drawn} />
    </>
  ),
  declared: (
    <>
      <circle cx="8" cy="8" r="6.25" stroke="var(--ok-fill)" strokeWidth="1.5" />
      <path d={tick} stroke="var(--ok-fill)" {...drawn} />
    </>
  ),
  due: (
    <>
      <circle cx="8" cy="8" r="6.25" stroke="var(--accent)" strokeWidth="1.5" />
      <circle cx="8" cy="8" r="3" fill="var(--accent)" />
    </>
  ),
  later: <circle cx="8" cy="8" r="6.25" stroke="var(--control)" strokeWidth="1.25" />,
  differs: (
    <>
      <path d={triangle} fill="var(--warn-fill)" stroke="var(--warn)" strokeLinejoin="round" />
      <path
        d="M5.6 8.6h4.8M5.6 11h4.8M9.6 7.2l-3 5.2"
        stroke="var(--on-warn)"
        strokeWidth="1.2"
        strokeLinecap="round"
      />
    </>
  ),
  warn: (
    <>
      <path d={triangle} fill="var(--warn-fill)" stroke="var(--warn)" strokeLinejoin="round" />
      <path d="M8 6v3.6M8 11.9v.2" stroke="var(--on-warn)" {...drawn} />
    </>
  ),
  held: (
    <>
      <path d={octagon} fill="var(--stop-fill)" />
      <path d="M4.8 8h6.4" stroke="var(--on-stop)" strokeWidth="2.2" strokeLinecap="round" />
    </>
  ),
  missed: (
    <>
      <path d={octagon} fill="var(--stop-fill)" />
      <path d="m5.6 5.6 4.8 4.8m0-4.8-4.8 4.8" stroke="var(--on-stop)" {...drawn} />
    </>
  ),
  not_applicable: (
    <circle cx="8" cy="8" r="6.25" stroke="var(--control)" strokeWidth="1.25" strokeDasharray="2.4 2.2" />
  ),
};
