package org.lookback.casecard.web;

import static org.lookback.casecard.web.CardParts.local;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.lookback.casecard.CaseNote;
import org.lookback.casecard.web.CaseCardNames.Names;
import org.lookback.casefile.CaseFile;
import org.lookback.casefile.CaseLink;
import org.lookback.casefile.Reader;
import org.lookback.document.PrintedDocument;

/** What belongs to a case beside its own course: linked cases, printed papers, notes. */
record CardExtras(Names names, Instant now) {

    private static final Map<String, String> LINKS = Map.of(
            "MERGED", "并单",
            "REPEAT", "重复诉求",
            "JOINT_INSPECTION", "联合检查",
            "FOUND_AT_LOOK_BACK", "回头看发现",
            "RECORD_VOID", "作废后重新检查");

    static List<String> linked(List<CaseLink> links) {
        return links.stream().map(CaseLink::linkedCaseNo).distinct().toList();
    }

    List<CaseCardPage.Linked> links(List<CaseLink> links, List<CaseFile> files, Reader reader) {
        var byNumber =
                files.stream().filter(reader::maySee).collect(Collectors.toMap(CaseFile::caseNo, Function.identity()));
        return links.stream()
                .map(link -> linked(link, byNumber.get(link.linkedCaseNo())))
                .toList();
    }

    private static CaseCardPage.Linked linked(CaseLink link, @Nullable CaseFile file) {
        return new CaseCardPage.Linked(
                link.linkedCaseNo(),
                LINKS.getOrDefault(link.kind(), "关联"),
                file == null ? null : file.title(),
                file == null ? null : file.stateLabel());
    }

    List<CaseCardPage.Paper> papers(List<PrintedDocument> printed) {
        return printed.stream()
                .map(one -> new CaseCardPage.Paper(
                        one.id(),
                        one.kind().title(),
                        one.number().toString(),
                        one.fileName(),
                        names.person(one.printedBy()),
                        local(one.printedAt())))
                .toList();
    }

    List<CaseCardPage.Note> notes(List<CaseNote> notes, String reader) {
        return notes.stream()
                .map(one -> new CaseCardPage.Note(
                        one.id(),
                        one.text(),
                        names.person(one.writtenBy()),
                        local(one.writtenAt()),
                        one.isWithdrawableBy(reader, now)))
                .toList();
    }
}
