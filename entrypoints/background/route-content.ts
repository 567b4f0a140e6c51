import { namesOrigin } from '@/contracts/map-origin.ts';
import { type Answer, type ContentVerb, contentMessage } from '@/contracts/runtime-message.ts';
import type { SelectorsInForce } from '@/contracts/selector-set.ts';
import { fail } from './answer.ts';
import { asMessage, malformed, routeMessage, type Verbs } from './route-message.ts';
import type { Sender } from './sender-kind.ts';

/** Where our scripts may be. */
export interface AllowedPlaces {
  /** In a page of this address. */
  readonly mayStay: (url: string) => Promise<boolean>;
  /** In a frame of this address. */
  readonly mayFrame: (url: string) => Promise<boolean>;
  /** Brings what watches a telephone to the page of a tab. */
  readonly beforeCalls?: (tabId: number) => Promise<void>;
}

/**
 * Answers one message of a content script as if the page itself had sent it, since a page that has taken over its process can:
 * from a page that may be read, one of three verbs, of that page's own site. No token, no case and no playbook ever goes there.
 */
export async function routeContent(
  message: unknown,
  { url, frameId, tab }: Sender,
  verbs: Verbs,
  { mayStay, mayFrame, beforeCalls }: AllowedPlaces,
): Promise<Answer> {
  const { verb, request } = asMessage(message);
  if (typeof verb !== 'string' || !isContentVerb(verb)) return fail('forbidden', 'That is not for a page.');
  const page = url === undefined ? null : URL.parse(url);
  if (!page || tab?.id === undefined || frameId === undefined) return fail('forbidden', 'Nobody can be named.');
  const parsed = contentMessage[verb].request.safeParse(request);
  if (!parsed.success) return malformed(verb, parsed.error);
  const isFrame = frameId !== 0;
  if (isFrame && verb !== 'selectors.read') return fail('forbidden', `${verb} is not for a frame.`);
  if (!(await (isFrame ? mayFrame : mayStay)(page.href))) return fail('forbidden', 'This page may not be read.');
  if ('site' in parsed.data && parsed.data.site !== page.hostname)
    return fail('forbidden', 'A page may ask of its own site only.');
  // As it was sent, since it says what was left out; what is more than a page may say was refused above.
  const answer = await routeMessage({ verb, request }, 'page', verbs);
  // Why something of ours failed may name what is nobody's business there.
  if (!answer.ok) return fail(answer.code, 'It could not be done.');
  if (verb !== 'selectors.read') return answer;
  const own = ownMaps(answer.value as SelectorsInForce, page);
  // There before the map that asks for it: the page looks once it is told its maps.
  if (!isFrame && tellsOfCalls(own))
    await beforeCalls?.(tab.id).catch((error: unknown) =>
      console.warn('What watches calls could not be brought.', error),
    );
  return { ok: true, value: own };
}

const tellsOfCalls = ({ set }: SelectorsInForce): boolean =>
  set.adapter === 'crm' && set.maps.some(({ captions, pop }) => captions !== null || pop !== null);

/** Of the field maps those that name this origin: which other CRMs a firm has is no page's business. */
function ownMaps(answer: SelectorsInForce, page: URL): SelectorsInForce {
  const { set } = answer;
  if (set.adapter !== 'crm') return answer;
  const names = (origins: readonly string[] = []) => origins.some((origin) => namesOrigin(origin, page));
  const maps = set.maps.filter(({ origins, frames }) => origins.length === 0 || names(origins) || names(frames));
  return { ...answer, set: { ...set, maps } };
}

const isContentVerb = (verb: string): verb is ContentVerb => Object.hasOwn(contentMessage, verb);
