import { Alert, Details, Heading, Paragraph, Tag } from '@digdir/designsystemet-react';
import type { ToldDeviationFragment } from '../ladder-work/told-deviation.generated';
import { useViewer } from '../viewer/viewer-context';
import type { AdaptationQuery, AdaptedStepFragment } from './adaptation.generated';
import { say } from './adaptation-texts';
import { DeviationMark } from './deviation-mark';
import { LooseningReasons } from './loosening-reasons';
import { compareDemands, type ComparedSteps } from './pair-steps';
import { nameOfStep } from '../staircase/step-name';
import { StepSide } from './step-side';

/** A ladder that adapts another. */
export type AdaptingLadder = NonNullable<AdaptationQuery['ladder']>;

/** True for a step with something to decide or to read, also where it demands the same as the base. */
export const isToBeSeen = (ladder: AdaptingLadder, slug: string): boolean =>
  hasConflict(ladder, slug) || ladder.looseningReasons.some(({ step }) => step === slug);

/** True where the base has moved on in what was adapted of the step, and nobody has decided. */
const hasConflict = ({ conflicts }: AdaptingLadder, step: string): boolean =>
  conflicts.some((conflict) => conflict.step === step);

interface AdaptedStepProps {
  readonly ladder: AdaptingLadder;
  readonly pair: ComparedSteps<AdaptedStepFragment>;
  readonly deviation: ToldDeviationFragment | undefined;
  readonly reload: () => void;
}

/** A step of base and adaptation side by side, with what differs, what the law forbids and the reasons for demanding less. */
export const AdaptedStep = (props: AdaptedStepProps) => {
  const {
    ladder,
    pair: { slug, base, local },
    deviation,
  } = props;
  const shown = local ?? base;
  return (
    <li className="adaptation-step" id={slug}>
      <div className="adaptation-step-head">
        <Heading level={3} data-size="xs" lang="sv">
          {shown ? nameOfStep(shown) : slug}
        </Heading>
        {deviation && <DeviationMark kind={deviation.kind} />}
        {hasConflict(ladder, slug) && <Tag data-color="warning">⚠ {say('inConflict')}</Tag>}
      </div>
      {deviation && deviation.kind !== 'SAME' && <Paragraph>{deviation.text}</Paragraph>}
      <div className="adaptation-sides">
        <StepSide side="base" step={base} other={local} />
        <StepSide side="local" step={local} other={base} />
      </div>
      <Loosenings {...props} />
    </li>
  );
};

/** What the law forbids in the step, what lacks a reason, and the reasons that are given. */
const Loosenings = (props: AdaptedStepProps) => {
  const { ladder, pair } = props;
  const findings = ladder.findings.filter(({ place }) => place[0] === 'steps' && place[1] === pair.slug);
  const forbidden = findings.filter(({ code }) => code === 'LEGAL_DEMAND_LOOSENED');
  const unexplained = findings.filter(({ code }) => code === 'LOOSENING_WITHOUT_REASON');
  return (
    <>
      {forbidden.length > 0 && <Told title={say('lawTitle')} color="danger" findings={forbidden} />}
      {unexplained.length > 0 && <Told title={say('reasonTitle')} color="warning" findings={unexplained} />}
      <Reasons {...props} isWanted={unexplained.length > 0} />
    </>
  );
};

interface ReasonsProps extends AdaptedStepProps {
  /** True where the step demands less without a reason. */
  readonly isWanted: boolean;
}

const Reasons = ({ ladder, pair: { slug, base, local }, deviation, reload, isWanted }: ReasonsProps) => {
  const { may } = useViewer();
  const given = ladder.looseningReasons.filter(({ step }) => step === slug);
  const mayExplain = canBeChanged(ladder.status) && may('DRAFT_LADDERS', ladder.organization.code);
  const mayBeGiven = mayExplain && (isWanted || deviation?.kind === 'LOOSER' || deviation?.kind === 'DIFFERENT');
  if (given.length === 0 && !mayBeGiven) return null;
  const differing = base ? compareDemands(base, local).filter(({ standing }) => standing !== 'SAME') : [];
  return (
    <Details defaultOpen={isWanted || given.length > 0}>
      <Details.Summary>{say('reasonOpen')}</Details.Summary>
      <Details.Content>
        <LooseningReasons
          ladder={ladder}
          step={slug}
          given={given}
          differing={differing.map(({ demand }) => demand)}
          demands={[base, local].flatMap((side) => side?.requirements ?? [])}
          mayExplain={mayExplain}
          isWanted={isWanted}
          reload={reload}
        />
      </Details.Content>
    </Details>
  );
};

const canBeChanged = (status: AdaptingLadder['status']): boolean => status === 'DRAFT' || status === 'PUBLISHED';

interface ToldProps {
  readonly title: string;
  readonly color: 'danger' | 'warning';
  readonly findings: AdaptingLadder['findings'];
}

const Told = ({ title, color, findings }: ToldProps) => (
  <Alert data-color={color}>
    <Heading level={4} data-size="2xs">
      {title}
    </Heading>
    {findings.map(({ message }) => (
      <Paragraph key={message}>{message}</Paragraph>
    ))}
  </Alert>
);
