import { Card, Heading, Paragraph } from '@digdir/designsystemet-react';
import { FindingList } from '../../../ladder-work/finding-list';
import { findingsOnStep } from '../../../ladder-work/findings-at';
import { language } from '../../../language/language';
import { SourceLine } from '../../../source/source-line';
import { wordForTransition } from '../../../vocabulary/transition';
import { wordForAuthority, wordForScope, wordForStrength } from '../../../vocabulary/requirement';
import { DemandDays } from '../demands/demand-days';
import { EarlierStepsHold } from '../demands/earlier-steps-hold';
import type { EditedLadderFragment } from '../edited-ladder.generated';
import { nameInDraft, nameOfStepIn } from '../../../staircase/name-in-draft';
import { say } from '../steps/steps-texts';

/** The steps as they are to be, for those who read and do not edit. */
export const StepsToRead = ({ ladder }: { readonly ladder: EditedLadderFragment }) => (
  <ol className="steps-to-read">
    {ladder.steps.map((step) => (
      <Card asChild key={step.slug}>
        <li>
          <Heading level={3} data-size="xs" lang="sv">
            {nameInDraft(ladder, step)}
          </Heading>
          {step.descriptionSv !== null && (
            <Paragraph>{language === 'en' ? step.descriptionEn : step.descriptionSv}</Paragraph>
          )}
          <FindingList findings={findingsOnStep(ladder.findings, step.slug)} />
          {step.statedRequirements.length === 0 ? (
            <Paragraph>{step.demandsUnknown ? say('demandsUnknown') : say('demands.none')}</Paragraph>
          ) : (
            <ul>
              {step.statedRequirements.map((demand) => (
                <li key={demand.slug}>
                  <span>{wordForScope[demand.scope]}.</span> <strong>{wordForStrength[demand.strength]}:</strong>{' '}
                  {demand.text} <DemandDays demand={demand} />
                  {demand.legalBasis && (
                    <Paragraph data-size="sm">
                      {wordForAuthority[demand.authority]}: <SourceLine source={demand.legalBasis} />
                    </Paragraph>
                  )}
                </li>
              ))}
            </ul>
          )}
          <EarlierStepsHold ladder={ladder} step={step.slug} />
          {ladder.transitions
            .filter(({ from }) => from.slug === step.slug)
            .map(({ to, kind }) => (
              <Paragraph key={to.slug} data-size="sm">
                {wordForTransition[kind]}: {say('ways.on', { step: nameOfStepIn(ladder, to.slug) })}
              </Paragraph>
            ))}
        </li>
      </Card>
    ))}
  </ol>
);
