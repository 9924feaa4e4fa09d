package org.lookback.extension.document;

import java.time.Instant;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.lookback.casefile.CaseDesk;
import org.lookback.casefile.CaseNumber;
import org.lookback.directory.Directory;
import org.lookback.directory.Person;
import org.lookback.directory.Unit;
import org.lookback.document.Choice;
import org.lookback.document.DispatchFields;
import org.lookback.document.DocumentFacts;
import org.lookback.document.DocumentKind;
import org.lookback.document.Facts;
import org.lookback.document.PaperTime;
import org.lookback.extension.ExtensionRequest;
import org.lookback.extension.ExtensionRequests;
import org.lookback.refusal.Refusal;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The paper on which more time is asked for and decided about, for cases of every kind; the newest request if nobody chooses. [D16] */
@Component
class ExtensionFacts implements DocumentFacts {

    private final ExtensionRequests requests;
    private final CaseDesk cases;
    private final Directory directory;

    ExtensionFacts(ExtensionRequests requests, CaseDesk cases, Directory directory) {
        this.requests = requests;
        this.cases = cases;
        this.directory = directory;
    }

    @Override
    public Set<DocumentKind> kinds() {
        return Set.of(DocumentKind.EXTENSION_APPROVAL);
    }

    @Override
    @Transactional(readOnly = true)
    public Facts gather(DocumentKind kind, CaseNumber number, Choice choice) {
        var wanted = choice.ordinal("extension", "第几次延期申请");
        var request = requests.ofCase(number.value()).stream()
                .filter(one -> wanted.isEmpty() || one.seq() == wanted.get())
                .reduce((earlier, later) -> later)
                .orElseThrow(
                        () -> Refusal.notFound("EXTENSION_NOT_FOUND", "案件 %s 没有延期申请，或没有所选的那一次，请核对。".formatted(number)));
        var facts = Facts.issuedBy(request.unit())
                .put(DispatchFields.CASE_TITLE, cases.get(number).title())
                .put(
                        DispatchFields.ASKING_UNIT,
                        directory.findUnit(request.unit()).map(Unit::name).orElse(request.unit()))
                .put(DispatchFields.ASKED_BY, person(request.askedBy()))
                .put(DispatchFields.ASKED_AT, PaperTime.hour(request.askedAt()))
                .put(DispatchFields.STEP, request.step())
                .put(DispatchFields.EXTENSION_REASON, request.reason())
                .put(DispatchFields.PLAN, request.plan())
                .put(DispatchFields.AMOUNT, request.askedKind().words(request.askedAmount()))
                .put(DispatchFields.OLD_DUE, PaperTime.hour(request.dueAt()));
        return request.isOpen() ? facts : decision(facts, request);
    }

    private Facts decision(Facts facts, ExtensionRequest request) {
        return facts.put(DispatchFields.DECISION, request.state().label())
                .put(DispatchFields.DECISION_REASON, request.decisionReason())
                .put(DispatchFields.DECIDED_BY, request.decidedBy() == null ? null : person(request.decidedBy()))
                .put(DispatchFields.DECIDED_AT, hour(request.decidedAt()))
                .put(DispatchFields.NEW_DUE, hour(request.newDue()));
    }

    private String person(String account) {
        return directory.findPerson(account).map(Person::name).orElse(account);
    }

    private static @Nullable String hour(@Nullable Instant at) {
        return at == null ? null : PaperTime.hour(at);
    }
}
