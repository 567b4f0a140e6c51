import { useEffect, useState } from 'react';
import { browser } from 'wxt/browser';

/** The keys in force for a command of the manifest; null where the person took them away. */
export function useShortcut(name: string): string | null {
  const [keys, setKeys] = useState<string | null>(null);
  useEffect(() => {
    let left = false;
    void browser.commands.getAll().then((commands) => {
      if (!left) setKeys(commands.find((command) => command.name === name)?.shortcut || null);
    });
    return () => {
      left = true;
    };
  }, [name]);
  return keys;
}
