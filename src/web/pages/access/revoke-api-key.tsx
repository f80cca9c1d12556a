import { Button, Dialog, Heading, Paragraph } from '@digdir/designsystemet-react';
import { useSaving } from '../../api/use-saving';
import { apiLanguage } from '../../language/language';
import { SavingState } from '../../states/saving-state';
import { RevokeApiKeyDocument, type ListedApiKeyFragment } from './access.generated';
import { say } from './access-texts';

interface RevokeApiKeyProps {
  readonly apiKey: ListedApiKeyFragment;
  readonly close: () => void;
  readonly whenRevoked: () => void;
}

/** Asks before a key is revoked, and says what comes of it. */
export const RevokeApiKey = ({ apiKey: { id, name }, close, whenRevoked }: RevokeApiKeyProps) => {
  const { saving, save } = useSaving(RevokeApiKeyDocument, (data) => data.revokeApiKey);
  const revoke = async () => {
    if (await save({ apiKey: id, language: apiLanguage })) whenRevoked();
  };
  return (
    <Dialog open onClose={close} closeButton={say('revoke.close')} aria-labelledby="revoke-title">
      <div className="access-dialog">
        <Heading id="revoke-title" level={2} data-size="sm">
          {say('revoke.title', { name })}
        </Heading>
        <Paragraph>{say('revoke.body')}</Paragraph>
        <SavingState saving={saving} />
        <div className="access-actions">
          <Button data-color="danger" disabled={saving.state === 'UNDER_WAY'} onClick={() => void revoke()}>
            {say('revoke.confirm')}
          </Button>
          <Button variant="secondary" onClick={close}>
            {say('revoke.cancel')}
          </Button>
        </div>
      </div>
    </Dialog>
  );
};
