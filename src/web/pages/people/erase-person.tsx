import { Button, Paragraph, Textfield } from '@digdir/designsystemet-react';
import { useState } from 'react';
import { useSaving } from '../../api/use-saving';
import { apiLanguage } from '../../language/language';
import { writeList } from '../../language/write';
import { SavingState } from '../../states/saving-state';
import { useUnsaved } from '../../unsaved/use-unsaved';
import { personChoices } from './person-choices';
import { say } from './person-texts';
import { ErasePersonDocument, type ErasePersonMutation } from './person.generated';

interface ErasePersonProps {
  /** The id that the API gives, so that nobody else is erased who has got the same external id. */
  readonly id: string;
  readonly externalId: string;
  readonly organization: string;
  readonly whenErased: () => void;
}

/** Erases a person: first it shows what would go, then it wants the id typed. */
export const ErasePerson = ({ id, externalId, organization, whenErased }: ErasePersonProps) => {
  const [wouldGo, setWouldGo] = useState<ErasePersonMutation['erasePerson']['erased']>(null);
  const [typed, setTyped] = useState('');
  const [isTried, setIsTried] = useState(false);
  const { saving, save, forget } = useSaving(ErasePersonDocument, (data) => data.erasePerson);
  useUnsaved(typed !== '', { within: personChoices });
  const input = { organization, externalId, person: id };
  const look = async () => {
    const payload = await save({ input: { ...input, dryRun: true }, language: apiLanguage });
    if (!payload) return;
    setWouldGo(payload.erased);
    forget();
  };
  const erase = async () => {
    setIsTried(true);
    if (typed.trim() !== externalId) return;
    if (await save({ input, language: apiLanguage })) whenErased();
  };
  const isUnderWay = saving.state === 'UNDER_WAY';
  if (!wouldGo)
    return (
      <>
        <SavingState saving={saving} />
        <div>
          <Button variant="secondary" data-color="danger" disabled={isUnderWay} onClick={() => void look()}>
            {say('hr.look')}
          </Button>
        </div>
      </>
    );
  return (
    <form
      className="person-form"
      aria-label={say('hr.eraseTitle')}
      onSubmit={(event) => {
        event.preventDefault();
        void erase();
      }}
    >
      <Paragraph role="status">{say('hr.wouldErase', { what: countsOf(wouldGo) })}</Paragraph>
      <Textfield
        label={say('hr.confirmLabel', { id: externalId })}
        value={typed}
        autoComplete="off"
        error={isTried && typed.trim() !== externalId && say('hr.confirmWrong')}
        onChange={({ target }) => setTyped(target.value)}
      />
      <SavingState saving={saving} />
      <div className="person-actions">
        <Button type="submit" data-color="danger" disabled={isUnderWay}>
          {say('hr.erase')}
        </Button>
      </div>
    </form>
  );
};

const kinds = ['employments', 'evidence', 'assignments', 'planVersions'] as const;

const countsOf = (erased: NonNullable<ErasePersonMutation['erasePerson']['erased']>): string =>
  writeList(kinds.map((kind) => say(`hr.would.${kind}`, { count: erased[kind] })));
