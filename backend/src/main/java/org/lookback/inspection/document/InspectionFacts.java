package org.lookback.inspection.document;

import static org.lookback.document.DocumentKind.CERTIFICATE_OF_SERVICE;
import static org.lookback.document.DocumentKind.LOOK_BACK_RECORD;
import static org.lookback.document.DocumentKind.RECTIFICATION_ORDER;
import static org.lookback.document.DocumentKind.RECTIFICATION_REPORT;
import static org.lookback.document.DocumentKind.VERIFICATION_OPINION;

import java.util.Set;
import org.lookback.casefile.CaseNumber;
import org.lookback.document.Choice;
import org.lookback.document.DocumentFacts;
import org.lookback.document.DocumentKind;
import org.lookback.document.Facts;
import org.lookback.inspection.Dossiers;
import org.springframework.stereotype.Component;

/** The papers of an inspection, from what is on record about it. */
@Component
class InspectionFacts implements DocumentFacts {

    private final Dossiers dossiers;
    private final OrderOnPaper order;
    private final RectificationOnPaper rectification;
    private final LookBackOnPaper lookBack;
    private final ServiceOnPaper service;

    InspectionFacts(
            Dossiers dossiers,
            OrderOnPaper order,
            RectificationOnPaper rectification,
            LookBackOnPaper lookBack,
            ServiceOnPaper service) {
        this.dossiers = dossiers;
        this.order = order;
        this.rectification = rectification;
        this.lookBack = lookBack;
        this.service = service;
    }

    @Override
    public Set<DocumentKind> kinds() {
        return Set.of(
                RECTIFICATION_ORDER,
                RECTIFICATION_REPORT,
                VERIFICATION_OPINION,
                LOOK_BACK_RECORD,
                CERTIFICATE_OF_SERVICE);
    }

    @Override
    public boolean keeps(DocumentKind kind, CaseNumber number) {
        // look-backs of other cases are held by the same officers and kept here
        return number.value().startsWith("INS-")
                || kind == LOOK_BACK_RECORD && number.value().startsWith("YC-");
    }

    @Override
    public Facts gather(DocumentKind kind, CaseNumber number, Choice choice) {
        if (kind == LOOK_BACK_RECORD && !dossiers.has(number)) {
            return lookBack.write(number, choice);
        }
        var dossier = dossiers.dossier(number);
        var facts = Facts.issuedBy(dossier.inspection().plan().leadUnit());
        return switch (kind) {
            case RECTIFICATION_ORDER -> order.write(facts, dossier, choice);
            case RECTIFICATION_REPORT -> rectification.writeReport(facts, dossier);
            case VERIFICATION_OPINION -> rectification.writeOpinion(facts, dossier);
            case LOOK_BACK_RECORD -> lookBack.write(facts, dossier, choice);
            case CERTIFICATE_OF_SERVICE -> service.write(facts, dossier, choice);
            default -> throw new IllegalArgumentException("not a paper of an inspection: " + kind);
        };
    }
}
