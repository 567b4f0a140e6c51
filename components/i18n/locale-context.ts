import { createContext, useContext } from 'react';
import type { Locale } from '@/domain/playbook/playbook.ts';

export const LocaleContext = createContext<Locale>('en-US');

/** The locale of the interface (not of the script, which follows the playbook). */
export const useLocale = (): Locale => useContext(LocaleContext);
