import { Button, Checkbox, Heading, Textfield } from '@digdir/designsystemet-react';
import { useState } from 'react';
import { FindingList } from '../../../ladder-work/finding-list';
import { queryNames } from '../../../frame/addresses';
import { findingsAt } from '../../../ladder-work/findings-at';
import type { LadderFields } from '../intent/intent';
import { fieldsOfLadder } from '../intent/ladder-operations';
import { useUnsaved } from '../../../unsaved/use-unsaved';
import type { DraftWork } from '../work/use-draft-work';
import { ProgressionField } from './progression-field';
import { ScaleField } from './scale-field';
import { SourcesField } from './sources-field';
import { TextsField } from './texts-field';
import { say } from './whole-texts';

/** What can be written of the ladder as a whole. What is written stays until it is saved. */
export const LadderFieldsForm = ({ work: { ladder, edit } }: { readonly work: DraftWork }) => {
  const [typed, setTyped] = useState<LadderFields>();
  useUnsaved(typed !== undefined, { within: [queryNames.revision] });
  const fields = typed ?? fieldsOfLadder(ladder);
  const set = (changed: Partial<LadderFields>) => setTyped({ ...fields, ...changed });
  const save = async () => {
    if (await edit({ kind: 'CHANGE_LADDER', fields })) setTyped(undefined);
  };
  return (
    <form
      className="editor-form"
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        void save();
      }}
    >
      <Heading level={2} data-size="sm">
        {say('title')}
      </Heading>
      <FindingList findings={findingsAt(ladder.findings, { kind: 'LADDER' })} />
      <Textfield
        label={say('nameSv')}
        lang="sv"
        value={fields.name.sv}
        onChange={({ target }) => set({ name: { ...fields.name, sv: target.value } })}
      />
      <Textfield
        label={say('nameEn')}
        lang="en"
        value={fields.name.en}
        onChange={({ target }) => set({ name: { ...fields.name, en: target.value } })}
      />
      <Textfield
        label={say('field')}
        description={say('fieldHint')}
        value={fields.field}
        onChange={({ target }) => set({ field: target.value })}
      />
      <ScaleField scale={fields.scale} onChange={(scale) => set({ scale })} />
      <ProgressionField progression={fields.progression} onChange={(progression) => set({ progression })} />
      <Checkbox
        label={say('cumulative')}
        checked={fields.cumulative}
        onChange={({ target }) => set({ cumulative: target.checked })}
      />
      <div className="editor-inline">
        <Textfield
          label={say('validFrom')}
          type="date"
          value={fields.validFrom}
          onChange={({ target }) => set({ validFrom: target.value })}
        />
        <Textfield
          label={say('validTo')}
          type="date"
          value={fields.validTo}
          onChange={({ target }) => set({ validTo: target.value })}
        />
      </div>
      <SourcesField sources={fields.sources} onChange={(sources) => set({ sources })} />
      <TextsField
        legend={say('unknowns')}
        nameOf={(number) => say('unknown', { number })}
        addLabel={say('addUnknown')}
        texts={fields.unknowns}
        onChange={(unknowns) => set({ unknowns })}
      />
      <TextsField
        legend={say('notes')}
        nameOf={(number) => say('note', { number })}
        addLabel={say('addNote')}
        texts={fields.notes}
        onChange={(notes) => set({ notes })}
      />
      <div className="editor-buttons">
        <Button type="submit" variant={typed ? 'primary' : 'secondary'}>
          {say('save')}
        </Button>
        {typed && (
          <Button type="button" variant="tertiary" onClick={() => setTyped(undefined)}>
            {say('revert')}
          </Button>
        )}
      </div>
    </form>
  );
};
