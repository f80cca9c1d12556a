import { Heading, Paragraph, Tag } from '@digdir/designsystemet-react';
import { useAnswer } from '../../api/use-answer';
import { apiLanguage } from '../../language/language';
import { Unknowns } from '../../source/unknowns';
import { Answered } from '../../states/answered';
import { Empty } from '../../states/empty';
import { colorForDeviation } from '../../vocabulary/deviation';
import { sidesOf } from './comparable';
import { ComparisonDocument, type ComparableLadderFragment, type ComparisonQuery } from './compare.generated';
import { say } from './compare-texts';
import { ComparedPair } from './compared-pair';
import { RelationWord } from './relation-word';
import { relationCounts } from './relation-counts';

interface ComparisonProps {
  readonly left: ComparableLadderFragment;
  readonly right: ComparableLadderFragment;
  /** The day that they are compared on; undefined is today. */
  readonly day: string | undefined;
}

/** How two ladders stand to each other: in short, and step by step. */
export const Comparison = ({ left, right, day }: ComparisonProps) => {
  const answer = useAnswer(ComparisonDocument, {
    left: left.id,
    right: right.id,
    day: day ?? null,
    language: apiLanguage,
  });
  return <Answered answer={answer}>{({ compareLadders }) => <Told comparison={compareLadders} day={day} />}</Answered>;
};

interface ToldProps {
  readonly comparison: ComparisonQuery['compareLadders'];
  readonly day: string | undefined;
}

const Told = ({ comparison: { left, right, pairs }, day }: ToldProps) => {
  const sides = sidesOf(left, right);
  if (pairs.length === 0) return <Empty title={say('noSteps.title')}>{say('noSteps.body')}</Empty>;
  const compared = pairs.filter((pair) => pair.left !== null && pair.right !== null);
  const alone = pairs.length - compared.length;
  return (
    <>
      <section className="compare-section" aria-labelledby="summary">
        <Heading level={2} data-size="md" id="summary">
          {say('summary')}
        </Heading>
        <p role="status">
          {compared.length === 0 ? say('noneCompared') : say('compared', { count: compared.length })}{' '}
          {alone > 0 && say('alone', { count: alone })}
        </p>
        <ul className="relation-counts">
          {relationCounts(pairs).map(({ relation, count }) => (
            <li key={relation}>
              <strong>{count}</strong>
              <Tag data-color={colorForDeviation[relation]}>
                <RelationWord relation={relation} sides={sides} />
              </Tag>
            </li>
          ))}
        </ul>
        <Paragraph>{say('silent')}</Paragraph>
      </section>
      <section className="compare-section" aria-labelledby="steps">
        <Heading level={2} data-size="md" id="steps">
          {say('steps')}
        </Heading>
        <ul className="compared-pairs">
          {pairs.map((pair) => (
            <ComparedPair key={`${pair.left?.id ?? ''} ${pair.right?.id ?? ''}`} pair={pair} sides={sides} day={day} />
          ))}
        </ul>
      </section>
      <Unknowns
        unknowns={[
          ...left.unknowns.map((unknown) => `${sides.left}: ${unknown}`),
          ...right.unknowns.map((unknown) => `${sides.right}: ${unknown}`),
        ]}
      />
    </>
  );
};
