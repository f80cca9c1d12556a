import { useState } from 'react';
import { MeritForm } from '../../merit/merit-form';
import type { MeritKind } from '../../merit/merit-draft';
import type { SeenSource } from '../../vocabulary/evidence-source';
import { personChoices } from './person-choices';
import { say } from './person-texts';
import { SourceChoice } from './source-choice';

/** What one most often has seen of each kind of merit. */
const usualSources: Readonly<Record<MeritKind, SeenSource>> = {
  QUALIFICATION: 'DIPLOMA',
  CREDITS: 'DIPLOMA',
  COMPETENCE: 'ASSESSMENT',
  EMPLOYMENT: 'EMPLOYER_CERTIFICATE',
};

interface RecordMeritProps {
  /** Id of the person. */
  readonly person: string;
  readonly changed: () => void;
}

/** Records a merit that a manager or HR has seen: it counts as verified at once. */
export const RecordMerit = ({ person, changed }: RecordMeritProps) => {
  const [chosen, setChosen] = useState<SeenSource>();
  const sourceOf = (kind: MeritKind): SeenSource => chosen ?? usualSources[kind];
  return (
    <MeritForm
      person={person}
      words={{ kind: say('record.kind'), submit: say('record.submit'), done: say('record.done') }}
      proofOf={(kind) => ({ source: sourceOf(kind), verification: 'VERIFIED' })}
      more={(kind, edited) => (
        <SourceChoice
          source={sourceOf(kind)}
          choose={(source) => {
            setChosen(source);
            edited();
          }}
        />
      )}
      within={personChoices}
      onDone={() => {
        setChosen(undefined);
        changed();
      }}
    />
  );
};
