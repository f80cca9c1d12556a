import { Button, Card, Checkbox, Heading, Textfield } from '@digdir/designsystemet-react';
import { useEffect, useRef, useState } from 'react';
import { freshKey } from '../../../api/fresh-key';
import { useSaving } from '../../../api/use-saving';
import { queryNames } from '../../../frame/addresses';
import { apiLanguage } from '../../../language/language';
import { SavingState } from '../../../states/saving-state';
import { suggestSlug } from '../../../slug/suggest-slug';
import { useAskFirst } from '../../../unsaved/unsaved-context';
import { useUnsaved } from '../../../unsaved/use-unsaved';
import type { Progression } from '../edit-ladder.generated';
import { writtenText } from '../../../language/both-languages';
import { CreateLadderDocument } from '../ladder-work.generated';
import { slugFault } from '../steps/slug-fault';
import { say as sayOfSteps } from '../steps/steps-texts';
import { ProgressionField } from '../whole/progression-field';
import { ScaleField } from '../whole/scale-field';
import { say as sayOfWhole } from '../whole/whole-texts';
import { say } from './list-texts';

interface CreateLadderProps {
  /** Code of the owner. */
  readonly organization: string;
  readonly onCreated: (slug: string) => void;
  readonly onCancel: () => void;
}

interface NewLadderFields {
  readonly sv: string;
  readonly en: string;
  /** Undefined until somebody types another than the name suggests. */
  readonly slug: string | undefined;
  readonly field: string;
  readonly progression: Progression;
  readonly cumulative: boolean;
  readonly scale: string;
}

const noFields: NewLadderFields = {
  sv: '',
  en: '',
  slug: undefined,
  field: '',
  progression: 'EARNED',
  cumulative: false,
  scale: '',
};

const UNSAVED = 'a new ladder';

/** Begins a new ladder. What is written stays when it is refused. */
export const CreateLadder = ({ organization, onCreated, onCancel }: CreateLadderProps) => {
  const [fields, setFields] = useState(noFields);
  const [isTried, setTried] = useState(false);
  const [idempotencyKey] = useState(freshKey);
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => heading.current?.focus(), []);
  const { saving, save } = useSaving(CreateLadderDocument, (data) => data.createLadder);
  const askFirst = useAskFirst();
  const isSaved = useUnsaved(fields !== noFields, { kind: UNSAVED, within: [queryNames.organization] });
  const slug = fields.slug ?? suggestSlug(fields.sv);
  const set = (changed: Partial<NewLadderFields>) => setFields({ ...fields, ...changed });
  const missing = (text: string) => isTried && text.trim() === '' && say('create.missing');
  const create = async () => {
    setTried(true);
    const { field, progression, cumulative, scale } = fields;
    if (fields.sv.trim() === '' || field.trim() === '' || slugFault([], slug) !== undefined) return;
    const input = {
      slug,
      name: writtenText(fields),
      organization,
      field: field.trim(),
      progression,
      cumulative,
      ...(scale !== '' && { scale }),
      idempotencyKey,
    };
    if (!(await save({ input, language: apiLanguage }))) return;
    isSaved();
    onCreated(slug);
  };
  return (
    <Card className="editor-panel" asChild>
      <form
        noValidate
        onSubmit={(event) => {
          event.preventDefault();
          void create();
        }}
      >
        <Heading level={2} data-size="sm" ref={heading} tabIndex={-1}>
          {say('create.title')}
        </Heading>
        <Textfield
          label={say('create.name')}
          lang="sv"
          value={fields.sv}
          error={missing(fields.sv)}
          onChange={({ target }) => set({ sv: target.value })}
        />
        <Textfield
          label={say('create.nameEn')}
          lang="en"
          value={fields.en}
          onChange={({ target }) => set({ en: target.value })}
        />
        <Textfield
          label={sayOfSteps('slug')}
          description={sayOfSteps('slugHint')}
          value={slug}
          error={isTried && slugFault([], slug)}
          onChange={({ target }) => set({ slug: target.value })}
        />
        <Textfield
          label={sayOfWhole('field')}
          description={sayOfWhole('fieldHint')}
          value={fields.field}
          error={missing(fields.field)}
          onChange={({ target }) => set({ field: target.value })}
        />
        <ScaleField scale={fields.scale} onChange={(scale) => set({ scale })} />
        <ProgressionField progression={fields.progression} onChange={(progression) => set({ progression })} />
        <Checkbox
          label={sayOfWhole('cumulative')}
          checked={fields.cumulative}
          onChange={({ target }) => set({ cumulative: target.checked })}
        />
        <SavingState saving={saving} />
        <div className="editor-buttons">
          <Button type="submit" disabled={saving.state === 'UNDER_WAY'}>
            {say('create.do')}
          </Button>
          <Button type="button" variant="secondary" onClick={() => askFirst(UNSAVED, onCancel)}>
            {say('create.cancel')}
          </Button>
        </div>
      </form>
    </Card>
  );
};
