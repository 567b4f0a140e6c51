import { useQueries } from '@tanstack/react-query';
import { callRoute, useApi } from '@/components/query/use-api.ts';

/** Names outcomes by their ids as the organisation's playbooks do; an id that none of them knows prints as itself. */
export function useOutcomeNames(): (id: string) => string {
  const heads = useApi('playbooks.list', {});
  const packs = useQueries({
    queries: (heads.data?.playbooks ?? []).map(({ hash }) => ({
      queryKey: ['api.call', 'packs.read', hash],
      queryFn: () => callRoute('packs.read', { params: { hash } }),
      staleTime: Number.POSITIVE_INFINITY,
    })),
  });
  const names = new Map(packs.flatMap(({ data }) => data?.outcomes.map(({ id, name }) => [id, name] as const) ?? []));
  return (id) => names.get(id) ?? id;
}
