// What the embedded forms share. A form says: const lookback = await import('/forms/lookback.js').
export { fetchJson, Problem } from './lookback/rest.js';
export { uploadEvidence, evidenceOf } from './lookback/evidence.js';
export { caseSummary, inspectors, loadCase, loadTask, waitingFor } from './lookback/case.js';
export { openForm } from './lookback/form.js';
export { words, label } from './lookback/words.js';
export { choose, dayAhead, filled, nowLocal, textBetween, today } from './lookback/checks.js';
export { loadLadder } from './lookback/ladder.js';
export { loadLookBack } from './lookback/look-back.js';
export { openOfficers, showOfficers } from './lookback/officers.js';
export { openVenueSearch } from './lookback/venues.js';
export { openVenueLadder } from './lookback/venue-ladder.js';
export { emptyVisit, visitFaults, visitRecord } from './lookback/visit.js';
export { days, daysBetween, followPreview, unitWords } from './lookback/extension.js';
export {
  ahead, commitmentLines, followRowDates, happened, itemsFor, loadBody, loadCard, minutesOf, oneOfEach, openPeople, ruling, sendJson, showCard, which,
} from './lookback/card.js';
export { openPapers } from './lookback/papers.js';
export { flagDecisionFaults, loadFlag } from './lookback/flag.js';
export { loadChoices, openKnowledge, openTriage, PHONE } from './lookback/triage.js';
export { CHANNELS, emptyPetitioner, emptyRequest, requestFaults, requestOf, ROUTES, TYPES } from './lookback/register.js';
export { corrects, dispatchFaults, dispatchOf, emptyDispatch, followSuggestion } from './lookback/dispatch.js';
export { hasNumbers, maskNumbers } from './lookback/numbers.js';
export { accountFaults, decisionFaults, decisionOf, objectionFaults, objectionOf, wordsBetween } from './lookback/hotline-checks.js';
export { attemptFaults, attemptOf, contactFaults, contactOf, handlingFaults, handlingOf } from './lookback/hotline-steps.js';
export { loadHotline, mayObject, otherUnits, showHotline, supportOf } from './lookback/hotline.js';
export { clinicalFaults, clinicalOf, emptyClinical, noteFaults, openClinical } from './lookback/critical.js';
export { loadOffers, loadPlaces, loadReschedule, offersByDay, showReschedule, slotWords } from './lookback/reschedule.js';
export { emptyOption, emptyProxy, optionFaults, optionOf, OPTIONS } from './lookback/option.js';
export { medicineFaults, openMedicines, prescribed } from './lookback/medicines.js';
export { openBookingSearch } from './lookback/bookings.js';
export { happenedAfter, instantOf, lengthOf } from './lookback/hotline-checks.js';
export { loadCorrection } from './lookback/correction.js';
export { attemptToReachFaults } from './lookback/contact.js';
export { openAlarm } from './lookback/alarm.js';
