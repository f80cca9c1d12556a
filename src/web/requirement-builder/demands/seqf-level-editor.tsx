import { SelectPlace, TextPlace } from '../places';
import type { DemandEditorProps } from './demand-editor-props';
import { sayDemand } from './demand-texts';
import { levelOptions } from './level-options';

/** Any qualification at a level. */
export const SeqfLevelEditor = ({ asked, change, blank }: DemandEditorProps<'seqfLevel'>) => (
  <>
    <SelectPlace
      label={sayDemand('seqfLevel')}
      value={asked.level === 0 ? '' : String(asked.level)}
      options={[...(asked.level === 0 ? [{ value: '', name: sayDemand('choose') }] : []), ...levelOptions]}
      change={(level) => change({ ...asked, level: Number(level) })}
      error={asked.level === 0 ? blank : undefined}
    />
    <TextPlace
      label={sayDemand('seqfArea')}
      value={asked.area ?? ''}
      change={(area) => change({ ...asked, area: area === '' ? undefined : area })}
    />
  </>
);
