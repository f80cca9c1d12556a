import { Card, Heading, List, Paragraph } from '@digdir/designsystemet-react';
import { say } from './conflict-texts';
import type { ShownConflict } from './conflict-step';

/** What the base and the adaptation each say, side by side. */
export const ConflictSides = ({ base, local }: Pick<ShownConflict, 'base' | 'local'>) => (
  <div className="adaptation-sides">
    <Side title={say('baseSays')} sentences={base} side="base" />
    <Side title={say('localSays')} sentences={local} side="local" />
  </div>
);

interface SideProps {
  readonly title: string;
  readonly sentences: readonly string[];
  readonly side: 'base' | 'local';
}

const Side = ({ title, sentences, side }: SideProps) => (
  <Card className="adaptation-side" data-side={side} variant={side === 'local' ? 'tinted' : 'default'}>
    <Heading level={3} data-size="2xs">
      {title}
    </Heading>
    {sentences.length === 0 ? (
      <Paragraph>{say('nothing')}</Paragraph>
    ) : (
      <List.Unordered>
        {sentences.map((sentence) => (
          <List.Item key={sentence}>{sentence}</List.Item>
        ))}
      </List.Unordered>
    )}
  </Card>
);
