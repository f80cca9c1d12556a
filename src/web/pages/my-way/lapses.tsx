import { Heading, Paragraph } from '@digdir/designsystemet-react';
import { meritName } from '../../evidence/merit-name';
import { writeDay } from '../../language/write';
import { nameOfStep } from '../../staircase/step-name';
import { DemandWayOn } from './demand-way-on';
import type { MyWayPerson } from './standing-page';
import { say } from './standing-texts';

type Lapse = MyWayPerson['lapses'][number];

/** What the employee loses when, and why. */
export const Lapses = ({ lapses }: Pick<MyWayPerson, 'lapses'>) => {
  if (lapses.length === 0) return null;
  return (
    <section className="my-way-section">
      <Heading level={2} data-size="md">
        {say('lapses')}
      </Heading>
      <Paragraph>{say('lapsesBody')}</Paragraph>
      <ul className="my-way-dates">
        {lapses.map((lapse) => (
          <li key={`${lapse.lastDay} ${lapse.step.id} ${lapse.criterion?.requirement.id ?? ''}`}>
            <time dateTime={lapse.lastDay}>{writeDay(lapse.lastDay)}</time>
            <div className="my-way-section">
              <p>
                {say(`lapse.${lapse.kind}`, {
                  step: nameOfStep(lapse.step),
                  text: lapse.criterion?.requirement.text ?? '',
                })}
              </p>
              <Cause lapse={lapse} />
              {lapse.criterion && (
                <DemandWayOn
                  node={lapse.criterion.node}
                  text={lapse.criterion.requirement.text}
                  evidence={lapse.criterion.evidence}
                />
              )}
            </div>
          </li>
        ))}
      </ul>
    </section>
  );
};

const Cause = ({ lapse: { evidence, employments } }: { readonly lapse: Lapse }) => {
  const causes = [...evidence.map(meritName), ...employments.map(({ label }) => label)];
  return causes.length === 0 ? null : <p className="my-way-quiet">{say('lapseBy', { what: causes.join(', ') })}</p>;
};
