package org.lookback.casecard.web;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.lookback.calendar.DistrictTime;
import org.lookback.casecard.CaseNote;
import org.lookback.casecard.web.CardNames.Names;
import org.lookback.casefile.CaseFile;
import org.lookback.casefile.CaseLink;
import org.lookback.casefile.Evidence;
import org.lookback.casefile.Reader;
import org.lookback.casefile.StepRecord;
import org.lookback.casefile.TimelineEntry;
import org.lookback.document.PrintedDocument;

/** The parts of a card that every case has, as people read them. */
record CardParts(Names names, FormDictionary dictionary, Instant now) {

    private static final Map<String, String> LINKS = Map.of(
            "MERGED", "并单",
            "REPEAT", "重复诉求",
            "JOINT_INSPECTION", "联合检查",
            "FOUND_AT_LOOK_BACK", "回头看发现",
            "RECORD_VOID", "作废后重新检查");

    static OffsetDateTime local(Instant at) {
        return at.atZone(DistrictTime.ZONE).toOffsetDateTime();
    }

    CardPage.Front front(CaseFile file, List<String> involved) {
        return new CardPage.Front(
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

    List<CardPage.Event> events(List<TimelineEntry> timeline) {
        return timeline.stream()
                .sorted(Comparator.comparing(TimelineEntry::seq).reversed())
                .map(one ->
                        new CardPage.Event(local(one.happenedAt()), names.person(one.actor()), one.kind(), one.text()))
                .toList();
    }

    List<CardPage.Step> steps(List<StepRecord> records, List<Evidence> evidence) {
        var known = evidence.stream().map(Evidence::id).toList();
        records.forEach(record -> names.person(record.submittedBy()));
        return records.stream()
                .sorted(Comparator.comparing(StepRecord::submittedAt).reversed())
                .map(one -> {
                    var filled = new FilledIn(one, dictionary, names.all(), known);
                    return new CardPage.Step(
                            one.stepName(),
                            names.person(one.submittedBy()),
                            local(one.submittedAt()),
                            filled.lines(),
                            filled.files());
                })
                .toList();
    }

    List<CardPage.File> files(List<Evidence> evidence) {
        return evidence.stream()
                .map(one -> new CardPage.File(
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

    static List<String> linked(List<CaseLink> links) {
        return links.stream().map(CaseLink::linkedCaseNo).distinct().toList();
    }

    List<CardPage.Linked> links(List<CaseLink> links, List<CaseFile> files, Reader reader) {
        var byNumber =
                files.stream().filter(reader::maySee).collect(Collectors.toMap(CaseFile::caseNo, Function.identity()));
        return links.stream()
                .map(link -> linked(link, byNumber.get(link.linkedCaseNo())))
                .toList();
    }

    private static CardPage.Linked linked(CaseLink link, @Nullable CaseFile file) {
        return new CardPage.Linked(
                link.linkedCaseNo(),
                LINKS.getOrDefault(link.kind(), "关联"),
                file == null ? null : file.title(),
                file == null ? null : file.stateLabel());
    }

    List<CardPage.Paper> papers(List<PrintedDocument> printed) {
        return printed.stream()
                .map(one -> new CardPage.Paper(
                        one.id(),
                        one.kind().title(),
                        one.number().toString(),
                        one.fileName(),
                        names.person(one.printedBy()),
                        local(one.printedAt())))
                .toList();
    }

    List<CardPage.Note> notes(List<CaseNote> notes, String reader) {
        return notes.stream()
                .map(one -> new CardPage.Note(
                        one.id(),
                        one.text(),
                        names.person(one.writtenBy()),
                        local(one.writtenAt()),
                        one.isWithdrawableBy(reader, now)))
                .toList();
    }

    static @Nullable OffsetDateTime orNull(@Nullable Instant at) {
        return at == null ? null : local(at);
    }
}
