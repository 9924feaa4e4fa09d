package org.lookback.casefile;

import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/**
 * The case files a transaction has opened for writing. All that happens to a case in one action is written once, when the
 * transaction is about to commit: one row for the file, one statement for its timeline.
 */
@Component
class OpenPages {

    private final CaseFiles files;

    OpenPages(CaseFiles files) {
        this.files = files;
    }

    /** The file as this transaction left it, or as it is stored. */
    Optional<CaseFile> read(String caseNo) {
        var page = pages().get(caseNo);
        return page == null ? files.find(caseNo) : Optional.of(page.file);
    }

    Optional<Page> open(String caseNo) {
        var page = pages().get(caseNo);
        if (page != null) {
            return Optional.of(page);
        }
        return files.findForWriting(caseNo).map(file -> keep(new Page(file, false)));
    }

    Page create(CaseFile file) {
        return keep(new Page(file, true));
    }

    private Page keep(Page page) {
        pages().put(page.file.caseNo(), page);
        return page;
    }

    private Map<String, Page> pages() {
        var present = (Pages) TransactionSynchronizationManager.getResource(this);
        if (present == null) {
            if (!TransactionSynchronizationManager.isSynchronizationActive()) {
                return new LinkedHashMap<>();
            }
            present = new Pages();
            TransactionSynchronizationManager.bindResource(this, present);
            TransactionSynchronizationManager.registerSynchronization(present);
        }
        return present.byCaseNo;
    }

    /** One case file on the desk. */
    static final class Page {
        private final boolean isNew;
        private final CaseFile asStored;
        private final List<TimelineEntry> entries = new ArrayList<>();
        private final List<StepRecord> records = new ArrayList<>();
        CaseFile file;

        private Page(CaseFile file, boolean isNew) {
            this.file = file;
            this.isNew = isNew;
            this.asStored = file;
        }

        void add(StepRecord submission) {
            records.add(submission);
        }

        void note(Instant at, String actor, String kind, String text, @Nullable String detail) {
            var entry = TimelineEntry.next(
                    file.caseNo(), file.timelineLength() + 1, file.timelineHash(), at, actor, kind, text, detail);
            entries.add(entry);
            file = Changes.timeline(file, entry);
        }
    }

    private final class Pages implements TransactionSynchronization {
        private final Map<String, Page> byCaseNo = new LinkedHashMap<>();

        @Override
        public void suspend() {
            TransactionSynchronizationManager.unbindResource(OpenPages.this);
        }

        @Override
        public void resume() {
            TransactionSynchronizationManager.bindResource(OpenPages.this, this);
        }

        @Override
        public void beforeCommit(boolean readOnly) {
            for (var page : byCaseNo.values()) {
                if (page.isNew) {
                    files.insert(page.file);
                } else if (page.file != page.asStored) {
                    files.update(page.file);
                }
            }
            var entries = byCaseNo.values().stream()
                    .flatMap(page -> page.entries.stream())
                    .toList();
            if (!entries.isEmpty()) {
                files.append(entries);
            }
            var records = byCaseNo.values().stream()
                    .flatMap(page -> page.records.stream())
                    .toList();
            if (!records.isEmpty()) {
                files.file(records);
            }
        }

        @Override
        public void beforeCompletion() {
            TransactionSynchronizationManager.unbindResourceIfPossible(OpenPages.this);
        }
    }
}
