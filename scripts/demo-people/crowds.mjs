import { all, claimed, employed, holds, judged, level, points } from './rows.mjs';

/**
 * Crowds: so many invented people of a kind of work, each made of random numbers. Most are in order; some wait for
 * somebody to look at a paper, some have a title that nobody has decided on, some lack what they need.
 */
const crowd = (people, units, rowsOf) => ({
  people,
  make: (random) => ({
    unit: random.pick(units),
    ...(random.chance(0.5) && { complete: random.chance(0.7) ? all : 'employments' }),
    rows: rowsOf(random),
  }),
});

/** The standard title mostly, else one of those that employers write beside it. */
const written = (random, title, others, share = 0.2) => (random.chance(share) ? random.pick(others) : title);

const percent = (random) => random.pick([100, 100, 100, 90, 80, 75, 75, 50]);
const form = (random) => (random.chance(0.85) ? 'PERMANENT' : 'FIXED_TERM');

/** Seen by somebody, or as the person says; now and then it is in neither place. */
const paper = (random, qualification, issued, source, missing = 0.1) => {
  if (random.chance(missing)) return [];
  return [holds(qualification, issued, random.chance(0.12) ? claimed : { source })];
};

/** Care of the elderly: undersköterskor, with care aides where `assistants`, and levels of the scale if there is one. */
export const carers = ({ people, units, scale, assistants = false }) =>
  crowd(people, units, (random) => {
    const since = random.month(2000, 2024);
    if (assistants && random.chance(0.4)) return careAide(random, since);
    const title = written(random, 'Undersköterska', ['Usk', 'Usk natt', 'Undersköterska natt', 'Usk dagverksamhet']);
    const educated = random.day(1996, 2021);
    return [
      employed(title, form(random), since, { percent: percent(random) }),
      ...paper(random, 'vard-och-omsorgsutbildning', educated, 'DIPLOMA', 0.3),
      ...(random.chance(0.5) ? [points('vård och omsorg', 1240, educated, { source: 'DIPLOMA' })] : []),
      ...paper(random, 'bevis-underskoterska', random.day(2023, 2024), 'AUTHORITY_REGISTER', 0.5),
      ...paper(random, 'yh-specialistunderskoterska', random.day(2018, 2024), 'DIPLOMA', 0.93),
      ...(scale && random.chance(0.6) ? [careLevel(random, scale, 'underskoterska')] : []),
    ];
  });

const careAide = (random, since) =>
  random.chance(0.35)
    ? [employed('Biträde', 'HOURLY', random.month(2023, 2025), { percent: random.whole(20, 60) })]
    : [
        employed(written(random, 'Vårdbiträde', ['Vårdbiträde tim', 'Vb']), form(random), since, {
          percent: percent(random),
        }),
        ...paper(random, 'yrkespaket-vardbitrade', random.day(2018, 2024), 'DIPLOMA', 0.25),
      ];

const careLevel = (random, scale, role) => {
  const name = random.pick(['bas', 'bas', 'bas', 'fordjupad', 'fordjupad', 'expert']);
  return level(scale, name, role, random.month(2021, 2025));
};

/** Nurses and those beside them in home health care. */
export const nurses = ({ people, units, scale }) =>
  crowd(people, units, (random) => {
    const [title, role, exam] = random.pick([
      ['Sjuksköterska', 'sjukskoterska', 'sjukskoterskeexamen'],
      ['Sjuksköterska', 'sjukskoterska', 'sjukskoterskeexamen'],
      ['Arbetsterapeut', 'arbetsterapeut', 'arbetsterapeutexamen'],
      ['Fysioterapeut', 'fysioterapeut', 'fysioterapeutexamen'],
    ]);
    const graduated = random.day(2005, 2022);
    return [
      employed(title, 'PERMANENT', random.month(2010, 2024), { percent: percent(random) }),
      ...paper(random, exam, graduated, 'DIPLOMA'),
      ...(role === 'sjukskoterska' ? paper(random, 'legitimation-sjukskoterska', graduated, 'AUTHORITY_REGISTER') : []),
      ...(random.chance(0.8) ? [careLevel(random, scale, role)] : []),
    ];
  });

const criteria = ['novis', 'avancerad-novis', 'sjalvstandig', 'skicklig', 'excellent'];

/** Childcare workers in preschools: with preschool assistants and substitutes, or with Malmö's levels. */
export const childcareWorkers = ({ people, units, assistants = false, levels = false }) =>
  crowd(people, units, (random) => {
    if (assistants && random.chance(0.35)) return preschoolAssistant(random);
    const educated = random.day(2000, 2024);
    const title = written(random, 'Barnskötare', ['Barnskötare vik', 'Bsk', 'Resurspedagog', 'Barnskötare outb']);
    return [
      employed(title, form(random), random.month(2002, 2024), { percent: percent(random) }),
      ...(levels
        ? paper(random, 'barnskotarutbildning-godkand-av-malmo', educated, 'DIPLOMA', 0.15)
        : paper(random, random.pick(['yrkespaket-barnskotare', 'barnskotarutbildning']), educated, 'DIPLOMA', 0.2)),
      ...(levels ? levelsReached(random) : []),
    ];
  });

const preschoolAssistant = (random) =>
  random.chance(0.3)
    ? [employed('Timvikarie', 'HOURLY', random.month(2023, 2025), { percent: random.whole(10, 60) })]
    : [
        employed('Förskoleassistent', form(random), random.month(2019, 2025), { percent: percent(random) }),
        points('barn och utbildning', random.pick([200, 300, 400, 500, 500, 600]), random.day(2015, 2024), {
          source: 'DIPLOMA',
        }),
        ...(random.chance(0.25)
          ? [holds('yrkespaket-barn-bas', random.day(2023, 2024), { source: 'validation:yrkespaket-barnskotare' })]
          : []),
      ];

/** The first levels, up to some; now and then one of them has to be judged again by a day. */
const levelsReached = (random) =>
  criteria
    .slice(0, random.whole(0, criteria.length))
    .map((name, index) =>
      judged(
        `malmo-barnskotare-${name}`,
        random.day(2020 + index, 2020 + index),
        random.chance(0.2) ? { expires: random.day(2025, 2028) } : {},
      ),
    );

/** Preschool teachers, most of them licensed. */
export const preschoolTeachers = ({ people, units }) =>
  crowd(people, units, (random) => {
    const graduated = random.day(1998, 2023);
    const isLicensed = random.chance(0.85);
    const title = written(random, 'Förskollärare', ['Fsk-lärare', 'Förskollärare vik', 'Pedagog'], 0.15);
    return [
      employed(title, isLicensed ? 'PERMANENT' : 'FIXED_TERM', random.month(2012, 2024), { percent: percent(random) }),
      ...paper(random, 'forskollararexamen', graduated, 'DIPLOMA', 0.05),
      ...(isLicensed
        ? paper(random, 'legitimation-forskollarare', random.day(2024, 2024), 'AUTHORITY_REGISTER', 0.05)
        : []),
    ];
  });

/** Heads of preschools and those beside them. */
export const leaders = ({ people, units }) =>
  crowd(people, units, (random) => {
    const since = random.month(2016, 2024);
    return [
      employed(random.pick(['Rektor', 'Biträdande rektor']), 'PERMANENT', since),
      holds('legitimation-forskollarare', '2012-09-03', { source: 'AUTHORITY_REGISTER' }),
      judged('pedagogisk-insikt', since),
      ...paper(random, 'befattningsutbildning-rektor', random.day(2024, 2024), 'DIPLOMA', 0.5),
    ];
  });

/** Those who relieve teachers in schools. */
export const schoolStaff = ({ people, units }) =>
  crowd(people, units, (random) => {
    const [title, exam] = random.pick([
      ['Lärarassistent', 'gymnasieexamen'],
      ['Elevkoordinator', 'examen-i-pedagogik'],
      ['Elevassistent', 'yrkespaket-elevassistent'],
      ['Elevresurs', 'gymnasieexamen-bf'],
    ]);
    return [
      employed(title, form(random), random.month(2017, 2024), { percent: percent(random) }),
      ...paper(random, exam, random.day(2005, 2016), 'DIPLOMA', 0.2),
    ];
  });

/** Disability support. */
export const supportStaff = ({ people, units }) =>
  crowd(people, units, (random) => {
    const title = random.pick([
      'Stödassistent',
      'Stödassistent',
      'Stödass LSS',
      'Stödbiträde',
      'Stödpedagog',
      'Vårdare',
    ]);
    const since = random.month(2006, 2024);
    return [
      employed(title, form(random), since, { percent: percent(random) }),
      ...paper(
        random,
        random.pick(['omvardnadsprogrammet-fore-gy11', 'barn-och-fritidsprogrammet-fore-gy11', 'gpu-ppu']),
        random.day(1998, 2010),
        'DIPLOMA',
        0.3,
      ),
      ...(title === 'Stödpedagog' ? paper(random, 'yh-stodpedagog', random.day(2014, 2024), 'DIPLOMA') : []),
    ];
  });
