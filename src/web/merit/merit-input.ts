import type { MeritInput } from './record-merit.generated';
import type { MeritDraft } from './merit-draft';
import { faultsIn } from './merit-faults';
import { typedNumber } from './typed-number';

/** A merit as the API takes it; undefined while something is missing or wrong. Today as 2026-11-22. */
export const meritInputOf = (draft: MeritDraft, today: string): MeritInput | undefined => {
  const { kind, qualification, competence, employer, issued, begun, expires } = draft;
  if (faultsIn(draft, today).length > 0) return undefined;
  if (kind === 'CREDITS')
    return { credits: { area: draft.area.trim(), points: typedNumber(draft.points) ?? 0, unit: draft.unit, issued } };
  if (kind === 'QUALIFICATION' && qualification)
    return { qualification: { qualification: qualification.value, issued, ...given({ begun, expires }) } };
  if (kind === 'COMPETENCE' && competence)
    return {
      competence: {
        competence: competence.value,
        proficiency: typedNumber(draft.proficiency) ?? 0,
        issued,
        ...given({ expires }),
      },
    };
  if (kind === 'EMPLOYMENT' && employer)
    return {
      employment: {
        organization: employer.value,
        label: draft.label.trim(),
        form: draft.form,
        percent: typedNumber(draft.percent) ?? 0,
        from: draft.from,
        ...given({ to: draft.to }),
      },
    };
  return undefined;
};

/** Only the days that are given. */
const given = <Days extends Readonly<Record<string, string>>>(days: Days): Partial<Days> =>
  Object.fromEntries(Object.entries(days).filter(([, day]) => day !== '')) as Partial<Days>;
