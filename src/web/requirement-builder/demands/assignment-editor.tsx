import { useAnswer } from '../../api/use-answer';
import { apiLanguage } from '../../language/language';
import { Picker } from '../picking/picker';
import { SelectPlace } from '../places';
import type { DemandEditorProps } from './demand-editor-props';
import { sayDemand } from './demand-texts';
import { ScalesToChooseDocument } from './demands.generated';

/** A level that the employer has given. */
export const AssignmentEditor = ({ asked, change, blank }: DemandEditorProps<'assignment'>) => {
  const answer = useAnswer(ScalesToChooseDocument, { language: apiLanguage });
  const scales = answer.state === 'ANSWERED' ? answer.data.levelScales : [];
  const { scale, level, role } = asked;
  const levels = scales.find(({ slug }) => slug === scale)?.levels ?? [];
  return (
    <>
      <SelectPlace
        label={sayDemand('scale')}
        value={scale}
        options={[
          ...(scale === '' ? [{ value: '', name: sayDemand('choose') }] : []),
          ...scales.map(({ slug, name }) => ({ value: slug, name })),
        ]}
        change={(chosen) => change({ ...asked, scale: chosen, level: '' })}
        error={scale === '' ? blank : undefined}
      />
      <SelectPlace
        label={sayDemand('level')}
        value={level}
        options={[
          ...(level === '' ? [{ value: '', name: sayDemand('choose') }] : []),
          ...levels.map(({ slug, name }) => ({ value: slug, name })),
        ]}
        change={(chosen) => change({ ...asked, level: chosen })}
        error={level === '' ? blank : undefined}
      />
      <Picker
        kind="role"
        label={sayDemand('role')}
        value={role ?? ''}
        pick={(picked) => change({ ...asked, role: picked === '' ? undefined : picked })}
      />
    </>
  );
};
