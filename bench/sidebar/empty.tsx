import { useEffect, useState } from 'react';
import { createRoot } from 'react-dom/client';

/** What the floor uses of the browser's own `chrome`: no library stands between. */
interface Chrome {
  readonly runtime: {
    connect(info: { name: string }): {
      onMessage: { addListener(listener: (message: { type: string; conversation?: { title: string } }) => void): void };
    };
  };
}

/** The floor: React, one sentence, and the name of whoever's conversation is open. */
function Empty() {
  const [title, setTitle] = useState('Nobody');
  useEffect(() => {
    const { runtime } = (globalThis as unknown as { chrome: Chrome }).chrome;
    runtime.connect({ name: 'sidebar' }).onMessage.addListener(({ conversation }) => {
      if (conversation) setTitle(conversation.title);
    });
  }, []);
  return (
    <aside>
      <h2>{title}</h2>
      <p id="line">A sentence to say to {title}.</p>
    </aside>
  );
}

const root = document.getElementById('root');
if (root) createRoot(root).render(<Empty />);
