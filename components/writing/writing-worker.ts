import { checkWriting } from '@/domain/writing/check-writing.ts';
import { openDictionary } from '@/domain/writing/dictionary.ts';
import { fixAll } from '@/domain/writing/fix-all.ts';
import { openWordGraph } from '@/domain/writing/word-graph.ts';
import type { Dictionary } from '@/domain/writing/writing.ts';
import type { WritingAnswer, WritingRequest } from './writing-work.ts';

/** By address, so that a person of two languages loads each once. A failed load is tried again with the next request. */
const dictionaries = new Map<string, Promise<Dictionary>>();

async function load(address: string, language: 'pt' | 'es'): Promise<Dictionary> {
  const answer = await fetch(address);
  return openDictionary(openWordGraph(new Uint8Array(await answer.arrayBuffer())), language);
}

// Drafts are checked here because the page's own thread owes its time to the lights.
addEventListener('message', async ({ data }: MessageEvent<WritingRequest>) => {
  const { id, text, graph } = data;
  const loading = dictionaries.get(graph) ?? load(graph, data.context.locale === 'es-MX' ? 'es' : 'pt');
  dictionaries.set(graph, loading);
  try {
    const context = { ...data.context, dictionary: await loading };
    const findings = checkWriting(text, context);
    postMessage({
      id,
      findings,
      fixed: findings.length === 0 ? text : fixAll(text, context),
    } satisfies WritingAnswer);
  } catch (error) {
    dictionaries.delete(graph);
    throw error;
  }
});
