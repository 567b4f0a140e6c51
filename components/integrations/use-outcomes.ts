import { useQueries } from '@tanstack/react-query';
import { callRoute, useApi } from '@/components/query/use-api.ts';

/** Every outcome that the organisation's playbooks have, by name; one that two have counts once. */
export function useOutcomes(): { readonly id: string; readonly name: string }[] {
  const heads = useApi('playbooks.list', {});
  const packs = useQueries({
    queries: (heads.data?.playbooks ?? []).map(({ hash }) => ({
      queryKey: ['api.call', 'packs.read', hash],
      queryFn: () => callRoute('packs.read', { params: { hash } }),
      staleTime: Number.POSITIVE_INFINITY,
    })),
  });
  const names = new Map(packs.flatMap(({ data }) => data?.outcomes.map(({ id, name }) => [id, name] as const) ?? []));
  return [...names].map(([id, name]) => ({ id, name })).sort((a, b) => a.name.localeCompare(b.name));
}
