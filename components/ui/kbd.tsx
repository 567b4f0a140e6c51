/** A key, shown quietly beside what it does. Screen readers hear it from `aria-keyshortcuts`, not from here. */
export function Kbd({ children }: { readonly children: string }) {
  return (
    <span className="kbd" aria-hidden="true">
      {children}
    </span>
  );
}
