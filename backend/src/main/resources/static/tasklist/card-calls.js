// Changing calls of the card. Whoever reads a case because of a task asks with that task.
import { fetchJson } from '/forms/lookback/rest.js';
import { path, send } from './calls.js';

const by = ({ taskId }) => (taskId ? `?${new URLSearchParams({ task: taskId })}` : '');

export const writeNote = (caseNo, text, which) => send(path('cases', caseNo, 'notes') + by(which), { text });

export const addFiles = (caseNo, evidence, caption, which) => send(path('cases', caseNo, 'evidence') + by(which), { evidence, caption });

export const remove = (caseNo, id, which) => fetchJson(path('cases', caseNo, 'notes', id) + by(which), { method: 'DELETE' });

export const units = () => fetchJson('/api/directory/units').then((all) => all.items ?? all);
