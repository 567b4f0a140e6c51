let context: AudioContext | null = null;

/** A soft tone of a tenth of a second, for whoever does not look. Made here: nothing is fetched. */
export function playTick(): void {
  context ??= new AudioContext();
  const { currentTime: now, destination } = context;
  const tone = context.createOscillator();
  const volume = context.createGain();
  tone.frequency.value = 880;
  volume.gain.setValueAtTime(0.0001, now);
  volume.gain.exponentialRampToValueAtTime(0.08, now + 0.01);
  volume.gain.exponentialRampToValueAtTime(0.0001, now + 0.1);
  tone.connect(volume).connect(destination);
  tone.start(now);
  tone.stop(now + 0.11);
}
