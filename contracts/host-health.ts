import * as z from 'zod';
import { Instant } from '@/domain/conversation/plain-date.ts';
import { AdapterHealth, AnchorProbe } from './host-facts.ts';
import { Sha256 } from './playbook-channel.ts';
import { AdapterSwitches, SelectorSource } from './selector-set.ts';

/** A name out of our own vocabulary (an anchor, a field of a map, what stood in for one: `title#1`): nothing that a page says fits. */
const AnchorName = z.string().regex(/^[a-z][a-zA-Z0-9_.-]{0,39}(#[a-z0-9]{1,12})?$/);
const MapName = z.string().regex(/^[a-z][a-z0-9-]{0,29}$/);
const { adapter, state } = AdapterHealth.shape;
const SetInUse = z.strictObject({ version: z.int().min(0), source: SelectorSource });

/** How one page is being read on one device: names of our own and nothing of what the page holds. */
export const HostReport = z.strictObject({
  adapter,
  state,
  missing: AnchorName.nullable(),
  fallbacks: z.array(AnchorName).max(60),
  anchors: z.array(AnchorProbe.extend({ name: AnchorName })).max(60),
  /** Null for an adapter that has no sets. */
  set: SetInUse.nullable(),
  /** The build of the extension. */
  extension: z.string().regex(/^[0-9][0-9.]{0,19}$/),
  /** What the page says its language is: `pt-BR`. */
  language: z
    .string()
    .regex(/^[a-zA-Z]{2,3}(-[a-zA-Z0-9]{1,8}){0,3}$/)
    .max(20)
    .nullable(),
  /** The field map, of a CRM's page. */
  map: MapName.nullable().optional(),
  at: Instant,
});
export type HostReport = z.infer<typeof HostReport>;

/**
 * How many devices found an anchor by its first choice, by another one, or not at all; of those that did not, how many found
 * several places for it or a text that is no such value.
 */
export const AnchorCount = z.strictObject({
  name: AnchorName,
  found: z.int(),
  fallback: z.int(),
  missing: z.int(),
  several: z.int().default(0),
  unparsed: z.int().default(0),
});
export type AnchorCount = z.infer<typeof AnchorCount>;

/** One adapter with one set (version and source), of CRMs with one field map, over the last 24 hours: each device counts once, by its last report. */
export const SetHealth = z.strictObject({
  adapter,
  set: SetInUse.nullable(),
  map: MapName.nullable().default(null),
  devices: z.record(state, z.int()),
  /** Missing ones first, then fallbacks, then the others, by name. */
  anchors: z.array(AnchorCount),
  /** Most devices first. */
  extensions: z.array(z.strictObject({ version: z.string(), devices: z.int() })),
  languages: z.array(z.strictObject({ language: z.string().nullable(), devices: z.int() })),
  last_seen: Instant,
});
export type SetHealth = z.infer<typeof SetHealth>;

/** One adapter (of CRMs one field map) on one device of one person, as last reported within 24 hours. */
export const DeviceHealth = z.strictObject({
  device_id: z.uuid(),
  agent_id: z.uuid(),
  agent_name: z.string(),
  adapter,
  state,
  /** It reads a chat or a record (`ok` or `drift`) and said so within the last 90 minutes; while a page is open it says so each hour. */
  reading: z.boolean(),
  missing: AnchorName.nullable(),
  set: SetInUse.nullable(),
  map: MapName.nullable().default(null),
  extension: z.string(),
  language: z.string().nullable(),
  at: Instant,
});
export type DeviceHealth = z.infer<typeof DeviceHealth>;

/** A published head that a device did not take, and why. Gone once it takes one. */
export const HeadRefusal = z.strictObject({
  device_id: z.uuid(),
  agent_name: z.string(),
  adapter,
  epoch: z.int(),
  why: z.string(),
  at: Instant,
});
export type HeadRefusal = z.infer<typeof HeadRefusal>;

/** How the pages are being read across the organisation. Newest sets first; devices that do not read first. */
export const HostsHealth = z.strictObject({
  at: Instant,
  sets: z.array(SetHealth),
  devices: z.array(DeviceHealth),
  refusals: z.array(HeadRefusal),
});
export type HostsHealth = z.infer<typeof HostsHealth>;

const note = z.string().trim().min(1).max(400);
/** The epoch that the change was begun on; 0 where nothing was published yet. Another one in force meanwhile: 409. */
const base_epoch = z.int().min(0);

/** `set` is any JSON here, so that the answer can name every problem with its path rather than the first. */
export const PublishSelectors = z.strictObject({
  set: z.unknown(),
  switches: AdapterSwitches,
  note,
  base_epoch,
});
/** The kill switch stands on no epoch: whoever pulls it must not be told to look again first. */
export const SwitchSelectors = z.strictObject({ switches: AdapterSwitches, note });
/** A set that was in force before, under the next epoch; the switches stay as they are. */
export const RollBackSelectors = z.strictObject({
  hash: Sha256,
  note,
  base_epoch,
});
