package org.lookback.casecard.web;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.lookback.calendar.DistrictTime;
import org.lookback.casecard.web.CaseCardNames.Names;
import org.lookback.casefile.CaseFile;
import org.lookback.casefile.Evidence;
import org.lookback.casefile.StepRecord;
import org.lookback.casefile.TimelineEntry;

/** The parts of a card that every case has, as people read them. */
record CardParts(Names names, FormDictionary dictionary) {

    static OffsetDateTime local(Instant at) {
        return at.atZone(DistrictTime.ZONE).toOffsetDateTime();
    }

    CaseCardPage.Front front(CaseFile file, List<String> involved) {
        return new CaseCardPage.Front(
                file.caseNo(),
                file.title(),
                file.stateLabel(),
                local(file.stateSince()),
                file.outcomeLabel(),
                names.unit(file.leadUnit()),
                involved.stream()
                        .map(code -> names.units().getOrDefault(code, code))
                        .toList(),
                local(file.openedAt()),
                names.person(file.openedBy()),
                orNull(file.closedAt()));
    }

    List<CaseCardPage.Event> events(List<TimelineEntry> timeline) {
        return timeline.stream()
                .sorted(Comparator.comparing(TimelineEntry::seq).reversed())
                .map(one -> new CaseCardPage.Event(
                        local(one.happenedAt()), names.person(one.actor()), one.kind(), one.text()))
                .toList();
    }

    List<CaseCardPage.Step> steps(List<StepRecord> records, List<Evidence> evidence) {
        var known = evidence.stream().map(Evidence::id).toList();
        records.forEach(record -> names.person(record.submittedBy()));
        return records.stream()
                .sorted(Comparator.comparing(StepRecord::submittedAt).reversed())
                .map(one -> {
                    var filled = new FilledIn(one, dictionary, names.all(), known);
                    return new CaseCardPage.Step(
                            one.stepName(),
                            names.person(one.submittedBy()),
                            local(one.submittedAt()),
                            filled.lines,
                            List.copyOf(filled.files));
                })
                .toList();
    }

    List<CaseCardPage.File> files(List<Evidence> evidence) {
        return evidence.stream()
                .map(one -> new CaseCardPage.File(
                        one.id(),
                        one.fileName(),
                        one.mediaType(),
                        one.sizeBytes(),
                        one.mediaType().startsWith("image/"),
                        one.step(),
                        names.person(one.uploadedBy()),
                        local(one.uploadedAt())))
                .toList();
    }

    static @Nullable OffsetDateTime orNull(@Nullable Instant at) {
        return at == null ? null : local(at);
    }
}
