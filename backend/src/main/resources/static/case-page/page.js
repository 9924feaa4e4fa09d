// A case as a page of its own: linked cases, lists and finished tasks lead here.
import { open } from '/tasklist/case-card.js';

const caseNo = decodeURIComponent(location.pathname.split('/').filter(Boolean).at(-1) ?? '');
const card = await open(document.getElementById('card'), { caseNo });
document.title = card ? `${caseNo} ${card.front.title}` : `案卷 ${caseNo}`;

addEventListener('beforeprint', () => document.querySelectorAll('.lb-dossier details').forEach((one) => (one.open = true)));
