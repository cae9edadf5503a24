import { createRoot } from 'react-dom/client';
import { App } from './app.tsx';
import './page.css';
import './frame/drop.css';

const page = document.getElementById('page');
if (page !== null) createRoot(page).render(<App />);
