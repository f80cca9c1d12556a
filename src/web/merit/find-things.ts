import { useAnswer } from '../api/use-answer';
import { apiLanguage } from '../language/language';
import { FindCompetencesDocument, FindEmployersDocument, FindQualificationsDocument } from './find-things.generated';
import type { Found } from './use-searching';

/** Qualifications whose name holds the text. */
export const useQualifications = (text: string | undefined): Found | undefined => {
  const answer = useAnswer(
    FindQualificationsDocument,
    { text: text ?? '', language: apiLanguage },
    { paused: text === undefined },
  );
  if (answer.state !== 'ANSWERED') return undefined;
  const { totalCount, nodes } = answer.data.qualifications;
  return { total: totalCount, choices: nodes.map(({ slug, name }) => ({ value: slug, name })) };
};

/** Competences whose name holds the text. */
export const useCompetences = (text: string | undefined): Found | undefined => {
  const answer = useAnswer(
    FindCompetencesDocument,
    { text: text ?? '', language: apiLanguage },
    { paused: text === undefined },
  );
  if (answer.state !== 'ANSWERED') return undefined;
  const { totalCount, nodes } = answer.data.competences;
  return {
    total: totalCount,
    choices: nodes.map(({ slug, name, proficiencies }) => ({ value: slug, name, levels: proficiencies })),
  };
};

/** Employers whose name holds the text. */
export const useEmployers = (text: string | undefined): Found | undefined => {
  const answer = useAnswer(FindEmployersDocument, { text: text ?? '' }, { paused: text === undefined });
  if (answer.state !== 'ANSWERED') return undefined;
  const { totalCount, nodes } = answer.data.organizations;
  return { total: totalCount, choices: nodes.map(({ code, name }) => ({ value: code, name, about: code })) };
};
