import { createRoot } from 'react-dom/client';
import { ShiftPage } from '@/components/connectivity/shift-page.tsx';
import { PageRoot } from '@/components/query/page-root.tsx';
import '@/components/ui/theme.css';

const root = document.getElementById('root');
if (!root) throw new Error('the page has no #root');
createRoot(root).render(
  <PageRoot>
    <ShiftPage />
  </PageRoot>,
);
