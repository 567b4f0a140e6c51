import type { ComponentProps } from 'react';

interface ButtonProps extends ComponentProps<'button'> {
  /** At most one `primary` is in view: it is the one next action, and Enter is its key. */
  readonly variant?: 'primary' | 'line' | 'quiet';
  readonly size?: 'small';
}

/** A verb with its object. */
export function Button({ variant = 'line', size, type = 'button', className = '', ...rest }: ButtonProps) {
  return <button {...rest} type={type} className={`btn ${className}`} data-variant={variant} data-size={size} />;
}
