package org.lookback.hotline.engine;

import com.fasterxml.jackson.databind.ObjectMapper;
import org.lookback.casefile.CaseNumber;
import org.lookback.hotline.NewRequests;
import org.lookback.hotline.RequestForm;
import org.lookback.workflow.CaseProcesses;
import org.springframework.stereotype.Component;

/** A request that a program sent in goes the same way as one that an agent took down. */
@Component
class EngineNewRequests implements NewRequests {

    private static final String HOTLINE_CASE = "hotline-case";

    private final CaseProcesses processes;
    private final ObjectMapper json;

    EngineNewRequests(CaseProcesses processes, ObjectMapper json) {
        this.processes = processes;
        this.json = json;
    }

    @Override
    public CaseNumber start(RequestForm request, String by) {
        var fields = json.createObjectNode();
        fields.set("record", json.valueToTree(request));
        return processes.start(HOTLINE_CASE, fields, by);
    }
}
