import { Heading } from '@digdir/designsystemet-react';
import type { ReactNode } from 'react';

interface IntegratorsSectionProps {
  readonly id: string;
  readonly title: string;
  readonly children: ReactNode;
}

/** A part of what an integrator needs to know, with an address of its own on the page. */
export const IntegratorsSection = ({ id, title, children }: IntegratorsSectionProps) => (
  <section className="integrators-section" id={id} aria-labelledby={`${id}-rubrik`}>
    <Heading level={2} data-size="md" id={`${id}-rubrik`}>
      {title}
    </Heading>
    {children}
  </section>
);
