import { Button, Card, Field, Heading, Input, Label, Paragraph, ValidationMessage } from '@digdir/designsystemet-react';
import { useEffect, useRef, useState } from 'react';
import { freshKey } from '../../../api/fresh-key';
import { useSaving } from '../../../api/use-saving';
import { queryNames } from '../../../frame/addresses';
import { apiLanguage } from '../../../language/language';
import { Failed } from '../../../states/failed';
import { SavingState } from '../../../states/saving-state';
import { useUnsaved } from '../../../unsaved/use-unsaved';
import { ReadLadderFileDocument, type ReadLadderFileMutation } from '../ladder-file.generated';
import { ImportOutlook } from './import-outlook';
import { say } from './list-texts';
import { slugInFile } from './slug-in-file';
import { useOpenDraft } from './use-open-draft';

interface ImportFileProps {
  /** Code of the owner. */
  readonly organization: string;
  readonly onImported: (slug: string) => void;
  readonly onCancel: () => void;
}

/** The longest file that the API reads, in characters. */
const MOST = 100_000;

/** Reads a ladder from a file: first what it would change, then for good. The file stays chosen when it is refused. */
export const ImportFile = ({ organization, onImported, onCancel }: ImportFileProps) => {
  const [content, setContent] = useState('');
  const [outlook, setOutlook] = useState<ReadLadderFileMutation['importLadder']>();
  const [idempotencyKey, setKey] = useState(freshKey);
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => heading.current?.focus(), []);
  const { saving, save, forget } = useSaving(ReadLadderFileDocument, (data) => data.importLadder);
  const isSaved = useUnsaved(content !== '', { within: [queryNames.organization] });
  const slug = slugInFile(content);
  const draft = useOpenDraft(slug);
  const isTooLarge = content.length > MOST;
  const choose = async (file: File | undefined) => {
    setOutlook(undefined);
    forget();
    setKey(freshKey());
    setContent((await file?.text()) ?? '');
  };
  const send = async (dryRun: boolean) => {
    if (draft.state !== 'KNOWN') return;
    const input = { content, organization, expectedVersion: draft.version, dryRun, ...(!dryRun && { idempotencyKey }) };
    const answer = await save({ input, language: apiLanguage });
    if (!answer) return;
    setOutlook(answer);
    if (!answer.ladder) return;
    isSaved();
    onImported(answer.ladder.slug);
  };
  const reload = () => {
    setOutlook(undefined);
    forget();
    if (draft.state !== 'LOADING') draft.ask?.();
  };
  return (
    <Card className="editor-panel" asChild>
      <section aria-labelledby="import-file">
        <Heading level={2} data-size="sm" id="import-file" ref={heading} tabIndex={-1}>
          {say('file.title')}
        </Heading>
        <Paragraph>{say('file.lead')}</Paragraph>
        <Field>
          <Label>{say('file.choose')}</Label>
          <Input
            type="file"
            accept=".yaml,.yml,application/yaml,text/yaml"
            onChange={({ target }) => void choose(target.files?.[0])}
          />
          {isTooLarge && <ValidationMessage>{say('file.tooLarge', { most: MOST })}</ValidationMessage>}
        </Field>
        {draft.state === 'FAILED' && <Failed failure={draft.failure} again={draft.ask} />}
        {saving.state !== 'DONE' && <SavingState saving={saving} reload={reload} />}
        {outlook && <ImportOutlook outlook={outlook} />}
        <div className="editor-buttons">
          {outlook && outlook.outcome !== 'UNCHANGED' ? (
            <Button disabled={draft.state !== 'KNOWN'} onClick={() => void send(false)}>
              {say('file.do')}
            </Button>
          ) : (
            <Button disabled={content === '' || isTooLarge || draft.state !== 'KNOWN'} onClick={() => void send(true)}>
              {say('file.check')}
            </Button>
          )}
          <Button variant="secondary" onClick={onCancel}>
            {say('file.cancel')}
          </Button>
        </div>
      </section>
    </Card>
  );
};
