import { useSearchParams } from 'react-router';
import { queryNames } from '../../frame/addresses';
import { queryWith } from '../../frame/query-with';

/** The step that is open, by its slug, which all revisions share; the address has it. */
export const useOpenStep = () => {
  const [query, setQuery] = useSearchParams();
  return {
    open: query.get(queryNames.step) ?? undefined,
    choose: (step: string | undefined) =>
      setQuery((before) => queryWith(before, { [queryNames.step]: step }), { preventScrollReset: true }),
  };
};
