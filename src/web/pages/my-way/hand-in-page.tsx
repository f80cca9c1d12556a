import { Alert, Heading, Paragraph } from '@digdir/designsystemet-react';
import { useSearchParams } from 'react-router';
import { useAnswer } from '../../api/use-answer';
import { queryNames } from '../../frame/addresses';
import { apiLanguage } from '../../language/language';
import { MeritForm } from '../../merit/merit-form';
import { Answered } from '../../states/answered';
import { HandedInDocument, QualificationToHandInDocument } from './hand-in.generated';
import { say } from './hand-in-texts';
import { meritKindOf } from './merit-in-address';
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
  const known = answer.state === 'ANSWERED' ? (answer.data.viewer.person ?? undefined) : undefined;
  return (
    <>
      <Alert data-color="info">
        <Heading level={2} data-size="2xs">
          {say('claimTitle')}
        </Heading>
        <Paragraph>{say('claim')}</Paragraph>
        <Paragraph>{say('noPersonal')}</Paragraph>
      </Alert>
      <HandInForm person={person} known={known} onDone={answer.ask} />
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

type HandInFormProps = Pick<Parameters<typeof MeritForm>[0], 'person' | 'known' | 'onDone'>;

/** The form, with the kind and the qualification that the address names chosen; with another address it begins anew. */
const HandInForm = (props: HandInFormProps) => {
  const [query] = useSearchParams();
  const kind = meritKindOf(query.get(queryNames.merit)) ?? 'QUALIFICATION';
  const slug = query.get(queryNames.qualification) ?? '';
  const asked = useAnswer(QualificationToHandInDocument, { slug, language: apiLanguage }, { paused: slug === '' });
  if (slug !== '' && asked.state === 'LOADING') return null;
  const found = slug !== '' && asked.state === 'ANSWERED' ? asked.data.qualification : null;
  return (
    <MeritForm
      key={`${kind} ${slug}`}
      {...props}
      words={{ kind: say('kind'), submit: say('submit'), done: say('done') }}
      within={[queryNames.merit, queryNames.qualification]}
      beginning={{ kind, qualification: found ? { value: found.slug, name: found.name } : undefined }}
    />
  );
};
