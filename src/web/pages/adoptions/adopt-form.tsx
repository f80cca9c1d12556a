import { Button, Card, Fieldset, Heading, Paragraph, Radio, Textfield } from '@digdir/designsystemet-react';
import { useState, type ReactNode } from 'react';
import { adoptionOf, newAdoptionDraft, type AdoptionDraft } from '../../adaptation/adoption-draft';
import { problemFor } from '../../api/problem-for';
import { nameOfStep } from '../../staircase/step-name';
import { freshKey } from '../../api/fresh-key';
import { useSaving } from '../../api/use-saving';
import { queryNames } from '../../frame/addresses';
import { apiLanguage } from '../../language/language';
import { SavingState } from '../../states/saving-state';
import { useUnsaved } from '../../unsaved/use-unsaved';
import type { WorkOrganization } from '../../viewer/work-organization';
import { say } from './adopt-texts';
import { AdoptLadderDocument, type AdoptLadderMutation } from './adoption-changes.generated';
import { Adopted } from './adopted';
import type { LadderToAdoptQuery } from './adoptions.generated';
import { AdoptionDecision } from './adoption-decision';

interface AdoptFormProps {
  readonly ladder: NonNullable<LadderToAdoptQuery['ladder']>;
  readonly organization: WorkOrganization;
  /** The way back to choosing another ladder. */
  readonly children: ReactNode;
}

/** How the chosen ladder is to be used, from when and by what decision. */
export const AdoptForm = ({ ladder, organization, children }: AdoptFormProps) => {
  const [begun] = useState(() => newAdoptionDraft(ladder, organization));
  const [draft, setDraft] = useState(begun);
  const [isTried, setIsTried] = useState(false);
  const [key, setKey] = useState(freshKey);
  const [adopted, setAdopted] = useState<AdoptLadderMutation['adoptLadder']>();
  const { saving, save } = useSaving(AdoptLadderDocument, (data) => data.adoptLadder);
  useUnsaved(draft !== begun && !adopted, { within: [queryNames.ladder, queryNames.organization] });
  const problems = saving.state === 'REFUSED' ? saving.problems : [];
  const change = (part: Partial<AdoptionDraft>) => {
    setDraft({ ...draft, ...part });
    setKey(freshKey());
  };
  const missing = (value: string) => (isTried && value.trim() === '' ? say('missing') : undefined);

  const adopt = async () => {
    setIsTried(true);
    const adoption = adoptionOf(draft);
    if (adoption === undefined) return;
    const input = { ...adoption, ladder: ladder.id, organization: organization.code, idempotencyKey: key };
    setAdopted(await save({ input, language: apiLanguage }));
  };

  if (adopted)
    return <Adopted payload={adopted} isAdapted={draft.isAdapted} base={ladder.name} organization={organization} />;
  return (
    <form
      className="adoption-form"
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        void adopt();
      }}
    >
      <Card className="adoption-card" variant="tinted">
        <Paragraph data-size="sm">{say('chosen')}</Paragraph>
        <Heading level={2} data-size="xs">
          {ladder.name}
        </Heading>
        <Paragraph>{say('owner', { organization: ladder.organization.name, revision: ladder.revision })}</Paragraph>
        <Paragraph data-size="sm">
          {say('steps', { count: ladder.steps.length, steps: ladder.steps.map(nameOfStep).join(', ') })}
        </Paragraph>
        <div>{children}</div>
      </Card>
      <Fieldset>
        <Fieldset.Legend>{say('how')}</Fieldset.Legend>
        <Radio
          name="how"
          value="as-is"
          label={say('asIs')}
          description={say('asIsMeans')}
          checked={!draft.isAdapted}
          onChange={() => change({ isAdapted: false })}
        />
        <Radio
          name="how"
          value="adapted"
          label={say('adapted')}
          description={say('adaptedMeans')}
          checked={draft.isAdapted}
          onChange={() => change({ isAdapted: true })}
        />
      </Fieldset>
      {draft.isAdapted && (
        <>
          <Textfield
            label={say('name')}
            value={draft.name}
            error={missing(draft.name) ?? problemFor(problems, 'name')}
            onChange={({ target }) => change({ name: target.value })}
          />
          <Textfield
            label={say('nameEn')}
            lang="en"
            value={draft.nameEn}
            onChange={({ target }) => change({ nameEn: target.value })}
          />
          <Textfield
            label={say('slug')}
            description={say('slugMeans')}
            value={draft.slug}
            error={missing(draft.slug) ?? problemFor(problems, 'slug')}
            onChange={({ target }) => change({ slug: target.value })}
          />
        </>
      )}
      <AdoptionDecision
        decision={draft.decision}
        change={(decision) => change({ decision })}
        problems={problems}
        isTried={isTried}
      />
      <div className="adoption-fields">
        <Textfield
          type="date"
          label={say('from')}
          value={draft.from}
          error={missing(draft.from) ?? problemFor(problems, 'from')}
          onChange={({ target }) => change({ from: target.value })}
        />
        <Textfield
          type="date"
          label={say('to')}
          value={draft.to}
          error={problemFor(problems, 'to')}
          onChange={({ target }) => change({ to: target.value })}
        />
      </div>
      <SavingState saving={saving} />
      <div>
        <Button type="submit" loading={saving.state === 'UNDER_WAY'}>
          {say('submit')}
        </Button>
      </div>
    </form>
  );
};
