import { Button, Paragraph } from '@digdir/designsystemet-react';
import { useSaving } from '../../api/use-saving';
import { apiLanguage } from '../../language/language';
import { SavingState } from '../../states/saving-state';
import { downloadJson } from './download-json';
import { ExportMeDocument } from './stored.generated';
import { say } from './stored-texts';

interface ExportMeProps {
  /** The code of the employer. */
  readonly organization: string;
  readonly externalId: string;
}

/** Hands the employee everything that is stored about them as a file. */
export const ExportMe = ({ organization, externalId }: ExportMeProps) => {
  const { saving, save } = useSaving(ExportMeDocument, (data) => data.exportPerson);
  const file = `trappa-${externalId.replaceAll(/[^\w.-]/gu, '_')}.json`;
  const download = async () => {
    if (saving.state === 'UNDER_WAY') return;
    const outcome = await save({ input: { organization, externalId }, language: apiLanguage });
    if (outcome) downloadJson(file, outcome.everything);
  };
  return (
    <div className="my-way-section no-print">
      <Paragraph>{say('exportBody')}</Paragraph>
      <div>
        <Button onClick={() => void download()}>{say('exportButton')}</Button>
      </div>
      <SavingState saving={saving} done={say('exported', { file })} />
    </div>
  );
};
