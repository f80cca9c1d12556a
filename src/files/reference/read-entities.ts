import type { Equivalence } from '../../domain/ladder/compare/equivalence';
import type { Level, LevelScale } from '../../domain/ladder/level-scale';
import type { Activity } from '../../domain/learning/activity';
import type { LearningOpportunity } from '../../domain/learning/learning-opportunity';
import type { Agreement } from '../../domain/organization/agreement';
import type { Competence } from '../../domain/qualification/competence';
import type { Qualification } from '../../domain/qualification/qualification';
import type { ReferenceData } from '../../domain/reference-data';
import type { Role, Task } from '../../domain/role/role';
import { readOptionalText, readRequirement, readText } from '../read-parts';
import type { Written, WrittenReferenceFile } from '../written';
import { readOccupationRegister, readTitleLexicon } from './read-titles';

/** The reference data that a valid file holds; the lists of the other kinds are left out. */
export const readEntities = (written: WrittenReferenceFile): Partial<ReferenceData> => {
  const { roles, qualifications, competences, levelScales, ...further } = written;
  const { learningOpportunities, activities, agreements, equivalences, occupationRegisters, titleLexicons, ...rest } =
    further;
  return {
    ...rest,
    ...(roles && { roles: roles.map(readRole) }),
    ...(qualifications && { qualifications: qualifications.map(readQualification) }),
    ...(competences && { competences: competences.map(readCompetence) }),
    ...(levelScales && { levelScales: levelScales.map(readLevelScale) }),
    ...(learningOpportunities && { learningOpportunities: learningOpportunities.map(readLearningOpportunity) }),
    ...(activities && { activities: activities.map(readActivity) }),
    ...(agreements && { agreements: agreements.map(readAgreement) }),
    ...(equivalences && { equivalences: equivalences.map(readEquivalence) }),
    ...(occupationRegisters && { occupationRegisters: occupationRegisters.map(readOccupationRegister) }),
    ...(titleLexicons && { titleLexicons: titleLexicons.map(readTitleLexicon) }),
  };
};

const readRole = ({ description, ...role }: Written<Role>): Role => ({
  ...role,
  name: readText(role.name),
  ...readOptionalText('description', description),
  tasks: role.tasks.map(readTask),
});

const readTask = (task: Written<Task>): Task => ({
  ...task,
  name: readText(task.name),
  requirements: task.requirements.map(readRequirement),
});

const readQualification = (qualification: Written<Qualification>): Qualification => ({
  ...qualification,
  name: readText(qualification.name),
  unknowns: qualification.unknowns.map(readText),
});

const readCompetence = (competence: Written<Competence>): Competence => ({
  ...competence,
  name: readText(competence.name),
});

const readLevelScale = (scale: Written<LevelScale>): LevelScale => ({
  ...scale,
  name: readText(scale.name),
  levels: scale.levels.map(readLevel),
});

const readLevel = ({ description, ...level }: Written<Level>): Level => ({
  ...level,
  name: readText(level.name),
  ...readOptionalText('description', description),
});

const readLearningOpportunity = (opportunity: Written<LearningOpportunity>): LearningOpportunity => ({
  ...opportunity,
  name: readText(opportunity.name),
  prerequisites: opportunity.prerequisites.map(readRequirement),
});

const readActivity = ({ description, ...activity }: Written<Activity>): Activity => ({
  ...activity,
  name: readText(activity.name),
  ...readOptionalText('description', description),
});

const readAgreement = (agreement: Written<Agreement>): Agreement => ({
  ...agreement,
  name: readText(agreement.name),
  unknowns: agreement.unknowns.map(readText),
});

const readEquivalence = (equivalence: Written<Equivalence>): Equivalence => ({
  ...equivalence,
  pairs: equivalence.pairs.map((pair) => ({ ...pair, reason: readText(pair.reason) })),
});
