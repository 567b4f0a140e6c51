import { afterEach, describe, expect, it, vi } from 'vitest';
import type { TranscriptLine } from '@/contracts/call.ts';
import { fetchLocalSpeech, localSpeechFor, recogniseLocally } from './recognise-locally.ts';

/** A recogniser of the browser's, as far as it is used; the last one that was started is `Simulated.last`. */
class Simulated extends EventTarget {
  static last: Simulated | null = null;
  static starts = 0;
  static available = async () => 'downloadable';
  static install = async () => true;
  aborted = false;
  start() {
    Simulated.last = this;
    Simulated.starts += 1;
  }
  abort() {
    this.aborted = true;
  }
  tell(type: string, facts: object = {}) {
    this.dispatchEvent(Object.assign(new Event(type), facts));
  }
}
Object.assign(Simulated.prototype, { processLocally: false });

const listen = () => {
  const life = new AbortController();
  const lines: TranscriptLine[] = [];
  const ends: string[] = [];
  recogniseLocally(
    'pt-BR',
    (line) => lines.push(line),
    (why) => ends.push(why),
    life.signal,
  );
  return { life, lines, ends };
};
const heard = (transcript: string, isFinal: boolean) => ({
  resultIndex: 0,
  results: [Object.assign([{ transcript }], { isFinal })],
});

afterEach(() => {
  vi.unstubAllGlobals();
  Simulated.last = null;
  Simulated.starts = 0;
});

describe('speech recognised on this computer', () => {
  it('is there only where the browser knows how to keep it here', async () => {
    expect(await localSpeechFor('pt-BR')).toBe('unavailable');
    // An older browser would take the same object, and send the sound to its maker.
    vi.stubGlobal('webkitSpeechRecognition', class extends EventTarget {});
    expect(await localSpeechFor('pt-BR')).toBe('unavailable');
    vi.stubGlobal('SpeechRecognition', Simulated);
    expect(await localSpeechFor('pt-BR')).toBe('downloadable');
    expect(await fetchLocalSpeech('pt-BR')).toBe(true);
  });

  it('is not there where the page forbids to ask', async () => {
    vi.stubGlobal(
      'SpeechRecognition',
      Object.assign(class extends Simulated {}, { available: () => Promise.reject(new Error('blocked')) }),
    );
    expect(await localSpeechFor('pt-BR')).toBe('unavailable');
  });

  it('asks for local processing, tells a stretch while it is said and when it is final, and stops at once', () => {
    vi.stubGlobal('SpeechRecognition', Simulated);
    const { life, lines } = listen();
    expect(Simulated.last).toMatchObject({ processLocally: true, lang: 'pt-BR', interimResults: true });
    Simulated.last?.tell('result', heard(' boa', false));
    Simulated.last?.tell('result', heard('boa tarde', true));
    expect(lines).toMatchObject([
      { text: 'boa', final: false, speaker: 'agent', source: 'speech' },
      { text: 'boa tarde', final: true },
    ]);
    expect(lines[0]?.id).toBe(lines[1]?.id);
    expect(lines[0]?.at).toBe(lines[1]?.at);
    life.abort();
    expect(Simulated.last).toMatchObject({ aborted: true });
    Simulated.last?.tell('result', heard('depois', true));
    Simulated.last?.tell('end');
    expect(lines).toHaveLength(2);
    expect(Simulated.starts).toBe(1);
  });

  it('goes on after a silence, ends where the microphone is refused, and gives up where it never works', () => {
    vi.stubGlobal('SpeechRecognition', Simulated);
    const refused = listen();
    Simulated.last?.tell('result', heard('boa', true));
    Simulated.last?.tell('end');
    expect(Simulated.starts).toBe(2);
    Simulated.last?.tell('error', { error: 'not-allowed' });
    Simulated.last?.tell('end');
    expect(refused.ends).toEqual(['refused']);
    const broken = listen();
    for (let n = 0; n < 3; n++) Simulated.last?.tell('end');
    expect(broken.ends).toEqual(['failed']);
  });
});
