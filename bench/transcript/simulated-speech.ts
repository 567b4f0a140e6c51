/** What a page can have the simulated recogniser hear. */
export interface SimulatedSpeech {
  /** Says it, in one stretch that is final after its last word; tells when the words were there. */
  say(text: string): number;
}

/** Runs in a document before a call begins there: a `SpeechRecognition` that stays on the device and hears what it is told. */
export function installSpeech(): void {
  const listening = new Set<Recogniser>();
  class Recogniser extends EventTarget {
    static available = async () => 'available';
    static install = async () => true;
    processLocally = false;
    lang = '';
    continuous = false;
    interimResults = false;
    readonly results: { isFinal: boolean; 0: { transcript: string }; length: 1 }[] = [];
    start(): void {
      if (!this.processLocally) throw new Error('sound would leave the device');
      listening.add(this);
    }
    abort(): void {
      listening.delete(this);
      this.dispatchEvent(new Event('end'));
    }
    hear(transcript: string, isFinal: boolean): void {
      const last = this.results.at(-1);
      if (!last || last.isFinal) this.results.push({ isFinal, 0: { transcript }, length: 1 });
      else this.results[this.results.length - 1] = { isFinal, 0: { transcript }, length: 1 };
      this.dispatchEvent(
        Object.assign(new Event('result'), { resultIndex: this.results.length - 1, results: this.results }),
      );
    }
  }
  // `in` looks at the prototype, as it does of the browser's own class.
  Object.assign(Recogniser.prototype, { processLocally: false });
  const say = (text: string): number => {
    const at = performance.timeOrigin + performance.now();
    for (const each of listening) each.hear(text, false);
    setTimeout(() => {
      for (const each of listening) each.hear(text, true);
    }, 300);
    return at;
  };
  Object.assign(globalThis, { SpeechRecognition: Recogniser, webkitSpeechRecognition: Recogniser, speech: { say } });
}
