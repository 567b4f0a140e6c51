import { Temporal } from 'temporal-polyfill';
import type { PlainDate } from '../conversation/plain-date.ts';
import type { Turn } from '../conversation/turn.ts';
import type { Hearing, HearingContext } from '../recognition/hearing.ts';
import { tokenise } from '../recognition/tokenise.ts';
import { readSaidDates } from '../recognition/values/said-dates.ts';
import { closingLexicon } from '../recognition/word-finder.ts';

/** When a call was agreed for, in the debtor's own time. At least one of the two was said. */
export interface CallBack {
  readonly date: PlainDate | null;
  /** `HH:MM`; null where only the day was said. */
  readonly time: string | null;
  /** The turn it was said in. */
  readonly quote: string;
}

/** How many turns before the agreed call may carry its day or hour: a question and its answer. */
const REACH = 2;

/** Day and hour of the call that was last agreed, from the turn that agrees it and those just before. Null where none was. */
export function readCallBack(
  turns: readonly Turn[],
  hearings: readonly Hearing[],
  context: HearingContext,
): CallBack | null {
  const agreed = hearings.findLast(({ cue, result }) => cue === 'outcome_callback' && result === 'met');
  const place = turns.findIndex(({ id }) => id === agreed?.turn_id);
  if (place < 0) return null;
  let date: PlainDate | null = null;
  let time: string | null = null;
  let quote = '';
  for (const turn of turns.slice(Math.max(0, place - REACH), place + 1).reverse()) {
    const day: PlainDate | null = date ?? dayIn(turn.text, context);
    const hour: string | null = time ?? hourIn(turn.text);
    if (day !== date || hour !== time) quote ||= turn.text.slice(0, 120);
    date = day;
    time = hour;
  }
  return date === null && time === null ? null : { date, time, quote };
}

function dayIn(text: string, { today, language }: HearingContext): PlainDate | null {
  const { dates } = readSaidDates(tokenise(withoutParts(text), closingLexicon()), today, language === 'en');
  const first = dates.find(({ date }) => Temporal.PlainDate.compare(date, today) >= 0);
  return first?.date ?? null;
}

/** In Spanish the morning is the same word as tomorrow: told apart by what stands before it. */
function withoutParts(text: string): string {
  return text.replace(/(?:por|de|en|a) la mañana/gi, ' ');
}

const HOURS =
  'uma|una|one duas|dos|two tres|three quatro|cuatro|four cinco|five seis|six sete|siete|seven oito|ocho|eight nove|nueve|nine dez|diez|ten onze|once|eleven doze|doce|twelve';
const hourOf = new Map(HOURS.split(' ').flatMap((words, n) => words.split('|').map((word) => [word, n + 1] as const)));
const NUMBER = `\\d{1,2}|${HOURS.replaceAll(' ', '|')}`;
const BEFORE = '(?:as|das|pelas|a las?|las|at|after|around)';
/** An hour is one by the word before it, or by how it is written; a bare number is none. */
const CLOCK = new RegExp(
  `(?:\\b${BEFORE} (${NUMBER})(?:[:h](\\d{2}))?\\b|\\b(\\d{1,2})(?::(\\d{2})|h(\\d{2})?\\b|\\s?(?:horas|hrs|hs|hora)\\b|(?=\\s?[ap]\\.?m\\b)))(?:\\s?h(?:oras|s)?\\b)?(\\s+e meia\\b|\\s+y media\\b)?`,
);
const AFTERNOON = /\b(?:da|de la|por la|in the) (?:tarde|noite|noche|afternoon|evening)\b|\bp\.?m\b/;
const MORNING = /\b(?:da|de la|in the) (?:manha|manana|morning|madrugada)\b|\ba\.?m\b/;
/** Where only a part of the day is said: an hour that anybody would take for it. */
const PARTS = [
  [/\b(?:meio[- ]dia|mediodia|noon)\b/, '12:00'],
  [/\b(?:de|pela|por la|en la|in the) (?:manha|manana|morning)\b/, '09:00'],
  [/\b(?:a|de|pela|por la|en la|in the|esta) (?:tarde|afternoon)\b/, '14:00'],
  [/\b(?:a|de|pela|por la|en la|in the) (?:noite|noche|evening)\b/, '18:00'],
] as const;

/** The hour said in a text, `HH:MM`; null where none was. Nobody calls at three in the morning: one to seven are of the afternoon. */
function hourIn(text: string): string | null {
  const plain = text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();
  const said = CLOCK.exec(plain);
  if (said) {
    const word = said[1] ?? said[3] ?? '';
    const hour = hourOf.get(word) ?? Number(word);
    const minute = said[6] ? 30 : Number(said[2] ?? said[4] ?? said[5] ?? 0);
    const after = AFTERNOON.test(plain) || (hour < 8 && !MORNING.test(plain));
    const at = hour < 12 && after ? hour + 12 : hour;
    if (at <= 23 && minute <= 59) return `${String(at).padStart(2, '0')}:${String(minute).padStart(2, '0')}`;
  }
  return PARTS.find(([part]) => part.test(plain))?.[1] ?? null;
}
