import { Heading, List } from '@digdir/designsystemet-react';
import type { ShownSourceFragment } from './source.generated';
import { SourceLine } from './source-line';
import { say } from './source-texts';

interface SourcesProps {
  readonly sources: readonly ShownSourceFragment[];
  /** The level of its heading. */
  readonly headingLevel?: 2 | 3 | 4;
}

/** Where the facts come from. */
export const Sources = ({ sources, headingLevel = 2 }: SourcesProps) => (
  <section className="sources">
    <Heading level={headingLevel} data-size={headingLevel === 2 ? 'sm' : '2xs'}>
      {say('sources')}
    </Heading>
    {sources.length === 0 ? (
      <p>{say('noSources')}</p>
    ) : (
      <List.Unordered>
        {sources.map((source) => (
          <List.Item key={[source.title, source.reference, source.url].join(' ')}>
            <SourceLine source={source} />
          </List.Item>
        ))}
      </List.Unordered>
    )}
  </section>
);
