import { Button, Heading, Paragraph } from '@digdir/designsystemet-react';
import { useState } from 'react';
import { useSaving } from '../../api/use-saving';
import { apiLanguage } from '../../language/language';
import { SavingState } from '../../states/saving-state';
import { ErasePerson } from './erase-person';
import { say } from './person-texts';
import { ExportPersonForThemDocument, type ShownPersonFragment } from './person.generated';

interface PersonPrivacyProps {
  readonly person: ShownPersonFragment;
  /** Code of the employer. */
  readonly organization: string;
}

/** What only HR does: hand out all that is stored of a person, and erase them. */
export const PersonPrivacy = ({ person: { id, externalId }, organization }: PersonPrivacyProps) => {
  const { saving, save } = useSaving(ExportPersonForThemDocument, (data) => data.exportPerson);
  const [isErased, setIsErased] = useState(false);
  const fetchAll = async () => {
    const payload = await save({ input: { organization, externalId }, language: apiLanguage });
    if (payload) keepAsFile(`${externalId}.json`, JSON.stringify(payload.everything, undefined, 2));
  };
  if (isErased)
    return (
      <div role="status">
        <Heading level={3} data-size="xs">
          {say('hr.erased', { id: externalId })}
        </Heading>
        <Paragraph>{say('hr.erasedBody')}</Paragraph>
      </div>
    );
  return (
    <>
      <Heading level={3} data-size="xs">
        {say('hr.exportTitle')}
      </Heading>
      <Paragraph>{say('hr.exportBody')}</Paragraph>
      <SavingState saving={saving} done={say('hr.exported')} />
      <div>
        <Button variant="secondary" disabled={saving.state === 'UNDER_WAY'} onClick={() => void fetchAll()}>
          {say('hr.export')}
        </Button>
      </div>
      <Heading level={3} data-size="xs">
        {say('hr.eraseTitle')}
      </Heading>
      <Paragraph>{say('hr.eraseBody')}</Paragraph>
      <ErasePerson id={id} externalId={externalId} organization={organization} whenErased={() => setIsErased(true)} />
    </>
  );
};

/** Hands a text to the browser to keep as a file. */
const keepAsFile = (name: string, text: string): void => {
  const address = URL.createObjectURL(new Blob([text], { type: 'application/json' }));
  const link = document.createElement('a');
  link.href = address;
  link.download = name;
  link.click();
  URL.revokeObjectURL(address);
};
