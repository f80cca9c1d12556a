import { Alert, Details, Heading, Paragraph } from '@digdir/designsystemet-react';
import type { ToldDeviationFragment } from '../ladder-work/told-deviation.generated';
import { useViewer } from '../viewer/viewer-context';
import type { AdaptationQuery, AdaptedStepFragment } from './adaptation.generated';
import { say } from './adaptation-texts';
import { DeviationMark } from './deviation-mark';
import { LooseningReasonForm } from './loosening-reason-form';
import { compareDemands, type ComparedSteps } from './pair-steps';
import { stepName } from './step-name';
import { StepSide } from './step-side';

/** A ladder that adapts another. */
export type AdaptingLadder = NonNullable<AdaptationQuery['ladder']>;

interface AdaptedStepProps {
  readonly ladder: AdaptingLadder;
  readonly pair: ComparedSteps<AdaptedStepFragment>;
  readonly deviation: ToldDeviationFragment | undefined;
  readonly reload: () => void;
}

/** A step of base and adaptation side by side, with what differs, what the law forbids and the reason that is needed. */
export const AdaptedStep = ({ ladder, pair: { slug, base, local }, deviation, reload }: AdaptedStepProps) => {
  const { may } = useViewer();
  const findings = ladder.findings.filter(({ place }) => place[0] === 'steps' && place[1] === slug);
  const forbidden = findings.filter(({ code }) => code === 'LEGAL_DEMAND_LOOSENED');
  const unexplained = findings.filter(({ code }) => code === 'LOOSENING_WITHOUT_REASON');
  const mayExplain =
    may('DRAFT_LADDERS', ladder.organization.code) &&
    (ladder.status === 'DRAFT' || ladder.status === 'PUBLISHED') &&
    (unexplained.length > 0 || deviation?.kind === 'LOOSER' || deviation?.kind === 'DIFFERENT');
  const shown = local ?? base;
  const loosened = base ? compareDemands(base, local).filter(({ standing }) => standing !== 'SAME') : [];
  return (
    <li className="adaptation-step" id={slug}>
      <div className="adaptation-step-head">
        <Heading level={3} data-size="xs" lang="sv">
          {shown ? stepName(shown) : slug}
        </Heading>
        {deviation && <DeviationMark kind={deviation.kind} />}
      </div>
      {deviation && deviation.kind !== 'SAME' && <Paragraph>{deviation.text}</Paragraph>}
      <div className="adaptation-sides">
        <StepSide side="base" step={base} other={local} />
        <StepSide side="local" step={local} other={base} />
      </div>
      {forbidden.length > 0 && <Told title={say('lawTitle')} color="danger" findings={forbidden} />}
      {unexplained.length > 0 && <Told title={say('reasonTitle')} color="warning" findings={unexplained} />}
      {mayExplain && (
        <Details defaultOpen={unexplained.length > 0}>
          <Details.Summary>{say('reasonOpen')}</Details.Summary>
          <Details.Content>
            <LooseningReasonForm
              ladder={ladder}
              step={slug}
              requirements={loosened.map(({ demand }) => demand)}
              reload={reload}
            />
          </Details.Content>
        </Details>
      )}
    </li>
  );
};

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
