interface Tab {
  readonly conversation_key: string;
}

/** Which tabs have room, in their order, and which go behind the button. The one in view is always among the first. */
export function tabsThatFit<Each extends Tab>(
  list: readonly Each[],
  current: string | null,
  room: number,
): { readonly shown: readonly Each[]; readonly more: readonly Each[] } {
  if (list.length <= room) return { shown: list, more: [] };
  const first = new Set(list.slice(0, room));
  const here = list.find(({ conversation_key }) => conversation_key === current);
  if (here && !first.has(here)) {
    for (const last of list.slice(room - 1, room)) first.delete(last);
    first.add(here);
  }
  return { shown: list.filter((each) => first.has(each)), more: list.filter((each) => !first.has(each)) };
}
