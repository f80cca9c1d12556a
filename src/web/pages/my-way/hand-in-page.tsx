import { Alert, Heading, Paragraph } from '@digdir/designsystemet-react';
import { useAnswer } from '../../api/use-answer';
import { apiLanguage } from '../../language/language';
import { MeritForm } from '../../merit/merit-form';
import { Answered } from '../../states/answered';
import { HandedInDocument } from './hand-in.generated';
import { say } from './hand-in-texts';
import { MyWayFrame } from './my-way-frame';
import { WaitingMerits } from './waiting-merits';

/** Where the employee hands in a merit, and takes one back. */
export const HandInPage = () => (
  <MyWayFrame title={say('title')} lead={say('lead')}>
    {({ id }) => <HandIn person={id} />}
  </MyWayFrame>
);

const HandIn = ({ person }: { readonly person: string }) => {
  const answer = useAnswer(HandedInDocument, { language: apiLanguage });
  return (
    <>
      <Alert data-color="info">
        <Heading level={2} data-size="2xs">
          {say('claimTitle')}
        </Heading>
        <Paragraph>{say('claim')}</Paragraph>
        <Paragraph>{say('noPersonal')}</Paragraph>
      </Alert>
      <MeritForm
        person={person}
        words={{ kind: say('kind'), submit: say('submit'), done: say('done') }}
        onDone={answer.ask}
      />
      <section className="my-way-section">
        <Heading level={2} data-size="md">
          {say('waiting')}
        </Heading>
        <Answered answer={answer}>
          {({ viewer }) => viewer.person && <WaitingMerits person={viewer.person} ask={answer.ask} />}
        </Answered>
      </section>
    </>
  );
};
