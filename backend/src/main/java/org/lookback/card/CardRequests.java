package org.lookback.card;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import org.lookback.inspection.YellowCardProposed;
import org.lookback.workflow.CaseProcesses;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Somebody has asked for a card: it gets a case of its own, or joins the card that the venue has (B1 rows 14 and 17). */
@Component
class CardRequests {

    static final String PROCESS = "yellow-card";

    private final Cards cards;
    private final CardProposals proposals;
    private final CaseProcesses processes;

    CardRequests(Cards cards, CardProposals proposals, CaseProcesses processes) {
        this.cards = cards;
        this.proposals = proposals;
        this.processes = processes;
    }

    @EventListener
    void take(YellowCardProposed asked) {
        ask(
                new ProposedCard(asked.venueCode(), asked.number().value(), asked.reason(), asked.evidenceNote(), null),
                asked.proposedBy());
    }

    void ask(ProposedCard proposed, String by) {
        var active = cards.active(proposed.venueCode());
        if (active.isPresent()) {
            proposals.join(active.get(), proposed, by);
            return;
        }
        var record = JsonNodeFactory.instance
                .objectNode()
                .put("venueCode", proposed.venueCode())
                .put("sourceCase", proposed.sourceCase())
                .put("reason", proposed.reason())
                .put("evidenceNote", proposed.evidenceNote());
        var named = record.putArray("findings");
        CardWords.list(proposed.findings()).forEach(named::add);
        var fields = JsonNodeFactory.instance.objectNode();
        fields.set("record", record);
        processes.start(PROCESS, fields, by);
    }
}
