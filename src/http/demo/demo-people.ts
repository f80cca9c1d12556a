import type { Grant } from '../../domain/access/viewer';

/** Who an account is among the invented people of its employer, or which units of theirs it leads. */
export interface DemoPerson {
  readonly grant: Pick<Grant, 'person' | 'units'>;
  readonly aboutSv: string;
  readonly aboutEn: string;
}

/** By organisation and account. Whoever is named is in `seeds/demo/people`, whose README says what to expect of them. */
export const demoPeople: Readonly<Partial<Record<string, Readonly<Partial<Record<string, DemoPerson>>>>>> = {
  '1480': {
    employee: {
      grant: { person: 'demo-1480-0001' },
      aboutSv: 'undersköterska i hemtjänsten sedan 2015, utan bevis',
      aboutEn: 'undersköterska in home care since 2015, without the proof',
    },
    'second-employee': {
      grant: { person: 'demo-1480-0031' },
      aboutSv: 'förskoleassistent på väg att bli barnskötare, med en merit som väntar på att styrkas',
      aboutEn: 'förskoleassistent on the way to barnskötare, with a merit that waits to be verified',
    },
    manager: {
      grant: { units: ['hemtjanst-centrum', 'forskola-nord'] },
      aboutSv: 'leder en hemtjänstgrupp och en förskola, Almas och Adams',
      aboutEn: 'leads a home care group and a preschool, those of Alma and Adam',
    },
  },
  '1280': {
    employee: {
      grant: { person: 'demo-1280-0005' },
      aboutSv: 'anställd som förskollärare, med examen men utan legitimation',
      aboutEn: 'employed as förskollärare, with the degree but no licence',
    },
    'second-employee': {
      grant: { person: 'demo-1280-0004' },
      aboutSv: 'barnskötare på nivån Självständig, som behöver bedömas på nytt',
      aboutEn: 'barnskötare at the level Självständig, who has to be assessed again',
    },
    manager: {
      grant: { units: ['forskola-oster'] },
      aboutSv: 'leder förskolan där Alma och Adam arbetar',
      aboutEn: 'leads the preschool where Alma and Adam work',
    },
  },
  '1489': {
    employee: {
      grant: { person: 'demo-1489-0002' },
      aboutSv: 'timanställd undersköterska, tidigare tillsvidareanställd i Göteborg',
      aboutEn: 'undersköterska by the hour, before that permanently employed in Göteborg',
    },
    'second-employee': {
      grant: { person: 'demo-1489-0004' },
      aboutSv: 'vårdbiträde som kan bli undersköterska',
      aboutEn: 'vårdbiträde who can become undersköterska',
    },
    manager: {
      grant: { units: ['aldreboende-nord'] },
      aboutSv: 'leder äldreboendet där Alma och Adam arbetar',
      aboutEn: 'leads the home for the elderly where Alma and Adam work',
    },
  },
  '1407': {
    employee: {
      grant: { person: 'demo-1407-0004' },
      aboutSv: 'stödassistent sedan 2025, med omvårdnadsprogrammet men ännu inte tre års arbete',
      aboutEn: 'stödassistent since 2025, with omvårdnadsprogrammet but not yet three years of work',
    },
    'second-employee': {
      grant: { person: 'demo-1407-0005' },
      aboutSv: 'stödbiträde sedan 2005, utan utbildning',
      aboutEn: 'stödbiträde since 2005, without education',
    },
    manager: {
      grant: { units: ['boende-1', 'boende-2'] },
      aboutSv: 'leder de två gruppboendena där Alma och Adam arbetar',
      aboutEn: 'leads the two group homes where Alma and Adam work',
    },
  },
};
