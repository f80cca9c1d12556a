import { Button, Field, Heading, Label, Paragraph, Select, Textfield } from '@digdir/designsystemet-react';
import { useState } from 'react';
import { useSearchParams } from 'react-router';
import { freshKey } from '../../api/fresh-key';
import { problemFor } from '../../api/problem-for';
import { useSaving } from '../../api/use-saving';
import { decisionOf, noDecision } from '../../decision/decision-draft';
import { queryNames } from '../../frame/addresses';
import { queryWith } from '../../frame/query-with';
import { LadderDifference } from '../../ladder-work/ladder-difference';
import { apiLanguage } from '../../language/language';
import { writeDay } from '../../language/write';
import { SavingState } from '../../states/saving-state';
import { useUnsaved } from '../../unsaved/use-unsaved';
import { say } from './adopt-texts';
import { AdoptionDecision } from './adoption-decision';
import { UpdateAdoptionDocument } from './adoption-changes.generated';
import type { UpdatableAdoptionFragment } from './adoptions.generated';

interface GoOverFormProps {
  readonly adoption: UpdatableAdoptionFragment;
  /** The other published revisions, the newest first. */
  readonly others: UpdatableAdoptionFragment['ladder']['revisions'];
}

/** Which revision to go over to, by what decision and from when; and what differs. */
export const GoOverForm = ({ adoption, others }: GoOverFormProps) => {
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
              setQuery((before) => queryWith(before, { [queryNames.to]: target.value }), { replace: true });
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
        <AdoptionDecision
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
