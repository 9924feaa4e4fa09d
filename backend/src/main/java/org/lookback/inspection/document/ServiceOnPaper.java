package org.lookback.inspection.document;

import java.util.Optional;
import org.lookback.casefile.CaseNumber;
import org.lookback.document.Choice;
import org.lookback.document.DocumentKind;
import org.lookback.document.DocumentReading;
import org.lookback.document.Facts;
import org.lookback.document.PaperTime;
import org.lookback.document.PrintedDocument;
import org.lookback.document.ServiceFields;
import org.lookback.inspection.Dossier;
import org.lookback.inspection.RectificationOrder;
import org.lookback.refusal.Refusal;
import org.springframework.stereotype.Component;

/** That the order was served: on whom, how, where and when; the last one printed if nobody chooses another. [D12] */
@Component
class ServiceOnPaper {

    private final DocumentReading printed;
    private final Names names;

    ServiceOnPaper(DocumentReading printed, Names names) {
        this.printed = printed;
        this.names = names;
    }

    Facts write(Facts facts, Dossier dossier, Choice choice) {
        facts.put(ServiceFields.ADDRESSEE, dossier.venue().name());
        served(dossier.inspection().number(), choice).ifPresent(paper -> facts.put(
                        ServiceFields.SERVED_PAPER, paper.kind().title())
                .put(ServiceFields.SERVED_PAPER_NO, paper.number().toString()));
        var order = dossier.order();
        if (order != null) {
            write(facts, dossier, order);
        }
        return facts;
    }

    private Optional<PrintedDocument> served(CaseNumber number, Choice choice) {
        var orders = printed.ofCase(number).stream()
                .filter(paper -> paper.kind() == DocumentKind.RECTIFICATION_ORDER)
                .toList();
        var wanted = choice.text("document");
        if (wanted.isEmpty()) {
            return orders.stream().reduce((earlier, later) -> later);
        }
        return Optional.of(orders.stream()
                .filter(paper -> paper.id().equals(wanted.get()))
                .findFirst()
                .orElseThrow(() -> Refusal.invalid("CHOICE_BAD", "所选文书不是案件 %s 的整改通知书，请重新选择。".formatted(number))));
    }

    private void write(Facts facts, Dossier dossier, RectificationOrder order) {
        var way = order.serviceWay();
        var place =
                switch (way) {
                    case DIRECT, PREMISES, POST -> dossier.venue().address();
                    case ELECTRONIC, PUBLIC -> way.label();
                };
        facts.put(ServiceFields.WAY, way.label())
                .put(ServiceFields.PLACE, place)
                .put(ServiceFields.SERVED_AT, PaperTime.hour(order.servedAt()))
                .put(ServiceFields.RECEIVED_BY, names.open(order.receivedBy()))
                .put(ServiceFields.WITNESS, names.open(order.witness()))
                .put(ServiceFields.REMARK, order.remark())
                .put(ServiceFields.SERVED_BY, names.of(order.servedBy()));
    }
}
