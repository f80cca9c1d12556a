import { Card, Heading, Paragraph } from '@digdir/designsystemet-react';
import type { AdaptedStepFragment } from './adaptation.generated';
import { say } from './adaptation-texts';
import { compareDemands, type ComparedDemand } from './pair-steps';
import { nameOfStep } from '../staircase/step-name';

/** A demand as it shows on either side. */
export type AdaptedDemand = AdaptedStepFragment['requirements'][number];

interface StepSideProps {
  readonly side: 'base' | 'local';
  readonly step: AdaptedStepFragment | undefined;
  readonly other: AdaptedStepFragment | undefined;
}

/** A step as one side has it, with what the other side has not or has otherwise marked. */
export const StepSide = ({ side, step, other }: StepSideProps) => (
  <Card className="adaptation-side" data-side={side} variant={side === 'local' ? 'tinted' : 'default'}>
    <Heading level={4} data-size="2xs">
      {say(side)}
      {step && `: ${nameOfStep(step)}`}
    </Heading>
    {step ? (
      <Demands side={side} step={step} other={other} />
    ) : (
      <Paragraph>{say(side === 'base' ? 'absentInBase' : 'absentHere')}</Paragraph>
    )}
  </Card>
);

const Demands = ({ side, step, other }: StepSideProps & { readonly step: AdaptedStepFragment }) => (
  <>
    {step.demandsUnknown && <Paragraph>◌ {say('unknownDemands')}</Paragraph>}
    {step.requirements.length === 0 && !step.demandsUnknown && <Paragraph>{say('noDemands')}</Paragraph>}
    {step.requirements.length > 0 && (
      <ul className="adaptation-demands">
        {compareDemands(step, other, saysTheSame).map((compared) => (
          <Demand key={compared.demand.slug} side={side} {...compared} />
        ))}
      </ul>
    )}
  </>
);

const saysTheSame = (one: AdaptedDemand, other: AdaptedDemand): boolean =>
  one.text === other.text &&
  one.strength === other.strength &&
  one.scope === other.scope &&
  one.validFrom === other.validFrom &&
  one.validTo === other.validTo;

const Demand = ({ side, demand, standing }: ComparedDemand<AdaptedDemand> & Pick<StepSideProps, 'side'>) => {
  const only = side === 'base' ? say('onlyBase') : say('onlyLocal');
  return (
    <li className="adaptation-demand" data-standing={standing}>
      <Paragraph>
        <strong>{demand.strength === 'MANDATORY' ? say('must') : say('recommended')}:</strong> {demand.text}
      </Paragraph>
      {demand.legalBasis && (
        <Paragraph data-size="sm" lang="sv">
          § {say('law', { law: [demand.legalBasis.title, demand.legalBasis.reference].filter(Boolean).join(', ') })}
        </Paragraph>
      )}
      {standing !== 'SAME' && (
        <Paragraph data-size="sm">
          <em>{standing === 'CHANGED' ? `≠ ${say('changed')}` : `+ ${only}`}</em>
        </Paragraph>
      )}
    </li>
  );
};
