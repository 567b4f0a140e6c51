import {
  keepPreviousData,
  type UseMutationResult,
  type UseQueryResult,
  useMutation,
  useQuery,
} from '@tanstack/react-query';
import { api, type RouteName } from '@/contracts/api.ts';
import type { ApiRequest, ApiResponse } from '@/utils/api-client.ts';
import { ask } from '@/utils/messaging/ask.ts';
import { AskError } from '@/utils/messaging/ask-error.ts';

/**
 * Calls a route of the backend through the background, and parses the answer with the route's contract.
 *
 * @throws {AskError} as `ask` does; `failed` where the answer is not in the form this build knows.
 */
export async function callRoute<N extends RouteName>(route: N, request: ApiRequest<N>): Promise<ApiResponse<N>> {
  const answer = api[route].response.safeParse(await ask('api.call', { route, ...request }));
  if (answer.success) return answer.data as ApiResponse<N>;
  const [issue] = answer.error.issues;
  throw new AskError({ code: 'failed', message: `${route}: ${issue?.path.join('.')}: ${issue?.message}` });
}

/** The answer of a reading route, kept under `['api.call', route, request]` and asked again by `useApiChanges`. */
export function useApi<N extends RouteName>(
  route: N,
  request: ApiRequest<N>,
  options: { readonly enabled?: boolean } = {},
): UseQueryResult<ApiResponse<N>, AskError> {
  return useQuery<ApiResponse<N>, AskError>({
    queryKey: keyOf(route, request),
    queryFn: () => callRoute(route, request),
    placeholderData: keepPreviousData,
    // The background is always there to answer, with or without a network.
    networkMode: 'always',
    retry: false,
    ...options,
  });
}

/** As a function of its own, since the compiler would spell out the union of all requests. */
const keyOf = (route: RouteName, request: unknown) => ['api.call', route, request] as const;

/** A writing route as a mutation; its variables are the route's parameters, query and body. */
export function useApiMutation<N extends RouteName>(
  route: N,
): UseMutationResult<ApiResponse<N>, AskError, ApiRequest<N>> {
  return useMutation<ApiResponse<N>, AskError, ApiRequest<N>>({
    networkMode: 'always',
    mutationFn: (request) => callRoute(route, request),
  });
}
