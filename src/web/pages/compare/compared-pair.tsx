import { Card, Heading, Tag } from '@digdir/designsystemet-react';
import { RequirementList } from '../../requirement/requirement-list';
import { ToldReason } from '../../search/told-reason';
import { SourceLine } from '../../source/source-line';
import { colorForDeviation, signForDeviation } from '../../vocabulary/deviation';
import type { ComparedPairFragment, ComparedStepFragment } from './compare.generated';
import { say } from './compare-texts';

interface ComparedPairProps {
  readonly pair: ComparedPairFragment;
  /** What the two sides are called. */
  readonly sides: { readonly left: string; readonly right: string };
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
          <span aria-hidden>{signForDeviation[relation]}</span> {say(`relation.${relation}`, sides)}
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
          <Side name={sides.left} step={left} day={day} />
          <Side name={sides.right} step={right} day={day} />
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
  readonly name: string;
  readonly step: ComparedStepFragment | null;
  readonly day: string | undefined;
}

const Side = ({ name, step, day }: SideProps) => (
  <div className="compared-side">
    <Heading level={4} data-size="2xs" lang="sv">
      {name}
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
