import { Heading, Paragraph } from '@digdir/designsystemet-react';
import { useEffect, useRef, useState, type ReactNode } from 'react';
import { useLocation } from 'react-router';

interface PageProps {
  readonly title: string;
  /** The title as its heading shows it, where words of it are marked; else the title itself. */
  readonly heading?: ReactNode;
  /** Where the title is in another language than the page, such as a Swedish name on an English page. */
  readonly titleLanguage?: string;
  /** What the page is for, in a sentence or two. */
  readonly lead?: ReactNode;
  readonly children: ReactNode;
}

/** A page: its title in the browser and as its heading, which takes the focus when one comes here from another page. */
export const Page = ({ title, heading: shown = title, titleLanguage, lead, children }: PageProps) => {
  const heading = useRef<HTMLHeadingElement>(null);
  const { pathname, key } = useLocation();
  const [opened] = useState({ pathname, key });
  const isFirst = opened.key === 'default' && opened.pathname === pathname;
  useEffect(() => {
    document.title = title === 'Trappa' ? title : `${title} · Trappa`;
  }, [title]);
  useEffect(() => {
    if (!isFirst) heading.current?.focus();
  }, [pathname, isFirst]);
  return (
    <article className="page">
      <header className="page-header">
        <Heading ref={heading} level={1} data-size="lg" tabIndex={-1} lang={titleLanguage}>
          {shown}
        </Heading>
        {lead && (
          <Paragraph data-size="lg" asChild>
            <div>{lead}</div>
          </Paragraph>
        )}
      </header>
      {children}
    </article>
  );
};
