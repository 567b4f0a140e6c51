import type { TranscriptLine } from '@/contracts/call.ts';
import { type LocalSpeech, localRecognition, type Recognition, type RecognitionResults } from './speech-recognition.ts';

/** Silence ends a session of the browser's; one that ends sooner than this, so often in a row, does not work at all. */
const SHORT_MS = 1_000;
const MOST_SHORT = 3;

/** Whether `lang` (BCP 47) is recognised on this device. Never rejects: a page may forbid to ask. */
export async function localSpeechFor(lang: string): Promise<LocalSpeech> {
  try {
    return (await localRecognition()?.available({ langs: [lang], processLocally: true })) ?? 'unavailable';
  } catch {
    return 'unavailable';
  }
}

/** Fetches what the browser needs to recognise `lang` on this device. False where it could not. */
export async function fetchLocalSpeech(lang: string): Promise<boolean> {
  try {
    return (await localRecognition()?.install({ langs: [lang], processLocally: true })) ?? false;
  } catch {
    return false;
  }
}

/**
 * Recognises what is said into this computer's microphone, on this computer, until `signal` aborts. Each stretch is told
 * while it is said and once more when it is final. Never falls back on a service.
 *
 * @param onEnd called where it ends by itself: the microphone was refused, or recognition does not work
 */
export function recogniseLocally(
  lang: string,
  onLine: (line: TranscriptLine) => void,
  onEnd: (why: 'refused' | 'failed') => void,
  signal: AbortSignal,
): void {
  const Recogniser = localRecognition();
  if (!Recogniser) {
    onEnd('failed');
    return;
  }
  let short = 0;

  const listen = () => {
    if (signal.aborted) return;
    const session = crypto.randomUUID();
    const begun = performance.now();
    const times = new Map<number, string>();
    const recogniser: Recognition = new Recogniser();
    let over: 'refused' | 'failed' | null = null;
    recogniser.lang = lang;
    recogniser.continuous = true;
    recogniser.interimResults = true;
    recogniser.processLocally = true;
    recogniser.addEventListener('result', (event) => {
      const { resultIndex, results } = event as Event & RecognitionResults;
      short = 0;
      for (let index = resultIndex; index < results.length; index++) {
        const result = results[index];
        const text = result?.[0]?.transcript.trim();
        if (!result || !text || signal.aborted) continue;
        const at = times.get(index) ?? new Date().toISOString();
        times.set(index, at);
        const id = `${session} ${index}`;
        onLine({ id, source: 'speech', speaker: 'agent', text: text.slice(0, 4000), at, final: result.isFinal });
      }
    });
    recogniser.addEventListener('error', (event) => {
      const { error } = event as Event & { readonly error: string };
      if (error === 'not-allowed' || error === 'audio-capture') over = 'refused';
      else if (error === 'language-not-supported' || error === 'service-not-allowed') over = 'failed';
    });
    recogniser.addEventListener('end', () => {
      if (signal.aborted) return;
      short = performance.now() - begun < SHORT_MS ? short + 1 : 0;
      if (over || short >= MOST_SHORT) onEnd(over ?? 'failed');
      else listen();
    });
    signal.addEventListener('abort', () => recogniser.abort(), { once: true });
    try {
      recogniser.start();
    } catch {
      onEnd('failed');
    }
  };
  listen();
}
