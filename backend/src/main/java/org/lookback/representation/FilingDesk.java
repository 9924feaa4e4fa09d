package org.lookback.representation;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Objects;
import org.lookback.calendar.DistrictTime;
import org.lookback.casefile.CaseDesk;
import org.lookback.casefile.CaseNumber;
import org.lookback.casefile.EvidenceDesk;
import org.lookback.privacy.PersonalData;
import org.lookback.refusal.Refusal;
import org.lookback.workflow.Deadlines;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Takes objections in: what comes in time is to be ruled on, what comes too late is not taken up, and both are on record. [S3] */
@Service
public class FilingDesk {

    /** The term to rule on an objection. */
    static final String DECIDE = "REP.DECIDE";

    private final Representations representations;
    private final RepresentationBook book;
    private final ContestedCases contested;
    private final FilingTerm term;
    private final RepresentationRights rights;
    private final RepresentationPost post;
    private final Deadlines deadlines;
    private final EvidenceDesk evidence;
    private final PersonalData personal;
    private final CaseDesk cases;

    FilingDesk(
            Representations representations,
            RepresentationBook book,
            ContestedCases contested,
            FilingTerm term,
            RepresentationRights rights,
            RepresentationPost post,
            Deadlines deadlines,
            EvidenceDesk evidence,
            PersonalData personal,
            CaseDesk cases) {
        this.representations = representations;
        this.book = book;
        this.contested = contested;
        this.term = term;
        this.rights = rights;
        this.post = post;
        this.deadlines = deadlines;
        this.evidence = evidence;
        this.personal = personal;
        this.cases = cases;
    }

    /** Records an objection and says whether anybody has to rule on it. @param process that will wait for the ruling */
    @Transactional
    public Representation register(CaseNumber number, RepresentationForm form, String by, String process) {
        var file = book.openCase(number);
        rights.requireMayTakeIn(by, file.leadUnit());
        var contestable = contested.of(number);
        var limit = term.of(file, contestable).dueAt();
        var items = items(form, contestable);
        var before = representations.ofCase(number.value());
        requireNoneOpen(before, form.references());
        var filing = new Filing(
                Words.required(form.grounds(), 2, 2000, "GROUNDS_MISSING", "申辩理由"),
                personal.encrypt(Words.required(form.personName(), 1, 50, "PERSON_MISSING", "提出人")),
                filedAt(form, contestable),
                limit,
                Words.list(form.evidence()).stream().distinct().toList(),
                by,
                book.now());
        var filed = Representation.filed(
                number.value(),
                before.size() + 1,
                Objects.requireNonNullElse(file.leadUnit(), ""),
                items,
                filing,
                process);
        evidence.attach(number, "陈述申辩", filing.evidence(), by);
        representations.add(filed);
        tell(number, filed);
        return filed;
    }

    private static List<ContestedItem> items(RepresentationForm form, Contestable contestable) {
        var chosen = form.references();
        if (chosen.isEmpty()) {
            throw Refusal.invalid("ITEMS_MISSING", "请选择对哪些内容有异议。");
        }
        var known = contestable.items().stream()
                .filter(item -> chosen.contains(item.reference()))
                .map(item -> new ContestedItem(item.reference(), item.text(), null))
                .toList();
        if (known.size() < chosen.size()) {
            throw Refusal.invalid("ITEM_UNKNOWN", "所选内容中有不属于案件 %s 的，或者已经撤销，请刷新后重新选择。".formatted(contestable.number()));
        }
        return known;
    }

    private static void requireNoneOpen(List<Representation> before, List<String> references) {
        before.stream()
                .filter(one -> one.isOpen() && one.isAbout(references))
                .findFirst()
                .ifPresent(open -> {
                    throw Refusal.conflict(
                            "REPRESENTATION_OPEN", "所选内容已有第 %d 份陈述申辩正在审查，补充材料请交法制审核人员，不用再次提出。".formatted(open.seq()));
                });
    }

    private Instant filedAt(RepresentationForm form, Contestable contestable) {
        if (form.filedAt() == null) {
            throw Refusal.invalid("TIME_MISSING", "请填写当事人提出陈述申辩的时间。");
        }
        var at = form.filedAt().atZone(DistrictTime.ZONE).toInstant().truncatedTo(ChronoUnit.SECONDS);
        if (at.isAfter(book.now())) {
            throw Refusal.invalid("TIME_IN_FUTURE", "提出时间晚于当前时间，请核对后重新填写。");
        }
        var served = term.served(contestable);
        // forms give minutes, and a venue may object in the very minute of the service
        if (at.plusSeconds(60).isBefore(served)) {
            throw Refusal.invalid(
                    "FILED_BEFORE_SERVICE", "提出时间早于送达时间（%s），请核对后重新填写。".formatted(DistrictTime.text(served)));
        }
        return at;
    }

    private void tell(CaseNumber number, Representation filed) {
        var filing = filed.filing();
        if (!filed.isOpen()) {
            cases.note(
                    number,
                    filing.registeredBy(),
                    "REPRESENTATION_REFUSED",
                    "陈述申辩不予受理（%s）：%s".formatted(filed.code(), RepresentationPost.tooLate(filing)));
            post.notTakenUp(filed);
            return;
        }
        cases.involve(number, rights.reviewersUnits(), filing.registeredBy());
        var due = deadlines.open(number, DECIDE, filed.track(), filing.filedAt());
        cases.note(
                number,
                filing.registeredBy(),
                "REPRESENTATION_FILED",
                Words.entry("收到第%d份陈述申辩，涉及%d项：%s。提出时间 %s（期限至 %s），应于 %s 前作出决定；审查期间原期限照常计算。"
                        .formatted(
                                filed.seq(),
                                filed.items().size(),
                                RepresentationPost.named(filed.items()),
                                DistrictTime.text(filing.filedAt()),
                                DistrictTime.text(filing.limit()),
                                DistrictTime.text(due.dueAt()))));
    }
}
