import { useAnswer } from '../../api/use-answer';
import { apiLanguage } from '../../language/language';
import { SelectPlace } from '../places';
import type { DemandEditorProps } from './demand-editor-props';
import { sayDemand } from './demand-texts';
import { CompetencesToChooseDocument } from './demands.generated';

/** A competence at a proficiency. */
export const CompetenceEditor = ({ asked, change, blank }: DemandEditorProps<'competence'>) => {
  const answer = useAnswer(CompetencesToChooseDocument, { language: apiLanguage });
  const competences = answer.state === 'ANSWERED' ? answer.data.competences.nodes : [];
  const { slug, proficiency } = asked;
  const highest = competences.find((one) => one.slug === slug)?.proficiencies ?? proficiency;
  const levels = Array.from({ length: highest }, (_, index) => index + 1);
  return (
    <>
      <SelectPlace
        label={sayDemand('competence')}
        value={slug}
        options={[
          ...(slug === '' ? [{ value: '', name: sayDemand('choose') }] : []),
          ...competences.map((one) => ({ value: one.slug, name: one.name })),
        ]}
        change={(chosen) => change({ slug: chosen, proficiency: 0 })}
        error={slug === '' ? blank : undefined}
      />
      <SelectPlace
        label={sayDemand('proficiency')}
        value={proficiency === 0 ? '' : String(proficiency)}
        options={[
          ...(proficiency === 0 ? [{ value: '', name: sayDemand('choose') }] : []),
          ...levels.map((level) => ({ value: String(level), name: sayDemand('proficiencyOf', { level, highest }) })),
        ]}
        change={(level) => change({ slug, proficiency: Number(level) })}
        error={proficiency === 0 ? blank : undefined}
      />
    </>
  );
};
