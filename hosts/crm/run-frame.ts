import type { FieldMap } from '@/contracts/field-map.ts';
import type { FrameNews } from '@/contracts/frame-news.ts';
import type { HostCommand } from '@/contracts/host-facts.ts';
import { namesOrigin } from '@/contracts/map-origin.ts';
import type { Answer } from '@/contracts/runtime-message.ts';
import type { CrmInForce } from '@/contracts/selector-set.ts';
import { extension } from '../page/extension.ts';
import { takeOver } from '../page/take-over.ts';
import { attributesOf } from './attributes-of.ts';
import { readFrame } from './read-frame.ts';
import { type Watched, watchPage } from './watch-page.ts';

const FIRST_WAIT_MS = 250;
const LONGEST_WAIT_MS = 30_000;
/** What is set without a sign, and requests that ended, are told so soon. */
const GLANCE_MS = 1000;
const NOTHING: Watched = { roots: [], elements: [], attributes: [], due: null };

/**
 * Runs the script of a frame: tells what the frame shows of the map that names its origin, until the extension goes away. Does
 * nothing in a page of its own, nor where the page around it can look in by itself.
 */
export function runFrame(): void {
  if (window.top === window || isOpenToTop()) return;
  const life = takeOver();
  const { signal } = life;
  let maps: readonly FieldMap[] = [];
  let port: ReturnType<typeof extension.runtime.connect> | null = null;
  let wait = FIRST_WAIT_MS;
  let told = '';
  let requests = 0;

  const look = (): Watched => {
    const url = new URL(location.href);
    // One map only, or its page would not know which frame speaks to it.
    const map = maps.find(({ frames }) => frames?.some((origin) => namesOrigin(origin, url)));
    if (!map) {
      // It was named before: whoever hears of it must hear no more.
      if (told !== '') port?.disconnect();
      return NOTHING;
    }
    const { read, watched } = readFrame(document, url, map);
    const isShown = window.innerWidth > 0 && window.innerHeight > 0;
    tell({
      type: 'frame.read',
      map: map.id,
      url: url.href.slice(0, 2000),
      born: performance.timeOrigin,
      ...read,
      ...(isShown ? {} : { fields: {} }),
      requests,
    });
    return { ...watched, attributes: attributesOf(map), due: performance.now() + GLANCE_MS };
  };
  const tell = (news: FrameNews) => {
    const text = JSON.stringify(news);
    if (text === told || !port) return;
    told = text;
    port.postMessage(news);
  };
  const watch = watchPage(
    look,
    () => {
      requests += 1;
    },
    signal,
  );

  const equip = async () => {
    try {
      const request = { verb: 'selectors.read', request: { adapter: 'crm' } };
      const answer: Answer | undefined = await extension.runtime.sendMessage(request);
      if (!answer?.ok) return;
      const { set, switches } = answer.value as CrmInForce;
      maps = switches.read ? set.maps : [];
      watch.later();
    } catch {
      // The background is starting or gone: it is asked again when the line is there.
    }
  };
  const connect = () => {
    if (signal.aborted || port) return;
    if (document.visibilityState === 'hidden') {
      document.addEventListener('visibilitychange', connect, { once: true, signal });
      return;
    }
    try {
      if (!extension.runtime?.id) return life.abort();
      port = extension.runtime.connect({ name: 'frame' });
    } catch {
      return life.abort();
    }
    const openedAt = performance.now();
    port.onMessage.addListener((message: unknown) => {
      const { type } = message as HostCommand;
      if (type === 'selectors.changed') void equip();
      if (type === 'page.leave') life.abort();
    });
    port.onDisconnect.addListener(() => {
      port = null;
      told = '';
      wait = performance.now() - openedAt > LONGEST_WAIT_MS / 2 ? FIRST_WAIT_MS : Math.min(wait * 2, LONGEST_WAIT_MS);
      setTimeout(connect, wait);
    });
    void equip();
  };
  signal.addEventListener('abort', () => port?.disconnect());
  connect();
}

function isOpenToTop(): boolean {
  try {
    return window.top?.document !== undefined;
  } catch {
    return false;
  }
}
