package org.lookback.escalation;

import static org.lookback.directory.SpecialGroup.SUPERVISOR;

import org.lookback.casefile.Reader;
import org.lookback.directory.PostRole;
import org.lookback.refusal.Refusal;
import org.lookback.workflow.WatchedTask;

/** Who may nudge whom: supervisors everybody, the head of a unit the unit's own people. [D] */
final class NudgeRights {

    private NudgeRights() {}

    static boolean mayNudge(WatchedTask task, Reader reader) {
        return reader.overseesAll() || heads(task.unit(), reader);
    }

    /** @throws Refusal NUDGE_NOT_ALLOWED */
    static void check(WatchedTask task, Reader reader) {
        if (!mayNudge(task, reader)) {
            throw Refusal.forbidden("NUDGE_NOT_ALLOWED", "只有督导员和承办单位的负责人可以催办，请联系他们。");
        }
    }

    /** As what somebody nudges. */
    static String office(Reader reader) {
        if (reader.groups().contains(SUPERVISOR.id())) {
            return SUPERVISOR.label();
        }
        return reader.overseesAll() ? "系统管理员" : "单位负责人";
    }

    private static boolean heads(String unit, Reader reader) {
        return !unit.isEmpty() && reader.groups().contains(PostRole.HEAD.group(unit));
    }
}
