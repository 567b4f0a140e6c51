import { useCallback, useEffect, useState } from 'react';
import { useAsk, useTell } from '@/components/query/use-ask.ts';
import type { TranscriptLine } from '@/contracts/call.ts';
import { fetchLocalSpeech, localSpeechFor, recogniseLocally } from '@/utils/speech/recognise-locally.ts';
import type { LocalSpeech } from '@/utils/speech/speech-recognition.ts';
import { foldLines } from './fold-lines.ts';

/**
 * `asking`: may it be used? `none`: not on this device. `refused`: no microphone. Of all but `listening`, ticks are the
 * agent's own.
 */
export interface Speech {
  readonly state: 'off' | 'asking' | 'fetching' | 'listening' | 'none' | 'refused' | 'failed';
  readonly lines: readonly TranscriptLine[];
  /** Shows what it would do, and asks. */
  readonly ask: () => void;
  readonly agree: () => void;
  /** Refuses it, or switches it off. */
  readonly stop: () => void;
}

const site = new URLSearchParams(location.search).get('site');
const nothing: readonly TranscriptLine[] = [];

/**
 * Recognition of the agent's own words, on this computer, while a call is on and they have agreed to it. The frame is given
 * the microphone on the site where they did, and is loaded anew for it.
 *
 * @param lang BCP 47, of the script
 */
export function useSpeech(lang: string, isOn: boolean): Speech {
  const settings = useAsk('settings.read', {}).data;
  const layout = useAsk('layout.read', { site: site ?? '' }, { enabled: site !== null }).data;
  const { mutate: write } = useTell('settings.write');
  const { mutate: lay } = useTell('layout.write');
  const [asked, setAsked] = useState(false);
  const [local, setLocal] = useState<LocalSpeech | null>(null);
  const [ended, setEnded] = useState<'refused' | 'failed' | null>(null);
  const [lines, setLines] = useState(nothing);
  const wanted = settings?.listen ?? 'unasked';
  const hasMicrophone = site === null || layout?.microphone === true;

  useEffect(() => {
    if (!isOn || wanted === 'no' || local !== null) return;
    let gone = false;
    void localSpeechFor(lang).then((found) => !gone && setLocal(found));
    return () => {
      gone = true;
    };
  }, [isOn, wanted, lang, local]);

  const fetches = wanted === 'yes' && isOn && (local === 'downloadable' || local === 'downloading');
  useEffect(() => {
    if (!fetches) return;
    let gone = false;
    void fetchLocalSpeech(lang).then((done) => !gone && setLocal(done ? 'available' : 'unavailable'));
    return () => {
      gone = true;
    };
  }, [fetches, lang]);

  const listens = wanted === 'yes' && isOn && local === 'available' && hasMicrophone && ended === null;
  useEffect(() => {
    if (!listens) return;
    const life = new AbortController();
    recogniseLocally(lang, (line) => setLines((known) => foldLines(known, [line])), setEnded, life.signal);
    return () => life.abort();
  }, [listens, lang]);

  const agree = useCallback(() => {
    setAsked(false);
    setEnded(null);
    write({ listen: 'yes' });
    if (site !== null) lay({ site, layout: { microphone: true } });
  }, [write, lay]);
  const stop = useCallback(() => {
    setAsked(false);
    write({ listen: 'no' });
    if (site !== null) lay({ site, layout: { microphone: false } });
  }, [write, lay]);

  return { state: stateOf(), lines, ask: () => setAsked(true), agree, stop };

  function stateOf(): Speech['state'] {
    const there = local !== null && local !== 'unavailable';
    if (asked) return 'asking';
    if (wanted === 'unasked') return isOn && there ? 'asking' : 'off';
    if (wanted === 'no' || !isOn || local === null) return 'off';
    if (local === 'unavailable') return 'none';
    if (ended) return ended;
    // Agreed to on another site: here the frame has no microphone yet.
    if (!hasMicrophone) return 'asking';
    return local === 'available' ? 'listening' : 'fetching';
  }
}
