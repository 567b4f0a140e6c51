import { createContext, useContext } from 'react';

/** Whether the page beside the panel cannot be read now: what would be inserted is copied, what would be heard is ticked. */
export const ByHandContext = createContext(false);

export const useByHand = (): boolean => useContext(ByHandContext);
