import { useT } from '@/components/i18n/use-t.ts';
import { shiftMessages } from './shift-messages.ts';

const isNamed = (key: string): key is keyof typeof shiftMessages => Object.hasOwn(shiftMessages, key);

/** What a kind of event is called by whoever made it; those of the house keeping all go by one name. */
export function useRecordName(): (type: string) => string {
  const t = useT(shiftMessages);
  return (type) => {
    const key = `type.${type}`;
    return t(isNamed(key) ? key : 'type.other');
  };
}
