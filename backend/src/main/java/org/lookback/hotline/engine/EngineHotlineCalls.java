package org.lookback.hotline.engine;

import java.util.Map;
import org.lookback.casefile.CaseNumber;
import org.lookback.hotline.HotlineCalls;
import org.lookback.workflow.CaseProcesses;
import org.springframework.stereotype.Component;

/** Every unit that is whistled for gets its tasks in a process of its own beside the case. */
@Component
class EngineHotlineCalls implements HotlineCalls {

    private static final String HOTLINE_SUPPORT = "hotline-support";
    private static final String SUPPORT_ENDED = "hotline.supportEnded";

    private final CaseProcesses processes;

    EngineHotlineCalls(CaseProcesses processes) {
        this.processes = processes;
    }

    @Override
    public void start(CaseNumber number, int seq, String unit, String urgency) {
        processes.startAside(
                HOTLINE_SUPPORT, number, Map.of("supportUnit", unit, "track", SupportTrack.of(urgency, seq)));
    }

    @Override
    public void end(CaseNumber number, int seq, String urgency) {
        processes.tell(number, SUPPORT_ENDED, SupportTrack.of(urgency, seq));
    }
}
