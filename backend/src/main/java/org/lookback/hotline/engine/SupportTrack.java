package org.lookback.hotline.engine;

import org.camunda.bpm.engine.delegate.VariableScope;
import org.lookback.refusal.Refusal;

/** The track of a whistle-call, {@code GENERAL-2}: the case's urgency and the call's number within the case. */
final class SupportTrack {

    private SupportTrack() {}

    static String of(String urgency, int seq) {
        return urgency + "-" + seq;
    }

    /** Of two who act at once, the second finds the process over and its variables gone. */
    static int seq(VariableScope scope) {
        var track = HotlineModel.TRACK.find(scope);
        if (track == null) {
            throw Refusal.conflict("ALREADY_FINISHED", "这次协办已经结束，请刷新任务列表。");
        }
        return Integer.parseInt(track.substring(track.lastIndexOf('-') + 1));
    }
}
