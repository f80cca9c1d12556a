import { Heading, Paragraph } from '@digdir/designsystemet-react';
import { writeDay } from '../../language/write';
import { nameOfStep } from '../../staircase/step-name';
import { VerdictTag } from '../../verdict/verdict-tag';
import { announcedIn, type AnnouncingAssessment } from './announced-demands';
import { DemandWayOn } from './demand-way-on';
import { say } from './standing-texts';

/** Demands that are decided and come into force later, in the order of their days. */
export const Announced = ({ assessments }: { readonly assessments: readonly AnnouncingAssessment[] }) => {
  const announced = announcedIn(assessments);
  if (announced.length === 0) return null;
  return (
    <section className="my-way-section">
      <Heading level={2} data-size="md">
        {say('announced')}
      </Heading>
      <Paragraph>{say('announcedBody')}</Paragraph>
      <ul className="my-way-dates">
        {announced.map(({ step, from, criterion }) => (
          <li key={`${step.id} ${criterion.requirement.id}`}>
            <time dateTime={from}>{say('from', { day: writeDay(from) })}</time>
            <div className="my-way-section">
              <p>{say('announcedFor', { step: nameOfStep(step), text: criterion.requirement.text })}</p>
              <p>
                <VerdictTag verdict={criterion.verdict} /> <span className="my-way-quiet">{criterion.because}</span>
              </p>
              {criterion.verdict !== 'MET' && (
                <DemandWayOn node={criterion.node} text={criterion.requirement.text} evidence={criterion.evidence} />
              )}
            </div>
          </li>
        ))}
      </ul>
    </section>
  );
};
