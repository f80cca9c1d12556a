import { Heading, List } from '@digdir/designsystemet-react';
import { say } from './source-texts';
import './unknowns.css';

interface UnknownsProps {
  /** What the sources leave open, each in a sentence. */
  readonly unknowns: readonly string[];
  /** The level of its heading. */
  readonly headingLevel?: 2 | 3 | 4;
}

/** What the sources leave open; nothing where they leave nothing open. */
export const Unknowns = ({ unknowns, headingLevel = 2 }: UnknownsProps) =>
  unknowns.length === 0 ? null : (
    <section className="unknowns">
      <Heading level={headingLevel} data-size={headingLevel === 2 ? 'xs' : '2xs'}>
        {say('unknowns')}
      </Heading>
      <p>{say('aboutUnknowns')}</p>
      <List.Unordered>
        {unknowns.map((unknown) => (
          <List.Item key={unknown}>{unknown}</List.Item>
        ))}
      </List.Unordered>
    </section>
  );
