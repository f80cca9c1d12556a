import { Heading, Paragraph } from '@digdir/designsystemet-react';
import type { ReactNode } from 'react';

interface RoleSectionProps {
  readonly id: string;
  readonly title: string;
  readonly about?: string;
  readonly children: ReactNode;
}

/** A part of what there is to know about a role. */
export const RoleSection = ({ id, title, about, children }: RoleSectionProps) => (
  <section className="role-section" aria-labelledby={id}>
    <Heading level={2} data-size="md" id={id}>
      {title}
    </Heading>
    {about !== undefined && <Paragraph>{about}</Paragraph>}
    {children}
  </section>
);
