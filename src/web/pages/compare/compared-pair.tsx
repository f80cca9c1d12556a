import { Card, Heading, Tag } from '@digdir/designsystemet-react';
import { WithSwedish } from '../../language/with-swedish';
import { RequirementList } from '../../requirement/requirement-list';
import { ToldReason } from '../../search/told-reason';
import { SourceLine } from '../../source/source-line';
import { colorForDeviation } from '../../vocabulary/deviation';
import type { Sides } from './comparable';
import type { ComparedPairFragment, ComparedStepFragment } from './compare.generated';
import { say } from './compare-texts';
import { RelationWord } from './relation-word';

interface ComparedPairProps {
  readonly pair: ComparedPairFragment;
  readonly sides: Sides;
  readonly day: string | undefined;
}

/** Two steps that correspond, or one without a counterpart: how they stand to each other, why, and what each demands. */
export const ComparedPair = ({
  pair: { relation, because, equivalence, left, right },
  sides,
  day,
}: ComparedPairProps) => {
  const shown = left ?? right;
  const isOpen = left !== null && right !== null && (left.demandsUnknown || right.demandsUnknown);
  return (
    <Card asChild className="compared-pair">
      <li>
        <Heading level={3} data-size="xs">
          {shown && <StepName step={shown} />}
        </Heading>
        <Tag data-color={colorForDeviation[relation]}>
          <RelationWord relation={relation} sides={sides} />
        </Tag>
        {because.length > 0 && (
          <ul className="compared-why" aria-label={say('why')}>
            {because.map((reason) => (
              <li key={reason}>
                <ToldReason reason={reason} />
              </li>
            ))}
          </ul>
        )}
        {isOpen && <p>{say('silentPair')}</p>}
        {equivalence && <Decided equivalence={equivalence} left={left?.slug} right={right?.slug} />}
        <div className="compared-sides">
          <Side sides={sides} side="left" step={left} day={day} />
          <Side sides={sides} side="right" step={right} day={day} />
        </div>
      </li>
    </Card>
  );
};

const StepName = ({ step: { title, role, level } }: { readonly step: ComparedStepFragment }) => (
  <>
    {title ? <span lang="sv">{title.label}</span> : role.name}
    {level && `, ${level.name}`}
  </>
);

interface SideProps {
  readonly sides: Sides;
  readonly side: 'left' | 'right';
  readonly step: ComparedStepFragment | null;
  readonly day: string | undefined;
}

const Side = ({ sides, side, step, day }: SideProps) => (
  <div className="compared-side">
    <Heading level={4} data-size="2xs">
      <WithSwedish text={sides[side]} words={sides.swedish} />
    </Heading>
    {step ? (
      <>
        <p>
          <StepName step={step} />
        </p>
        {step.demandsUnknown && <p>{say('silentStep')}</p>}
        {(step.requirements.length > 0 || !step.demandsUnknown) && (
          <RequirementList requirements={step.requirements} day={day} />
        )}
      </>
    ) : (
      <p>{say('missing')}</p>
    )}
  </div>
);

interface DecidedProps {
  readonly equivalence: NonNullable<ComparedPairFragment['equivalence']>;
  readonly left: string | undefined;
  readonly right: string | undefined;
}

const Decided = ({ equivalence: { pairs, sources }, left, right }: DecidedProps) => (
  <div>
    <p>
      {say('equivalence')}{' '}
      {pairs
        .filter((pair) => pair.left === (left ?? null) && pair.right === (right ?? null))
        .map(({ reason }) => reason)
        .join(' ')}
    </p>
    {sources.map((source) => (
      <p key={source.title}>
        <SourceLine source={source} />
      </p>
    ))}
  </div>
);
