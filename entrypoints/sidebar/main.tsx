import { createRoot } from 'react-dom/client';
import { SidebarPage } from '@/components/sidebar/sidebar-page.tsx';
import '@/components/ui/theme.css';

const root = document.getElementById('root');
if (root) createRoot(root).render(<SidebarPage />);
