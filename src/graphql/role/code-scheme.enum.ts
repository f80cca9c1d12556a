import { codeSchemes } from '../../domain/role/classification-code';
import { registerList } from '../enums/register-list';

export const CodeSchemeEnum = registerList('CodeScheme', codeSchemes, 'Klassificering that places a role.', {
  SSYK2012: 'Standard för svensk yrkesklassificering 2012, by SCB.',
  AF_SSYK: 'Arbetsförmedlingens variant of SSYK 2012, which differs from that of SCB.',
  ISCO08: 'International Standard Classification of Occupations 2008, by ILO.',
  AID: 'Arbetsidentifikation kommuner och regioner, by the parties of the sector.',
  ESCO: 'European Skills, Competences, Qualifications and Occupations, by the European Commission.',
  JOBTECH: 'Yrkesbenämning in the JobTech Taxonomy of Arbetsförmedlingen.',
});
