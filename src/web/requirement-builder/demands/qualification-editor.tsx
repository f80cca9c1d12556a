import { Details } from '@digdir/designsystemet-react';
import { Picker } from '../picking/picker';
import { Pickers } from '../picking/pickers';
import { DayPlace, SelectPlace } from '../places';
import type { DemandEditorProps } from './demand-editor-props';
import { sayDemand } from './demand-texts';
import { levelOptions } from './level-options';

const dates = ['begunFrom', 'begunBefore', 'issuedFrom', 'issuedBefore'] as const;

/** A qualification, and under which conditions it counts. */
export const QualificationEditor = ({ asked, change, blank }: DemandEditorProps<'qualification'>) => {
  const { slug, courses, minimumSeqfLevel } = asked;
  const hasConditions = Object.entries(asked).some(
    ([name, value]) => name !== 'slug' && (value ?? undefined) !== undefined,
  );
  return (
    <>
      <Picker
        kind="qualification"
        label={sayDemand('qualification')}
        value={slug}
        pick={(picked) => change({ ...asked, slug: picked })}
        error={slug === '' ? blank : undefined}
      />
      <Details className="demand-conditions" data-size="sm" defaultOpen={hasConditions}>
        <Details.Summary>{sayDemand('conditions')}</Details.Summary>
        <Details.Content>
          <div className="demand-places">
            {dates.map((date) => (
              <DayPlace
                key={date}
                label={sayDemand(date)}
                value={asked[date]}
                change={(day) => change({ ...asked, [date]: day })}
              />
            ))}
            <SelectPlace
              label={sayDemand('minimumSeqfLevel')}
              value={minimumSeqfLevel === null || minimumSeqfLevel === undefined ? '' : String(minimumSeqfLevel)}
              options={[{ value: '', name: sayDemand('anyLevel') }, ...levelOptions]}
              change={(level) => change({ ...asked, minimumSeqfLevel: level === '' ? undefined : Number(level) })}
            />
            <Pickers
              kind="course"
              label={sayDemand('courses')}
              another={sayDemand('anotherCourse')}
              values={courses ?? []}
              change={(slugs) => change({ ...asked, courses: slugs.length === 0 ? undefined : slugs })}
            />
          </div>
        </Details.Content>
      </Details>
    </>
  );
};
