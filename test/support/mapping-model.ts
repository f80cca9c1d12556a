import type { MappingDecision } from '../../src/domain/title/mapping/title-mapping';
import type { IsoDay } from '../../src/domain/time/iso-day';

/** True when no other decision undoes it. */
const holds = (decision: MappingDecision, log: readonly MappingDecision[]): boolean =>
  log.every(({ act, undoes }) => act !== 'UNDO' || undoes !== decision.id);

const covers = ({ validFrom = '0001-01-01', validTo = '9999-12-31' }: MappingDecision, day: IsoDay): boolean =>
  validFrom <= day && day <= validTo;

/** The answer on the day by reading the log from its beginning, one decision after the other. */
export const replayed = (log: readonly MappingDecision[], day: IsoDay) => {
  let answer: MappingDecision | undefined;
  let rejected: readonly string[] = [];
  for (const decision of log.filter((one) => one.act !== 'UNDO' && holds(one, log) && covers(one, day))) {
    const { act, standard } = decision;
    rejected = rejected.filter((slug) => slug !== standard);
    if (act === 'CONFIRM' || standard === undefined) {
      answer = decision;
    } else {
      rejected = [...rejected, standard];
      if (answer?.standard === standard) answer = undefined;
    }
  }
  return { answer, rejected };
};
