import { wordForCreditUnit } from '../../vocabulary/evidence';
import { Pickers } from '../picking/pickers';
import { NumberPlace, SelectPlace, TextPlace } from '../places';
import type { DemandEditorProps } from './demand-editor-props';
import { sayDemand } from './demand-texts';

const units = ['GYMNASIEPOANG', 'HP', 'YHP'] as const;

/** So many credits, within courses or an area. */
export const CreditsEditor = ({ asked, change, blank }: DemandEditorProps<'credits'>) => {
  const { points, unit, courses, area } = asked;
  const isInArea = typeof area === 'string';
  return (
    <>
      <NumberPlace
        label={sayDemand('points')}
        value={points}
        change={(changed) => change({ ...asked, points: changed })}
        error={points === 0 ? blank : undefined}
      />
      <SelectPlace
        label={sayDemand('unit')}
        value={unit}
        options={units.map((one) => ({ value: one, name: wordForCreditUnit[one] }))}
        change={(changed) => change({ ...asked, unit: changed })}
      />
      <SelectPlace
        label={sayDemand('within')}
        value={isInArea ? 'AREA' : 'COURSES'}
        options={[
          { value: 'COURSES', name: sayDemand('withinCourses') },
          { value: 'AREA', name: sayDemand('withinArea') },
        ]}
        change={(within) => change(within === 'AREA' ? { points, unit, area: '' } : { points, unit, courses: [] })}
      />
      {isInArea ? (
        <TextPlace
          label={sayDemand('area')}
          value={area}
          change={(changed) => change({ points, unit, area: changed })}
          error={area === '' ? blank : undefined}
        />
      ) : (
        <Pickers
          kind="course"
          label={sayDemand('course')}
          another={sayDemand('orCourse')}
          values={courses ?? []}
          change={(slugs) => change({ ...asked, courses: slugs })}
          error={(courses ?? []).length === 0 ? blank : undefined}
        />
      )}
    </>
  );
};
