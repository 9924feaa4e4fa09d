package org.lookback.card.engine;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import org.lookback.card.NewCards;
import org.lookback.card.ProposedCard;
import org.lookback.casefile.CaseNumber;
import org.lookback.workflow.CaseProcesses;
import org.springframework.stereotype.Component;

@Component
class EngineNewCards implements NewCards {

    /** The process of a card. */
    static final String YELLOW_CARD = "yellow-card";

    private static final ObjectMapper JSON = JsonMapper.builder().build();

    private final CaseProcesses processes;

    EngineNewCards(CaseProcesses processes) {
        this.processes = processes;
    }

    @Override
    public CaseNumber start(ProposedCard proposed, String by) {
        var fields = JSON.createObjectNode();
        fields.set("record", JSON.valueToTree(proposed));
        return processes.start(YELLOW_CARD, fields, by);
    }
}
