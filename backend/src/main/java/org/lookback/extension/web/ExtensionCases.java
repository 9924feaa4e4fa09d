package org.lookback.extension.web;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.Map;
import org.lookback.casefile.CaseNumber;
import org.lookback.casefile.CaseReading;
import org.lookback.casefile.web.Readers;
import org.lookback.extension.AnsweringUnits;
import org.lookback.extension.DecisionDesk;
import org.lookback.extension.ExtensionAsk;
import org.lookback.extension.ExtensionDecision;
import org.lookback.extension.ExtensionRequest;
import org.lookback.extension.ExtensionRequests;
import org.lookback.refusal.Refusal;
import org.lookback.workflow.CaseProcesses;
import org.springframework.security.core.Authentication;
import org.springframework.stereotype.Component;

/** What a program asks for over REST goes the same way through the process as what people fill in. */
@Component
class ExtensionCases {

    private static final String PROCESS = "extension-request";

    private final CaseProcesses processes;
    private final ExtensionRequests requests;
    private final DecisionDesk decisions;
    private final AnsweringUnits units;
    private final CaseReading reading;
    private final Readers readers;
    private final ObjectMapper json;

    ExtensionCases(
            CaseProcesses processes,
            ExtensionRequests requests,
            DecisionDesk decisions,
            AnsweringUnits units,
            CaseReading reading,
            Readers readers,
            ObjectMapper json) {
        this.processes = processes;
        this.requests = requests;
        this.decisions = decisions;
        this.units = units;
        this.reading = reading;
        this.readers = readers;
        this.json = json;
    }

    /** For whoever may read the case, and for the units that have to do something in it. */
    CaseNumber mayRead(String caseNo, Authentication login) {
        var number = new CaseNumber(caseNo);
        if (!units.isIn(login.getName(), units.waitingIn(number))) {
            reading.get(number, readers.of(login));
        }
        return number;
    }

    ExtensionRequest ask(CaseNumber number, ExtensionAsk ask, String by) {
        try {
            var instance = processes.startAside(
                    PROCESS, number, Map.of("record", json.writeValueAsString(ask), "askedBy", by));
            return requests.ofCase(number.value()).stream()
                    .filter(request -> instance.equals(request.processInstance()))
                    .findFirst()
                    .orElseThrow();
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException("a record of plain values", impossible);
        }
    }

    void decide(CaseNumber number, int seq, ExtensionDecision decision, String by) {
        decisions.open(number, seq);
        try {
            var form = json.createObjectNode().set("record", json.valueToTree(decision));
            processes.complete(units.decisionTask(number, seq).orElseThrow(ExtensionCases::gone), form, by);
        } catch (RuntimeException failed) {
            // somebody else was faster: say what was decided instead of what the engine stumbled over
            if (!(failed instanceof Refusal no) || no.code().equals("TASK_GONE")) {
                decisions.open(number, seq);
            }
            throw failed;
        }
    }

    private static Refusal gone() {
        return Refusal.conflict("ALREADY_DECIDED", "刚刚有人办理了这份延期申请，请刷新页面查看结果。");
    }
}
