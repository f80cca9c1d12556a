import type { Route, RouteObjective } from '../../../src/domain/assessment/route';
import type { RouteQuestion, RouteStep } from '../../../src/domain/assessment/routes/route-question';
import { respiteUntil } from '../../../src/domain/assessment/respite-until';
import type { LearningOpportunity } from '../../../src/domain/learning/learning-opportunity';
import type { Employment } from '../../../src/domain/person/employment';
import type { PersonRecord } from '../../../src/domain/person/person-record';
import { evaluate } from '../../../src/domain/requirement/evaluate/evaluate';
import type { Expression, Leaf } from '../../../src/domain/requirement/expression';
import type { Requirement } from '../../../src/domain/requirement/requirement';
import type { IsoDay } from '../../../src/domain/time/iso-day';

/**
 * Every way to a step, by trying every row of actions in turn: an independent model of what `findRoutes` answers. It
 * shares the evaluator with it, since that is what decides, and nothing else.
 */
export interface FoundRow {
  readonly measures: readonly number[];
  /** Each action with its months, as one text. */
  readonly actions: readonly string[];
}

interface State {
  readonly day: IsoDay;
  readonly record: PersonRecord;
}

interface Act {
  readonly key: string;
  readonly months: number;
  readonly state: State;
  readonly price: Price;
}

interface Price {
  readonly unoffered?: number;
  readonly unknownDurations?: number;
  readonly days?: number;
  readonly unknownCosts?: number;
  readonly kronor?: number;
  readonly unknownCredits?: number;
  readonly weeks?: number;
  readonly unknownSeats?: number;
}

/** More rows than a test waits for. */
export class TooManyRows extends Error {}

/** The rows that lead to the target, the best first: each does something that no better one makes needless. */
export const everyRoute = (question: RouteQuestion, mostRows: number): readonly FoundRow[] => {
  const arrived: { readonly acts: readonly Act[]; readonly measures: readonly number[] }[] = [];
  let rows = 0;
  const go = (state: State, acts: readonly Act[]): void => {
    if (++rows > mostRows) throw new TooManyRows();
    if (isFulfilled(question, target(question), state)) {
      arrived.push({ acts, measures: measured(acts, question.objective) });
      return;
    }
    for (const act of possible(question, state, acts)) go(act.state, [...acts, act]);
  };
  go({ day: question.day, record: question.record }, []);
  arrived.sort((one, other) => compared(one.measures, other.measures));
  const kept: typeof arrived = [];
  for (const row of arrived) if (!kept.some((better) => coversAll(better.acts, row.acts))) kept.push(row);
  return kept.map(({ acts, measures }) => ({ measures, actions: acts.map(({ key, months }) => `${key} ${months}`) }));
};

/** What the found route comes to, measured as the rows are. */
export const rowOf = (route: Route, question: RouteQuestion): FoundRow => {
  const day = { current: question.day };
  const acts = route.actions.map((action): Act => {
    const began = day.current;
    const offered = question.opportunities.find(({ slug }) => slug === action.opportunity);
    if (action.kind === 'WORK') day.current = monthsLater(began, action.months);
    if (action.kind === 'STUDY' && !action.unknowns.includes('DURATION')) {
      const weeks = lengthInWeeks(offered, action.credits?.points, question);
      day.current = afterWeeks(began, weeks ?? 0);
    }
    return {
      key: [
        action.kind,
        action.opportunity ??
          (action.kind === 'STUDY' ? action.qualification : undefined) ??
          action.evidence?.[0] ??
          action.title ??
          action.role ??
          action.competence ??
          action.assignment?.level,
        action.proficiency ?? action.form ?? '',
      ].join(' '),
      months: action.kind === 'WORK' ? action.months : 0,
      state: { day: day.current, record: question.record },
      price: {
        unoffered: action.kind === 'STUDY' && action.opportunity === undefined ? 1 : 0,
        unknownDurations: action.unknowns.includes('DURATION') ? 1 : 0,
        days: (Date.parse(day.current) - Date.parse(began)) / 86_400_000,
        unknownCosts: action.unknowns.includes('COST') ? 1 : 0,
        kronor: action.cost ?? 0,
        unknownCredits: action.unknowns.includes('CREDITS') ? 1 : 0,
        weeks: action.credits ? weeksOf(action.credits.points, action.credits.unit) : 0,
        unknownSeats: action.unknowns.includes('SEATS') ? 1 : 0,
      },
    };
  });
  return { measures: measured(acts, question.objective), actions: acts.map(({ key, months }) => `${key} ${months}`) };
};

const orders: Record<RouteObjective, readonly (keyof Price)[]> = {
  SHORTEST: [
    'unoffered',
    'unknownDurations',
    'days',
    'unknownCosts',
    'kronor',
    'unknownCredits',
    'weeks',
    'unknownSeats',
  ],
  CHEAPEST: [
    'unoffered',
    'unknownCosts',
    'kronor',
    'unknownDurations',
    'days',
    'unknownCredits',
    'weeks',
    'unknownSeats',
  ],
  FEWEST_CREDITS: [
    'unoffered',
    'unknownCredits',
    'weeks',
    'unknownDurations',
    'days',
    'unknownCosts',
    'kronor',
    'unknownSeats',
  ],
};

const measured = (acts: readonly Act[], objective: RouteObjective): readonly number[] => [
  ...orders[objective].map((measure) => {
    const sum = acts.reduce((total, { price }) => total + (price[measure] ?? 0), 0);
    return Math.round(sum * 1e6) / 1e6;
  }),
  acts.length,
];

export const compared = (one: readonly number[], other: readonly number[]): number => {
  for (const [index, value] of one.entries()) if (value !== other[index]) return value - (other[index] ?? 0);
  return 0;
};

/** True when the better row makes the other needless: it does the same, or some of it for no longer. */
const coversAll = (better: readonly Act[], other: readonly Act[]): boolean => {
  const keys = (acts: readonly Act[]) => new Set(acts.map(({ key }) => key));
  const months = (acts: readonly Act[], key: string) =>
    acts.filter((act) => act.key === key).reduce((sum, act) => sum + act.months, 0);
  const others = keys(other);
  if (![...keys(better)].every((key) => others.has(key))) return false;
  return keys(better).size === others.size || [...others].every((key) => months(better, key) <= months(other, key));
};

const target = ({ target: { ladder, step } }: RouteQuestion): string => `${ladder}/${step}`;

const holdsOn = (dated: { readonly validFrom?: IsoDay; readonly validTo?: IsoDay }, day: IsoDay): boolean =>
  (dated.validFrom ?? '0000') <= day && day <= (dated.validTo ?? '9999');

const notOver = (dated: { readonly validTo?: IsoDay }, day: IsoDay): boolean => day <= (dated.validTo ?? '9999');

const stepNow = (question: RouteQuestion, key: string, day: IsoDay): RouteStep | undefined =>
  question.steps.find((one) => `${one.step.ladder}/${one.step.step}` === key && holdsOn(one, day));

const demandOf = (question: RouteQuestion, key: string, { day, record }: State): Expression | undefined => {
  const found = stepNow(question, key, day);
  if (found === undefined) return undefined;
  const of = found.demands.filter(
    (demand) =>
      holdsOn(demand, day) &&
      isHere(question, demand) &&
      (demand.respite === undefined ||
        respiteUntil(demand.respite, { employments: record.employments, role: found.role }, day) === undefined),
  );
  return { kind: 'ALL_OF', of: of.map(({ expression }) => expression) };
};

const isHere = (question: RouteQuestion, { jurisdiction }: { readonly jurisdiction?: string }): boolean =>
  jurisdiction === undefined || question.jurisdictions.has(jurisdiction);

const judged = new WeakMap<PersonRecord, Map<unknown, boolean>>();

/** Judged once of each demand and record: a record stands for one day, since every action makes a new one. */
const isMet = (question: RouteQuestion, expression: Expression, state: State): boolean => {
  const known = judged.get(state.record) ?? new Map<unknown, boolean>();
  judged.set(state.record, known);
  const met =
    known.get(expression) ??
    evaluate(expression, {
      record: state.record,
      knowledge: question.knowledge.on(state.day),
      stepDemand: ({ ladder, step }) => demandOf(question, `${ladder}/${step}`, state),
    }).verdict === 'MET';
  known.set(expression, met);
  return met;
};

const isFulfilled = (question: RouteQuestion, key: string, state: State): boolean => {
  const known = judged.get(state.record)?.get(key);
  if (known !== undefined) return known;
  const demand = demandOf(question, key, state);
  const fulfilled = demand !== undefined && isMet(question, demand, state);
  judged.get(state.record)?.set(key, fulfilled);
  return fulfilled;
};

type Demanded = Pick<Requirement, 'expression' | 'validFrom' | 'validTo' | 'jurisdiction'>;

const demandsOfStep = (question: RouteQuestion, key: string, day: IsoDay): readonly Demanded[] =>
  question.steps
    .filter((one) => `${one.step.ladder}/${one.step.step}` === key && notOver(one, day))
    .flatMap(({ demands }) => demands);

/** The leaves that are lacking for the demands, also through steps. */
const lacking = (
  question: RouteQuestion,
  demands: readonly Demanded[],
  state: State,
  passed: readonly string[] = [],
): readonly Leaf[] =>
  demands
    .filter((demand) => notOver(demand, state.day) && isHere(question, demand))
    .flatMap(({ expression }) => {
      const met = isMet(question, expression, state);
      return leavesIn(expression).flatMap((leaf): readonly Leaf[] => {
        if (leaf.kind !== 'STEP') return met || isMet(question, leaf, state) ? [] : [leaf];
        const key = `${leaf.ladder}/${leaf.step}`;
        if (passed.includes(key)) return [];
        return lacking(question, demandsOfStep(question, key, state.day), state, [...passed, key]);
      });
    });

const leavesIn = (expression: Expression): readonly Leaf[] =>
  'of' in expression ? expression.of.flatMap(leavesIn) : [expression];

/** What may be done in the state after what has been done. */
const possible = (question: RouteQuestion, state: State, acts: readonly Act[]): readonly Act[] => {
  const done = new Set(acts.map(({ key }) => key));
  const last = acts.at(-1)?.key;
  const { wanted, leaves } = useful(question, state);
  const found: Act[] = [];
  for (const one of wanted) if (!done.has(one.key)) found.push(...one.take());
  const experience = leaves.filter((leaf) => leaf.kind === 'EXPERIENCE');
  for (const role of experience.length > 0 ? rolesToWorkIn(question, state) : []) {
    if (last === `WORK ${role} `) continue;
    const lengths = new Set<number>();
    for (const leaf of experience) {
      if (!covers(question, leaf, role)) continue;
      for (let months = 1; months <= 120; months++) {
        if (!isMet(question, leaf, worked(question, state, role, months))) continue;
        lengths.add(months);
        break;
      }
    }
    for (const months of lengths) {
      const next = worked(question, state, role, months);
      found.push({ key: `WORK ${role} `, months, state: next, price: { days: daysBetween(state.day, next.day) } });
    }
  }
  return found;
};

const daysBetween = (from: IsoDay, to: IsoDay): number => (Date.parse(to) - Date.parse(from)) / 86_400_000;

interface Wanted {
  readonly key: string;
  readonly take: () => readonly Act[];
  readonly needs: readonly Demanded[];
  readonly study?: Studied;
}

const useful = (
  question: RouteQuestion,
  state: State,
): { readonly wanted: readonly Wanted[]; readonly leaves: readonly Leaf[] } => {
  const wanted = new Map<string, Wanted>();
  const leaves = new Set<Leaf>();
  const pending: (readonly Demanded[])[] = [demandsOfStep(question, target(question), state.day)];
  const studies: Studied[] = [];
  const want = (one: Wanted): void => {
    if (wanted.has(one.key)) return;
    wanted.set(one.key, one);
    pending.push(one.needs);
    if (one.study) studies.push(one.study);
  };
  const lackedExperience = (): readonly Leaf[] => [...leaves].filter(({ kind }) => kind === 'EXPERIENCE');
  for (;;) {
    const demands = pending.pop();
    if (demands === undefined) {
      const before = wanted.size;
      for (const study of [...studies]) {
        for (const other of question.opportunities) {
          if (!isOfferedEver(other, question) || isApplication(question, other) || wanted.has(`STUDY ${other.slug} `))
            continue;
          if (better(question, state, other, study)) want(toStudy(question, state, other, lackedExperience));
        }
        for (const claim of question.record.evidence) {
          if (claim.verification !== 'CLAIMED' || claim.kind !== 'QUALIFICATION' || !counts(claim, state.day)) continue;
          const proved = verified(state, claim.id);
          if (points(question, proved, study) < points(question, state, study))
            want(toProve(question, state, claim.id));
        }
      }
      if (wanted.size === before) break;
      continue;
    }
    for (const leaf of lacking(question, demands, state)) {
      if (leaves.has(leaf)) continue;
      leaves.add(leaf);
      for (const one of wantedFor(question, state, leaf, lackedExperience)) want(one);
      if (leaf.kind !== 'EXPERIENCE') continue;
      for (const { step, role, isPassable } of question.steps) {
        const key = `${step.ladder}/${step.step}`;
        if (isPassable && covers(question, leaf, role) && !isFulfilled(question, key, state)) {
          pending.push(demandsOfStep(question, key, state.day));
        }
      }
    }
  }
  return { wanted: [...wanted.values()], leaves: [...leaves] };
};

const isOfferedEver = ({ seats, validTo }: LearningOpportunity, { day }: RouteQuestion): boolean =>
  seats !== 0 && notOver({ ...(validTo !== undefined && { validTo }) }, day);

const counts = ({ issued, expires }: { readonly issued: IsoDay; readonly expires?: IsoDay }, day: IsoDay): boolean =>
  issued <= day && day <= (expires ?? '9999');

const isApplication = (question: RouteQuestion, { awards, credits, weeks }: LearningOpportunity): boolean =>
  credits === undefined &&
  weeks === undefined &&
  awards.every((award) => {
    const kind = question.knowledge.on(question.day).qualification(award)?.kind;
    return kind === 'LICENCE' || kind === 'PROTECTED_TITLE_PROOF';
  });

const better = (question: RouteQuestion, state: State, first: Studied, then: Studied): boolean => {
  if (points(question, afterPapers(state, first.awards), then) >= points(question, state, then)) return false;
  const [one] = studied(question, state, first, []);
  const [both] = one ? studied(question, one.state, then, []) : [];
  const [alone] = studied(question, state, then, []);
  if (one === undefined || both === undefined || alone === undefined) return false;
  return compared(measured([one, both], question.objective), measured([alone], question.objective)) < 0;
};

const afterPapers = (state: State, awards: readonly string[]): State => ({
  ...state,
  record: { ...state.record, evidence: [...state.record.evidence, ...papers('try', awards, state.day, state.day)] },
});

/** What bears on the leaf. */
const wantedFor = (
  question: RouteQuestion,
  state: State,
  leaf: Leaf,
  experience: () => readonly Leaf[],
): readonly Wanted[] => {
  const { day } = state;
  const knowledge = question.knowledge.on(day);
  const wanted: Wanted[] = [];
  const bears = (qualification: string, dated: boolean): boolean => {
    const isCourse = (course: string) => knowledge.countingAs(course).has(qualification);
    if (leaf.kind === 'QUALIFICATION') {
      const inTime =
        !dated ||
        ((leaf.begunFrom ?? '0000') <= day &&
          day < (leaf.begunBefore ?? '9999') &&
          day < (leaf.issuedBefore ?? '9999'));
      return (inTime && isCourse(leaf.qualification)) || (leaf.courses ?? []).some(isCourse);
    }
    if (leaf.kind !== 'CREDITS') return false;
    const courses = leaf.area === undefined ? (leaf.courses ?? []) : knowledge.coursesIn(leaf.area, leaf.unit);
    return courses.some((course) => {
      const known = knowledge.qualification(course);
      return known?.creditUnit === leaf.unit && (known.credits ?? 0) > 0 && isCourse(course);
    });
  };
  for (const opportunity of question.opportunities) {
    if (isOfferedEver(opportunity, question) && opportunity.awards.some((award) => bears(award, true))) {
      wanted.push(toStudy(question, state, opportunity, experience));
    }
  }
  const named =
    leaf.kind === 'QUALIFICATION'
      ? [leaf.qualification, ...(leaf.courses ?? [])]
      : leaf.kind === 'CREDITS' && leaf.area === undefined
        ? (leaf.courses ?? [])
        : [];
  for (const slug of named) {
    const known = knowledge.qualification(slug);
    const isCourse = leaf.kind === 'CREDITS' || (leaf.kind === 'QUALIFICATION' && (leaf.courses ?? []).includes(slug));
    if (known === undefined || known.replacedBy || known.kind === 'LICENCE') continue;
    if (leaf.kind === 'CREDITS' && (known.creditUnit !== leaf.unit || (known.credits ?? 0) === 0)) continue;
    if (!isCourse && !bears(slug, true)) continue;
    if (question.opportunities.some(({ awards }) => awards.some((award) => knowledge.countingAs(slug).has(award))))
      continue;
    wanted.push(toFindStudy(question, state, slug));
  }
  for (const claim of question.record.evidence) {
    if (claim.verification !== 'CLAIMED' || !counts(claim, day)) continue;
    const fits =
      claim.kind === 'QUALIFICATION'
        ? bears(claim.qualification, false)
        : claim.kind === 'COMPETENCE'
          ? leaf.kind === 'COMPETENCE' && leaf.competence === claim.competence && claim.proficiency >= leaf.proficiency
          : leaf.kind === 'CREDITS' && leaf.area === claim.area && leaf.unit === claim.unit;
    if (fits) wanted.push(toProve(question, state, claim.id));
  }
  for (const claim of question.record.employments) {
    if (claim.verification !== 'CLAIMED') continue;
    const fits =
      leaf.kind === 'EXPERIENCE'
        ? claim.from <= day && (claim.role === undefined || covers(question, leaf, claim.role))
        : leaf.kind === 'EMPLOYMENT' &&
          claim.from <= (leaf.on === 'NOW' ? day : leaf.on) &&
          (leaf.on === 'NOW' ? day : leaf.on) <= (claim.to ?? '9999') &&
          (claim.title === undefined || leaf.titles.length === 0 || leaf.titles.includes(claim.title)) &&
          (leaf.forms.length === 0 || leaf.forms.includes(claim.form));
    if (fits) wanted.push(toProve(question, state, claim.id));
  }
  if (leaf.kind === 'COMPETENCE') {
    const { competence, proficiency } = leaf;
    const key = `VALIDATE ${competence} ${proficiency}`;
    const fact = {
      kind: 'COMPETENCE',
      id: key,
      competence,
      proficiency,
      issued: day,
      verification: 'VERIFIED',
      source: { kind: 'ASSESSMENT' },
    } as const;
    const next = { day, record: { ...state.record, evidence: [...state.record.evidence, fact] } };
    wanted.push({
      key,
      needs: [],
      take: () => [{ key, months: 0, state: next, price: { unknownDurations: 1, unknownCosts: 1 } }],
    });
  }
  if (leaf.kind === 'ASSIGNMENT') {
    const key = `APPLY ${leaf.level} `;
    const given = {
      id: key,
      organization: question.employer,
      scale: leaf.scale,
      level: leaf.level,
      role: leaf.role ?? '',
      from: day,
    };
    const next = { day, record: { ...state.record, assignments: [...state.record.assignments, given] } };
    wanted.push({ key, needs: [], take: () => [{ key, months: 0, state: next, price: { unknownDurations: 1 } }] });
  }
  if (leaf.kind === 'EMPLOYMENT' && leaf.on === 'NOW') {
    for (const title of leaf.titles) {
      for (const form of leaf.forms.length === 0 ? [undefined] : leaf.forms) {
        const key = `APPLY ${title} ${form ?? ''}`;
        const role = knowledge.title(title)?.role;
        const post = posted(question, key, day, { title, ...(role !== undefined && { role }), form: form ?? 'HOURLY' });
        const next = { day, record: { ...state.record, employments: moved(state.record.employments, post) } };
        wanted.push({ key, needs: [], take: () => [{ key, months: 0, state: next, price: { unknownDurations: 1 } }] });
      }
    }
  }
  return wanted;
};

const covers = (question: RouteQuestion, leaf: Leaf, role: string): boolean =>
  leaf.kind === 'EXPERIENCE' &&
  (leaf.field === undefined
    ? (leaf.roles ?? []).includes(role)
    : question.knowledge.on(question.day).role(role)?.field === leaf.field);

const papers = (id: string, awards: readonly string[], begun: IsoDay, issued: IsoDay) =>
  awards.map((qualification) => ({
    kind: 'QUALIFICATION' as const,
    id: `${id} ${qualification}`,
    qualification,
    begun,
    issued,
    verification: 'VERIFIED' as const,
    source: { kind: 'DIPLOMA' as const },
  }));

const verified = (state: State, id: string): State => {
  const seen = <Fact extends { readonly id: string }>(fact: Fact): Fact =>
    fact.id === id || fact.id.startsWith(`${id} `) ? { ...fact, verification: 'VERIFIED' } : fact;
  return {
    ...state,
    record: {
      ...state.record,
      evidence: state.record.evidence.map(seen),
      employments: state.record.employments.map(seen),
    },
  };
};

const toProve = (_: RouteQuestion, state: State, id: string): Wanted => {
  const key = `OBTAIN_EVIDENCE ${id} `;
  return { key, needs: [], take: () => [{ key, months: 0, state: verified(state, id), price: {} }] };
};

const toFindStudy = (question: RouteQuestion, state: State, slug: string): Wanted => {
  const study: Studied = { slug, awards: [slug], isFound: false };
  return { key: `STUDY ${slug} `, needs: [], take: () => studied(question, state, study, []), study };
};

type Studied = Pick<
  LearningOpportunity,
  'slug' | 'awards' | 'credits' | 'creditUnit' | 'weeks' | 'pace' | 'cost' | 'seats'
> & {
  readonly isFound?: false;
};

const toStudy = (
  question: RouteQuestion,
  state: State,
  opportunity: LearningOpportunity,
  experience: () => readonly Leaf[],
): Wanted => {
  const applies = isApplication(question, opportunity);
  const key = `${applies ? 'APPLY' : 'STUDY'} ${opportunity.slug} `;
  const needs = opportunity.prerequisites.filter(({ strength }) => strength === 'MANDATORY');
  const take = (): readonly Act[] => {
    if (!holdsOn(opportunity, state.day)) return [];
    const due = needs.filter((one) => holdsOn(one, state.day) && isHere(question, one));
    const all: Expression = { kind: 'ALL_OF', of: due.map(({ expression }) => expression) };
    if (!isMet(question, all, state)) return [];
    if (!applies) return studied(question, state, opportunity, experience());
    const { day, record } = state;
    const evidence = [...record.evidence, ...papers(key, opportunity.awards, day, day)];
    const price = { unknownDurations: 1, ...costOf(opportunity) };
    return [{ key, months: 0, state: { day, record: { ...record, evidence } }, price }];
  };
  return { key, needs, take, ...(!applies && { study: opportunity }) };
};

const costOf = ({ cost }: { readonly cost?: number }): Price =>
  cost === undefined ? { unknownCosts: 1 } : { kronor: cost };

/** The points that remain, by adding up what is missing. */
const points = (question: RouteQuestion, state: State, { awards, credits, creditUnit }: Studied): number => {
  const knowledge = question.knowledge.on(state.day);
  const holds = (qualification: string): boolean => isMet(question, { kind: 'QUALIFICATION', qualification }, state);
  const [award = ''] = awards;
  const known = knowledge.qualification(award);
  const whole = credits ?? known?.credits ?? 0;
  if (known?.credits === undefined || (creditUnit ?? known.creditUnit) !== known.creditUnit) return whole;
  if (holds(award)) return Math.min(whole, known.credits);
  const held = [...new Set(known.includes)].filter(holds).map((part) => knowledge.qualification(part)?.credits ?? 0);
  return Math.min(whole, Math.max(known.credits - held.reduce((sum, one) => sum + one, 0), 0));
};

const weeksOf = (amount: number, unit: string | undefined): number =>
  amount / (unit === 'HP' ? 60 / 40 : unit === 'YHP' ? 5 : 20);

const lengthInWeeks = (
  opportunity: Studied | undefined,
  remaining: number | undefined,
  question: RouteQuestion,
): number | undefined => {
  if (opportunity === undefined) return undefined;
  const award = question.knowledge.on(question.day).qualification(opportunity.awards[0] ?? '');
  const own = opportunity.credits ?? award?.credits;
  const unit = opportunity.creditUnit ?? award?.creditUnit;
  const whole =
    opportunity.weeks ?? (own === undefined ? undefined : weeksOf(own, unit) / ((opportunity.pace ?? 100) / 100));
  if (whole === undefined || own === undefined || remaining === undefined || own === 0) return whole;
  return (whole * remaining) / own;
};

const studied = (
  question: RouteQuestion,
  state: State,
  opportunity: Studied,
  experience: readonly Leaf[],
): readonly Act[] => {
  const { day, record } = state;
  const award = question.knowledge.on(day).qualification(opportunity.awards[0] ?? '');
  const isKnown = (opportunity.credits ?? award?.credits) !== undefined;
  const remaining = isKnown ? points(question, state, opportunity) : undefined;
  const weeks = opportunity.isFound === false ? undefined : lengthInWeeks(opportunity, remaining, question);
  const over = weeks === undefined ? day : afterWeeks(day, weeks);
  const room = 100 - (opportunity.pace ?? 100);
  const present = new Set(
    current(record.employments, day)
      .filter(isSeen)
      .map(({ role }) => role),
  );
  const others =
    room > 0
      ? [...rolesToWorkIn(question, state)].filter(
          (role) => !present.has(role) && experience.some((leaf) => covers(question, leaf, role)),
        )
      : [];
  const key = `STUDY ${opportunity.slug} `;
  return [undefined, ...others].map((role) => {
    const posts =
      role === undefined
        ? record.employments
        : moved(record.employments, posted(question, `WORK ${role}`, day, { role }));
    const employments =
      over === day ? posts : posts.flatMap((post) => beside(post, day, over, room, current(posts, day)));
    return {
      key,
      months: 0,
      state: {
        day: over,
        record: {
          ...record,
          employments,
          evidence: [...record.evidence, ...papers(key, opportunity.awards, day, over)],
        },
      },
      price: {
        unoffered: opportunity.isFound === false ? 1 : 0,
        unknownDurations: weeks === undefined ? 1 : 0,
        days: daysBetween(day, over),
        ...costOf(opportunity),
        unknownCredits: remaining === undefined ? 1 : 0,
        weeks: remaining === undefined ? 0 : weeksOf(remaining, opportunity.creditUnit ?? award?.creditUnit),
        unknownSeats: opportunity.seats === undefined ? 1 : 0,
      },
    };
  });
};

const isSeen = ({ verification }: Employment): boolean => verification === 'VERIFIED';

const current = (employments: readonly Employment[], day: IsoDay): readonly Employment[] =>
  employments.filter((one) => one.verification !== 'REFUTED' && one.from <= day && day <= (one.to ?? '9999'));

const moved = (employments: readonly Employment[], post: Employment): readonly Employment[] => [
  ...employments.flatMap((one) => {
    if (!current([one], post.from).length) return [one];
    return one.from === post.from ? [] : [{ ...one, to: daysLater(post.from, -1) }];
  }),
  post,
];

const posted = (question: RouteQuestion, id: string, from: IsoDay, parts: Partial<Employment>): Employment => ({
  id: `${id} ${from}`,
  organization: question.employer,
  form: 'HOURLY',
  from,
  percent: 100,
  verification: 'VERIFIED',
  ...parts,
});

const beside = (
  post: Employment,
  day: IsoDay,
  over: IsoDay,
  room: number,
  present: readonly Employment[],
): readonly Employment[] => {
  if (!present.includes(post)) return [post];
  const all = present.reduce((sum, { percent }) => sum + percent, 0);
  const percent = all <= room ? post.percent : Math.max(1, Math.floor((post.percent * room) / all));
  const { role, ...roleless } = post;
  const end = (post.to ?? '9999') < over && post.to ? post.to : daysLater(over, -1);
  const meanwhile = {
    ...(room > 0 && role !== undefined ? post : roleless),
    id: `${post.id} m`,
    percent,
    from: day,
    to: end,
  };
  return [
    ...(post.from < day ? [{ ...post, to: daysLater(day, -1) }] : []),
    meanwhile,
    ...((post.to ?? '9999') >= over ? [{ ...post, id: `${post.id} a`, from: over }] : []),
  ];
};

const rolesToWorkIn = (question: RouteQuestion, state: State): ReadonlySet<string> =>
  new Set([
    ...current(state.record.employments, state.day)
      .filter(isSeen)
      .flatMap(({ role }) => role ?? []),
    ...question.steps
      .filter(
        (one) =>
          one.isPassable &&
          holdsOn(one, state.day) &&
          isFulfilled(question, `${one.step.ladder}/${one.step.step}`, state),
      )
      .map(({ role }) => role),
  ]);

const worked = (question: RouteQuestion, { day, record }: State, role: string, months: number): State => {
  const end = monthsLater(day, months);
  const mine = (one: Employment) => one.role === role && current([one], day).length > 0;
  const employments = record.employments.some((one) => mine(one) && isSeen(one))
    ? record.employments.map((one) => (mine(one) && one.to !== undefined && one.to < end ? { ...one, to: end } : one))
    : moved(record.employments, posted(question, `WORK ${role}`, day, { role }));
  return { day: end, record: { ...record, employments } };
};

const daysLater = (day: IsoDay, days: number): IsoDay =>
  new Date(Date.parse(day) + days * 86_400_000).toISOString().slice(0, 10) as IsoDay;

const monthsLater = (day: IsoDay, months: number): IsoDay => {
  const [year = 0, month = 0, date = 0] = day.split('-').map(Number);
  const last = new Date(Date.UTC(year, month + months, 0)).getUTCDate();
  return new Date(Date.UTC(year, month - 1 + months, Math.min(date, last))).toISOString().slice(0, 10) as IsoDay;
};

const afterWeeks = (day: IsoDay, weeks: number): IsoDay => {
  let [left, start] = [weeks, day];
  let years = 0;
  while (left > 40 + 1e-9) {
    left -= 40;
    years++;
  }
  start = monthsLater(day, 12 * years);
  return daysLater(start, Math.ceil(left * 7 - 1e-6));
};
