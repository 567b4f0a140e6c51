import { createRoot } from 'react-dom/client';
import { Popup } from '@/components/popup/popup.tsx';
import { PageRoot } from '@/components/query/page-root.tsx';
import '@/components/ui/theme.css';

const root = document.getElementById('root');
if (!root) throw new Error('the page has no #root');
createRoot(root).render(
  <PageRoot>
    <Popup />
  </PageRoot>,
);
