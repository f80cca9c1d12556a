import { Button, Field, Heading, Label, Paragraph, Select, Textfield } from '@digdir/designsystemet-react';
import { useState } from 'react';
import { useParams, useSearchParams } from 'react-router';
import { decisionOf, noDecision } from '../../adaptation/decision-draft';
import { problemFor } from '../../adaptation/problem-for';
import { freshKey } from '../../api/fresh-key';
import { useAnswer } from '../../api/use-answer';
import { useSaving } from '../../api/use-saving';
import { AnsweredPage } from '../../frame/answered-page';
import { addresses, queryNames } from '../../frame/addresses';
import { NotFoundPage } from '../../frame/not-found-page';
import { Page } from '../../frame/page';
import { SiteLink } from '../../frame/site-link';
import { LadderDifference } from '../../ladder-work/ladder-difference';
import { apiLanguage } from '../../language/language';
import { writeDay } from '../../language/write';
import { Empty } from '../../states/empty';
import { SavingState } from '../../states/saving-state';
import { useUnsaved } from '../../unsaved/use-unsaved';
import { ForThoseWhoMay } from '../../viewer/for-those-who-may';
import { say } from './adopt-texts';
import { UpdateAdoptionDocument } from './adoption-changes.generated';
import {
  AdoptionToUpdateDocument,
  type AdoptionToUpdateQuery,
  type UpdatableAdoptionFragment,
} from './adoptions.generated';
import { DecisionFields } from './decision-fields';
import { say as sayAdoption } from './adoption-texts';
import '../../adaptation/adaptation.css';
import './adoptions.css';

/** Goes over to another revision of a ladder that is used, by a decision. */
export const GoOverPage = () => {
  const { adoption: id = '' } = useParams();
  return (
    <ForThoseWhoMay permissions={['DECIDE_LADDERS']}>
      <GoOver id={id} />
    </ForThoseWhoMay>
  );
};

const GoOver = ({ id }: { readonly id: string }) => {
  const answer = useAnswer(AdoptionToUpdateDocument, { id, language: apiLanguage });
  return (
    <AnsweredPage answer={answer} title={sayAdoption('title')}>
      {({ node }) => (isAdoption(node) ? <GoOverFrom adoption={node} /> : <NotFoundPage />)}
    </AnsweredPage>
  );
};

const isAdoption = (node: AdoptionToUpdateQuery['node']): node is UpdatableAdoptionFragment =>
  node !== null && 'revision' in node;

const GoOverFrom = ({ adoption }: { readonly adoption: UpdatableAdoptionFragment }) => {
  const { ladder, organization, revision } = adoption;
  const others = ladder.revisions.filter((one) => one.status === 'PUBLISHED' && one.revision !== revision);
  const uses = revision === null ? say('revisionUnknown') : say('revision', { revision });
  return (
    <Page
      title={say('goOverTitle')}
      lead={say('goOverLead', { organization: organization.name, name: ladder.name, uses })}
    >
      {others.length === 0 ? (
        <Empty title={say('noOther')}>{say('noOtherNext')}</Empty>
      ) : (
        <GoOverForm adoption={adoption} others={others.toReversed()} />
      )}
      <SiteLink to={`${addresses.adoptions}?${queryNames.organization}=${organization.code}`}>
        {say('toAdoptions')}
      </SiteLink>
    </Page>
  );
};

interface GoOverFormProps {
  readonly adoption: UpdatableAdoptionFragment;
  /** The other published revisions, the newest first. */
  readonly others: UpdatableAdoptionFragment['ladder']['revisions'];
}

const GoOverForm = ({ adoption, others }: GoOverFormProps) => {
  const [query, setQuery] = useSearchParams();
  const chosen = others.find((one) => String(one.revision) === query.get(queryNames.to)) ?? others[0];
  const [decision, setDecision] = useState(noDecision);
  const [from, setFrom] = useState('');
  const [isTried, setIsTried] = useState(false);
  const [key, setKey] = useState(freshKey);
  const { saving, save } = useSaving(UpdateAdoptionDocument, (data) => data.updateAdoption);
  useUnsaved((decision !== noDecision || from !== '') && saving.state !== 'DONE');
  const problems = saving.state === 'REFUSED' ? saving.problems : [];

  const goOver = async () => {
    setIsTried(true);
    const decided = decisionOf(decision);
    if (!decided || from === '' || !chosen) return;
    const input = { adoption: adoption.id, ladder: chosen.id, decision: decided, from, idempotencyKey: key };
    const done = await save({ input, language: apiLanguage });
    if (done) setKey(freshKey());
  };

  return (
    <>
      <form
        className="adoption-form"
        noValidate
        onSubmit={(event) => {
          event.preventDefault();
          void goOver();
        }}
      >
        <Field>
          <Label>{say('toRevision')}</Label>
          <Select
            value={String(chosen?.revision)}
            onChange={({ target }) => {
              setKey(freshKey());
              setQuery({ [queryNames.to]: target.value }, { replace: true });
            }}
          >
            {others.map((one) => (
              <Select.Option key={one.id} value={String(one.revision)}>
                {one.validFrom === null
                  ? say('inForceUnknown', { revision: one.revision })
                  : say('inForce', { revision: one.revision, day: writeDay(one.validFrom) })}
              </Select.Option>
            ))}
          </Select>
        </Field>
        <DecisionFields
          decision={decision}
          change={(changed) => {
            setDecision(changed);
            setKey(freshKey());
          }}
          problems={problems}
          isTried={isTried}
        />
        <Textfield
          type="date"
          label={say('fromNew')}
          description={say('fromNewMeans')}
          value={from}
          error={isTried && from === '' ? say('missing') : problemFor(problems, 'from')}
          onChange={({ target }) => {
            setFrom(target.value);
            setKey(freshKey());
          }}
        />
        <SavingState saving={saving} done={say('wentOver', { revision: chosen?.revision ?? '' })} />
        <div>
          <Button type="submit" loading={saving.state === 'UNDER_WAY'} disabled={saving.state === 'DONE'}>
            {say('goOver')}
          </Button>
        </div>
      </form>
      <section className="adoption-section">
        <Heading level={2} data-size="sm">
          {say('difference')}
        </Heading>
        {adoption.revision === null || !chosen ? (
          <Paragraph>{say('noDifferenceKnown')}</Paragraph>
        ) : (
          <LadderDifference slug={adoption.ladder.slug} revision={chosen.revision} published={adoption.revision} />
        )}
      </section>
    </>
  );
};
