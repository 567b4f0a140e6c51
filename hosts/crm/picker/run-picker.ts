import type { Pick, PickerNews, PickerOrder } from '@/contracts/picker.ts';
import { extension } from '../../page/extension.ts';
import { describeControl, describeValue } from './describe-pick.ts';
import { findControl } from './find-control.ts';
import { findPointed } from './find-pointed.ts';
import { originOfFrame } from './origin-of-frame.ts';
import { layPointer } from './point-layer.ts';
import { type PointMode, startPointing } from './point-mode.ts';
import { proposeCaptions, proposeConfirm, proposeScope } from './propose-parts.ts';
import { proposeSelectors } from './propose-ways.ts';
import { showAnchor } from './show-anchor.ts';
import { surveyPage } from './survey-page.ts';
import { watchRecord } from './watch-record.ts';

type Pointing = Extract<PickerOrder, { type: 'point' }>;

const world = globalThis as { combinadoPicker?: AbortController };

/**
 * Serves the one panel that maps this page, until it hangs up. A port that this extension opens to a tab reaches its own
 * scripts there and nobody else, so what comes on it is the panel's word.
 */
export function runPicker(): void {
  world.combinadoPicker?.abort();
  const life = new AbortController();
  world.combinadoPicker = life;
  type Port = Parameters<Parameters<typeof extension.runtime.onConnect.addListener>[0]>[0];
  const hear = (port: Port) => {
    if (port.name !== 'picker') return;
    const session = new AbortController();
    const obey = serve((news) => session.signal.aborted || port.postMessage(news), session.signal);
    port.onMessage.addListener((message: unknown) => obey(message as PickerOrder));
    port.onDisconnect.addListener(() => session.abort());
    life.signal.addEventListener('abort', () => session.abort());
  };
  extension.runtime.onConnect.addListener(hear);
  life.signal.addEventListener('abort', () => extension.runtime.onConnect.removeListener(hear));
}

/** Obeys a panel's orders on this page until `signal` aborts. */
function serve(tell: (news: PickerNews) => void, signal: AbortSignal): (order: PickerOrder) => void {
  const layer = layPointer(signal);
  const watch = watchRecord(tell, signal);
  let mode: PointMode | null = null;
  const rest = () => {
    mode?.end();
    mode = null;
  };
  signal.addEventListener('abort', rest);
  const here = () =>
    tell({
      type: 'here',
      url: location.href.slice(0, 4000),
      title: document.title.slice(0, 300),
      language: document.documentElement.lang.slice(0, 20) || null,
    });
  let address = location.href;
  const timer = setInterval(() => {
    if (location.href === address) return;
    address = location.href;
    here();
  }, 200);
  signal.addEventListener('abort', () => clearInterval(timer));
  here();

  const pick = async (order: Pointing, hit: Element) => {
    const missed = { type: 'missed' as const, target: order.target, framed: originOfFrame(hit) };
    if (order.at === 'line') {
      const captions = proposeCaptions(hit, order.map);
      return tell(captions ? { type: 'line', captions } : missed);
    }
    if (order.at === 'part') {
      const selector = proposeScope(hit) ?? firstSelector(hit, order);
      return tell(selector ? { type: 'part', selector } : missed);
    }
    const found = order.at === 'control' ? await controlAt(order, hit) : valueAt(order, hit);
    if (found && found.ways.length > 0) tell({ type: 'picked', target: order.target, pick: found });
    else tell(missed);
  };

  return (order) => {
    switch (order.type) {
      case 'survey': {
        const fields = surveyPage(document, order.map);
        const [first] = Object.values(fields).flatMap(({ ways }) => ways);
        const place = first && showAnchor(document, order.map, first.anchor);
        return tell({
          type: 'surveyed',
          fields,
          confirm: proposeConfirm(document, order.map),
          scope: place ? proposeScope(place) : null,
        });
      }
      case 'point': {
        rest();
        const leave = () => {
          rest();
          tell({ type: 'left' });
        };
        mode = startPointing(layer, order.words, (hit) => void pick(order, hit), leave);
        return;
      }
      case 'key':
        return mode?.press(order.key);
      case 'rest':
        return rest();
      case 'watch':
        return watch(order.map);
      case 'show':
        return layer.outline(order.anchor && showAnchor(document, order.map, order.anchor));
    }
  };
}

async function controlAt({ map }: Pointing, hit: Element): Promise<Pick | null> {
  const control = findControl(hit, map);
  return control && describeControl(control, map);
}

function valueAt({ map, kind }: Pointing, hit: Element): Pick | null {
  const value = findPointed(hit, map, kind);
  return value && describeValue(value, map, kind);
}

function firstSelector(hit: Element, order: Pointing): string | null {
  const [found] = proposeSelectors(hit, order.map);
  return found?.anchor.by === 'selector' ? found.anchor.selector : null;
}
