/** The part of the browser's speech recognition that is used here, as the Web Speech API has it since it may run locally. */
export interface Recognition extends EventTarget {
  lang: string;
  continuous: boolean;
  interimResults: boolean;
  /** True: on this device, or not at all. */
  processLocally: boolean;
  start(): void;
  abort(): void;
}

export interface RecognitionResults {
  readonly resultIndex: number;
  readonly results: ArrayLike<ArrayLike<{ readonly transcript: string }> & { readonly isFinal: boolean }>;
}

/** Whether a language can be recognised on this device: at once, after a download, or not. */
export type LocalSpeech = 'available' | 'downloading' | 'downloadable' | 'unavailable';

interface RecognitionClass {
  new (): Recognition;
  available(options: { langs: string[]; processLocally: true }): Promise<LocalSpeech>;
  install(options: { langs: string[]; processLocally: true }): Promise<boolean>;
}

/**
 * The browser's recognition where it knows how to stay on this device; null where it is not there or might send sound
 * away: a browser that does not know `processLocally` would ignore it, and use its maker's service.
 */
export function localRecognition(): RecognitionClass | null {
  const known = globalThis as unknown as Record<'SpeechRecognition' | 'webkitSpeechRecognition', unknown>;
  const found = known.SpeechRecognition ?? known.webkitSpeechRecognition;
  const isLocal =
    typeof found === 'function' && 'available' in found && 'install' in found && 'processLocally' in found.prototype;
  return isLocal ? (found as unknown as RecognitionClass) : null;
}
