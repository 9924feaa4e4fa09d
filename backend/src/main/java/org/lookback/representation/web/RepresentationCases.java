package org.lookback.representation.web;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.Map;
import org.lookback.casefile.CaseNumber;
import org.lookback.casefile.CaseReading;
import org.lookback.casefile.web.Readers;
import org.lookback.refusal.Refusal;
import org.lookback.representation.Representation;
import org.lookback.representation.RepresentationForm;
import org.lookback.representation.RepresentationRights;
import org.lookback.representation.Representations;
import org.lookback.representation.RulingForm;
import org.lookback.workflow.CaseProcesses;
import org.lookback.workflow.WatchedTasks;
import org.springframework.security.core.Authentication;
import org.springframework.stereotype.Component;

/** What a program hands in over REST goes the same way through the process as what people fill in. */
@Component
class RepresentationCases {

    private static final String PROCESS = "representation";
    private static final String REVIEW = "userTask_reviewRepresentation";

    private final CaseProcesses processes;
    private final Representations representations;
    private final RepresentationRights rights;
    private final WatchedTasks tasks;
    private final CaseReading reading;
    private final Readers readers;
    private final ObjectMapper json;

    RepresentationCases(
            CaseProcesses processes,
            Representations representations,
            RepresentationRights rights,
            WatchedTasks tasks,
            CaseReading reading,
            Readers readers,
            ObjectMapper json) {
        this.processes = processes;
        this.representations = representations;
        this.rights = rights;
        this.tasks = tasks;
        this.reading = reading;
        this.readers = readers;
        this.json = json;
    }

    /** For whoever may read the case, and for those who rule on objections. */
    CaseNumber mayRead(String caseNo, Authentication login) {
        var number = new CaseNumber(caseNo);
        if (!rights.reviews(login.getName())) {
            reading.get(number, readers.of(login));
        }
        return number;
    }

    Representation file(CaseNumber number, RepresentationForm form, String by) {
        try {
            var instance = processes.startAside(
                    PROCESS, number, Map.of("record", json.writeValueAsString(form), "takenBy", by));
            return representations.ofCase(number.value()).stream()
                    .filter(one -> instance.equals(one.processInstance()))
                    .findFirst()
                    .orElseThrow();
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException("a record of plain values", impossible);
        }
    }

    void decide(CaseNumber number, int seq, RulingForm ruling, String by) {
        var track = find(number, seq).track();
        var task = tasks.ofCase(number).stream()
                .filter(one ->
                        one.step().equals(REVIEW) && one.deadline().track().equals(track))
                .findFirst()
                .orElseThrow(() -> Refusal.conflict(
                        "ALREADY_RULED",
                        "这份陈述申辩已经办结（%s），不能再次作出决定，请刷新页面。"
                                .formatted(find(number, seq).state().label())));
        var form = json.createObjectNode().set("record", json.valueToTree(ruling));
        processes.complete(task.taskId(), form, by);
    }

    Representation find(CaseNumber number, int seq) {
        return representations
                .find(number.value(), seq)
                .orElseThrow(() ->
                        Refusal.notFound("REPRESENTATION_NOT_FOUND", "案件 %s 没有第 %d 份陈述申辩，请核对。".formatted(number, seq)));
    }
}
