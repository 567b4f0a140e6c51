/** Two rings that hold each other, with a tick: agreed. */
export function Logo({ className }: { readonly className?: string }) {
  return (
    <svg
      viewBox="0 0 24 24"
      fill="none"
      stroke="currentColor"
      strokeWidth="2.2"
      className={className ?? 'logo'}
      aria-hidden="true"
    >
      <circle cx="8.5" cy="12" r="6" />
      <circle cx="15.5" cy="12" r="6" />
      <path d="m13 12 2 2 3.4-3.8" strokeLinecap="round" strokeLinejoin="round" />
    </svg>
  );
}
