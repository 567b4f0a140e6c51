import { callRoute } from '@/components/query/use-api.ts';
import { type FieldMap, FieldMapSet } from '@/contracts/field-map.ts';
import type { AdapterSwitches, SelectorHead } from '@/contracts/selector-set.ts';
import { ask } from '@/utils/messaging/ask.ts';

const params = { adapter: 'crm' } as const;

/** All maps of the organisation as the server has them now; epoch 0 where none was ever published. */
export interface SetInForce {
  readonly maps: readonly FieldMap[];
  readonly epoch: number;
  readonly switches: AdapterSwitches;
}

/** @throws {AskError} */
export async function readSetInForce(): Promise<SetInForce> {
  const [head] = (await callRoute('selectors.list', { params })).heads;
  if (!head) {
    const { set, switches } = await ask('selectors.read', params);
    return { maps: set.adapter === 'crm' ? set.maps : [], epoch: 0, switches };
  }
  const set = FieldMapSet.parse(await callRoute('selectors.read', { params: { hash: head.hash } }));
  return { maps: set.maps, epoch: head.epoch, switches: head.switches };
}

/**
 * Puts a map in force among those that are: in the place of the one that bore its id, else first, before maps for any port.
 * @throws {AskError} `refused` where somebody published since `base_epoch`
 */
export async function publishMap(map: FieldMap, note: string, base_epoch: number): Promise<SelectorHead> {
  const { maps, switches } = await readSetInForce();
  const others = maps.filter(({ id }) => id !== map.id);
  const set = { format: 1, adapter: 'crm', maps: [map, ...others] };
  return callRoute('selectors.publish', { params, body: { set, switches, note, base_epoch } });
}
