package org.lookback.casecard.web;

import java.time.OffsetDateTime;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.lookback.casecard.web.AboutCase.Compared;
import org.lookback.casecard.web.AboutCase.Section;
import org.lookback.escalation.Tone;
import org.lookback.workflow.Deadline;

/**
 * One case on one page.
 *
 * @param closedWhy a sentence if only its front page is the reader's to see
 * @param timeline newest first
 * @param unmask where personal numbers are asked for
 */
record CaseCardPage(
        OffsetDateTime now,
        Front front,
        @Nullable String closedWhy,
        List<Section> about,
        List<Due> deadlines,
        List<Event> timeline,
        List<Step> steps,
        List<File> files,
        List<Compared> compared,
        List<Linked> links,
        List<Paper> papers,
        List<Note> notes,
        @Nullable String unmask,
        @Nullable String whistle,
        @Nullable String ownPage,
        May may) {

    record Front(
            String caseNo,
            String title,
            String stateLabel,
            OffsetDateTime stateSince,
            @Nullable String outcomeLabel,
            @Nullable String unitName,
            List<String> withUnits,
            OffsetDateTime openedAt,
            String openedByName,
            @Nullable OffsetDateTime closedAt) {}

    /** @param length as it was opened, e.g. 3个工作日 @param timeLeft until it is due, or since; in words */
    record Due(
            String term,
            String track,
            int round,
            String length,
            Deadline.State state,
            Tone tone,
            OffsetDateTime dueAt,
            String timeLeft,
            @Nullable OffsetDateTime doneAt,
            List<String> explanation,
            List<Moved> changes) {}

    record Moved(String kindLabel, OffsetDateTime at, String byName, String reason) {}

    record Event(OffsetDateTime at, String byName, String kind, String text) {}

    record Step(String name, String byName, OffsetDateTime at, List<Filled> fields, List<String> files) {}

    /** @param depth how far it belongs to the line above */
    record Filled(String label, String value, int depth) {}

    /** @param picture it has a small picture */
    record File(
            String id,
            String name,
            String mediaType,
            long size,
            boolean picture,
            @Nullable String step,
            String byName,
            OffsetDateTime at) {}

    /** @param title null if the case is not the reader's to see */
    record Linked(String caseNo, String kindLabel, @Nullable String title, @Nullable String stateLabel) {}

    record Paper(String id, String title, String number, String fileName, String byName, OffsetDateTime at) {}

    record Note(String id, String text, String byName, OffsetDateTime at, boolean withdrawable) {}

    /** What the reader may do; whoever is asked to do it checks again. */
    record May(boolean note, boolean upload) {}
}
