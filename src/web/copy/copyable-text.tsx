import type { ReactNode } from 'react';
import { CopyButton } from './copy-button';
import './copy.css';

interface CopyableTextProps {
  readonly text: string;
  /** What the text is, in a few words. */
  readonly what: string;
  /** More to do with the text, beside copying it. */
  readonly children?: ReactNode;
}

/** A text as machines read it, such as a query or an answer, to read and to copy. */
export const CopyableText = ({ text, what, children }: CopyableTextProps) => (
  <figure className="copyable">
    <figcaption>
      <span>{what}</span>
      <span className="copyable-actions">
        {children}
        <CopyButton text={text} what={what} />
      </span>
    </figcaption>
    <pre tabIndex={0} role="region" aria-label={what}>
      <code>{text}</code>
    </pre>
  </figure>
);
