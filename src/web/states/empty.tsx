import { Heading, Paragraph } from '@digdir/designsystemet-react';
import type { ReactNode } from 'react';

interface EmptyProps {
  readonly title: string;
  /** Why, and what to do now. */
  readonly children?: ReactNode;
}

/** There is nothing to show, and that is no fault. */
export const Empty = ({ title, children }: EmptyProps) => (
  <div className="empty">
    <Heading level={2} data-size="xs">
      {title}
    </Heading>
    {children && (
      <Paragraph asChild>
        <div>{children}</div>
      </Paragraph>
    )}
  </div>
);
