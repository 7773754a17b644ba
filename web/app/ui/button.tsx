// Buttons do, links go. Both may look the same; one a page is the main one.
import type { ReactNode } from 'react';

export type Look = 'main' | 'plain' | 'quiet' | 'grave';

export interface ButtonProps {
  readonly children: ReactNode;
  /** `grave` is for what cannot be undone. */
  readonly look?: Look;
  /** With a value, tells the action which of several buttons it was. */
  readonly name?: string;
  readonly value?: string;
  /** Another action than the form's. */
  readonly formAction?: string;
  readonly type?: 'submit' | 'button';
}

export function Button({ children, look = 'main', type = 'submit', ...rest }: ButtonProps) {
  return (
    <button className={`button ${look}`} type={type} {...rest}>
      {children}
    </button>
  );
}

export interface LinkButtonProps {
  readonly href: string;
  readonly children: ReactNode;
  readonly look?: Look;
  /** The file is saved rather than shown. */
  readonly download?: boolean | string;
}

export function LinkButton({ href, children, look = 'main', download }: LinkButtonProps) {
  return (
    <a className={`button ${look}`} href={href} {...(download === undefined ? {} : { download })}>
      {children}
    </a>
  );
}
