package org.lookback.hotline.document;

import static org.lookback.document.DocumentKind.CALLBACK_SHEET;
import static org.lookback.document.DocumentKind.DISPATCH_OBJECTION;
import static org.lookback.document.DocumentKind.WORK_ORDER;

import java.util.Set;
import org.lookback.casefile.CaseNumber;
import org.lookback.document.Choice;
import org.lookback.document.DocumentFacts;
import org.lookback.document.DocumentKind;
import org.lookback.document.Facts;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The papers of a hotline case, issued by the hotline centre, from what is on record about it. */
@Component
class HotlineFacts implements DocumentFacts {

    private static final String CENTRE = "hotline";

    private final WorkOrderOnPaper order;
    private final CallbackOnPaper callback;
    private final ObjectionOnPaper objection;

    HotlineFacts(WorkOrderOnPaper order, CallbackOnPaper callback, ObjectionOnPaper objection) {
        this.order = order;
        this.callback = callback;
        this.objection = objection;
    }

    @Override
    public Set<DocumentKind> kinds() {
        return Set.of(WORK_ORDER, CALLBACK_SHEET, DISPATCH_OBJECTION);
    }

    @Override
    public boolean keeps(DocumentKind kind, CaseNumber number) {
        return number.value().startsWith("SR-");
    }

    @Override
    @Transactional(readOnly = true)
    public Facts gather(DocumentKind kind, CaseNumber number, Choice choice) {
        var facts = Facts.issuedBy(CENTRE);
        return switch (kind) {
            case WORK_ORDER -> order.write(facts, number, choice);
            case CALLBACK_SHEET -> callback.write(facts, number, choice);
            case DISPATCH_OBJECTION -> objection.write(facts, number, choice);
            default -> throw new IllegalArgumentException("not a paper of the hotline: " + kind);
        };
    }
}
