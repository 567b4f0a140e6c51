import type { ComponentProps } from 'react';

interface IconButtonProps extends Omit<ComponentProps<'button'>, 'aria-label'> {
  /** The accessible name, shown as a tooltip too. */
  readonly label: string;
}

/** A button that is only an icon; its name is never only a picture. */
export function IconButton({ label, className = '', ...rest }: IconButtonProps) {
  return <button {...rest} type="button" className={`icon-btn ${className}`} aria-label={label} title={label} />;
}
