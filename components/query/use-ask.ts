import { type UseMutationResult, type UseQueryResult, useMutation, useQuery } from '@tanstack/react-query';
import type { PageVerb } from '@/contracts/runtime-message.ts';
import { ask, type RequestOf, type ResponseOf } from '@/utils/messaging/ask.ts';
import type { AskError } from '@/utils/messaging/ask-error.ts';

/** What the background answers to `verb`, kept under `[verb, request]` and asked again when its topic changes. */
export function useAsk<V extends PageVerb>(
  verb: V,
  request: RequestOf<V>,
  options: { readonly enabled?: boolean; readonly staleTime?: number; readonly gcTime?: number } = {},
): UseQueryResult<ResponseOf<V>, AskError> {
  return useQuery<ResponseOf<V>, AskError>({
    queryKey: [verb, request],
    queryFn: () => ask(verb, request),
    // The background answers with or without a network.
    networkMode: 'always',
    retry: false,
    ...options,
  });
}

/** A verb that does something, as a mutation. */
export function useTell<V extends PageVerb>(verb: V): UseMutationResult<ResponseOf<V>, AskError, RequestOf<V>> {
  return useMutation<ResponseOf<V>, AskError, RequestOf<V>>({
    networkMode: 'always',
    mutationFn: (request) => ask(verb, request),
  });
}
